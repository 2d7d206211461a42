// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/account_text.h"
#include "core/auth/lifetimes.h"
#include "core/settings/profile_file.h"
#include "tests/screens/sample_world.h"
#include "tests/ui/classes.h"
#include "tests/ui/rig.h"
#include "ui/accounts/account_card.h"
#include "ui/accounts/profiles_card.h"
#include "ui/auth/sign_in_dialog.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

settings::Profile onDisk(const Rig& rig)
{
    return settings::loadProfile(QDir(rig.folder.path())).value_or(settings::Profile());
}

QStringList profileNames(const Rig& rig)
{
    QStringList names;
    for (const auto& entry : settings::ProfileShelf(QDir(rig.folder.path())).list())
        names << entry.name;
    return names;
}

void choose(const Rig& rig, const QString& name)
{
    auto* list = rig.find<QListWidget>("profileList");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(name))
            return list->setCurrentRow(row);
    }
    QFAIL(qPrintable(name + u" is not in the list"_s));
}

/// Types into the dialog that asks for a profile's name.
void answerName(const Rig& rig, const QString& name)
{
    auto* dialog = rig.find<QInputDialog>("profileNameDialog");
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!rig.find<QInputDialog>("profileNameDialog"));
}

/// An answer to every question, none of them good.
class RefusingDesk final : public ui::SignInDesk
{
public:
    Result<auth::Authorization> begin(sync::Side, const settings::Profile&) override
    {
        ++begun;
        return auth::Authorization{
            .service = u"Miro"_s, .redirect = QUrl(u"https://elsewhere.example/"_s), .state = u"s"_s};
    }
    void finish(const ui::SignInRequest&, Done done) override
    {
        done(fail(ErrorKind::Unauthorised, u"The code is too old."_s));
    }
    void cancel() override { }
    void openInBrowser(const QUrl&) override { }

    int begun = 0;
};

void click(const QWidget& parent, const QString& name)
{
    auto* button = parent.findChild<QPushButton*>(name);
    QVERIFY2(button && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

void AccountsTest::theAccountsOpenBeforeAnythingIsSetUp()
{
    Rig rig(Rig::Profile::Missing);
    QVERIFY(rig.open());
    rig.click("accountsButton");
    const auto page = [&] { return rig.find<QStackedWidget>("pages")->currentWidget()->objectName(); };
    QCOMPARE(page(), u"accountsPage"_s);
    QTRY_COMPARE(rig.find<ui::AccountCard>("miroAccount")->findChild<ui::StateLabel*>(u"accountState"_s)->text(),
        u"Nobody is signed in"_s);
    // News of the trouble doesn't take the page away; the overview is where the steps are.
    rig.session->window().showSetup(ui::setupFor({ErrorKind::NotFound, {}}, rig.folder.path()));
    QCOMPARE(page(), u"accountsPage"_s);
    rig.click("overviewButton");
    QCOMPARE(page(), u"setupPage"_s);
}

void AccountsTest::anEndThatComesSoonIsAWarning()
{
    const ManualClock clock(screens::sampleNow());
    ui::AccountCard card(sync::Side::Miro, clock, nullptr);
    const auto chainText = [&](std::chrono::hours left) {
        card.show({.state = ui::AccountInfo::State::SignedIn, .chainUntil = clock.now() + left, .renewable = true});
        return card.findChild<QLabel*>(u"accountChain"_s)->text();
    };
    QVERIFY(chainText(24h * 8).contains(u"unless it is used"_s));
    QVERIFY(chainText(24h * 7 - 1h).contains(u"press “Test”"_s));
}

void AccountsTest::anEndThatComesSoonIsOnTheOverview()
{
    const auto storedFor = [](std::chrono::hours left) {
        const auto renewed = SystemClock().now() + left - auth::miroChainLife;
        return auth::toSecret(auth::MiroCredentials{
            .tokens = {.access = Secret(u"a"_s), .refresh = Secret(u"r"_s), .expiresAt = renewed + auth::accessLife}});
    };
    const QString key = auth::miroKey(screens::sampleProfile().id);
    Rig later(Rig::Profile::Written, {{key, storedFor(24h * 8)}});
    Rig soon(Rig::Profile::Written, {{key, storedFor(24h * 3)}});
    QVERIFY(later.open() && soon.open());
    QTRY_VERIFY(soon.find<QWidget>("attention0"));
    QVERIFY2(soon.find<QWidget>("attention0")->accessibleName().startsWith(u"The sign-in to Miro ends on"_s),
        qPrintable(soon.find<QWidget>("attention0")->accessibleName()));
    QVERIFY(!later.find<QWidget>("attention0"));
    QCOMPARE(soon.text("attentionButton0"), u"Sign in"_s);
}

void AccountsTest::missingScopesAreNamedWithHowToAddThem()
{
    const composition::StoredSignIn stored{.door = diagnostics::Door::Bitrix24Webhook};
    const auto info = gui::accountInfo(stored, composition::Identity{.account = u"Ann"_s, .scopes = {u"crm"_s}}, true);
    QCOMPARE(info.way, ui::AccountInfo::Way::Webhook);
    QVERIFY(info.gaps.front().essential);
    QCOMPARE(info.gaps.front().scopes, u"task"_s);
    for (const ui::AccountGap& gap : info.gaps) {
        QVERIFY2(gap.scopes != u"telephony"_s, "a webhook can't have it, so it does not lack it");
        QVERIFY(info.howToAdd.contains(gap.scopes));
    }
    const auto without = gui::accountInfo(stored, composition::Identity{.account = u"Ann"_s, .scopes = {}}, false);
    for (const ui::AccountGap& gap : without.gaps)
        QVERIFY2(
            gap.scopes != u"calendar"_s && gap.scopes != u"crm"_s, "nobody asks for what the profile does not use");
    const auto trouble = gui::accountInfo(stored, fail(ErrorKind::Unauthorised, u"No"_s), true);
    QCOMPARE(trouble.state, ui::AccountInfo::State::Trouble);
    QVERIFY(trouble.gaps.empty());
}

void AccountsTest::profilesAreKept()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("accountsButton");
    rig.click("profileNewButton");
    answerName(rig, u"Retail"_s);
    QVERIFY(profileNames(rig).contains(u"Retail"_s));
    choose(rig, u"Retail"_s);
    rig.click("profileRenameButton");
    answerName(rig, u"Shops"_s);
    QVERIFY(profileNames(rig).contains(u"Shops"_s));
    QVERIFY(!profileNames(rig).contains(u"Retail"_s));
    choose(rig, u"Shops"_s);
    rig.click("profileDuplicateButton");
    QCOMPARE(profileNames(rig).size(), 3);

    const QString file = rig.folder.filePath(u"shops.json"_s);
    choose(rig, u"Shops"_s);
    rig.click("profileExportButton");
    Q_EMIT rig.find<QFileDialog>("profileExportDialog")->fileSelected(file);
    QVERIFY(QFile::exists(file));
    rig.find<QFileDialog>("profileExportDialog")->reject();
    rig.click("profileImportButton");
    Q_EMIT rig.find<QFileDialog>("profileImportDialog")->fileSelected(file);
    QCOMPARE(profileNames(rig).size(), 4);
    rig.find<QFileDialog>("profileImportDialog")->reject();

    QVERIFY(rig.secrets.write(auth::miroKey(u"retail"_s), Secret(u"{\"access_token\":\"x\"}"_s)));
    choose(rig, u"Shops"_s);
    rig.click("profileDeleteButton");
    rig.click("profileDeleteConfirm");
    QTRY_COMPARE(profileNames(rig).size(), 3);
    QVERIFY(!*rig.secrets.read(auth::miroKey(u"retail"_s)));
}

void AccountsTest::thisWindowsProfileStays()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("accountsButton");
    choose(rig, onDisk(rig).name);
    QVERIFY(!rig.find<QPushButton>("profileDeleteButton")->isEnabled());
    QVERIFY(!rig.find<QPushButton>("profileOpenButton")->isEnabled());
    QVERIFY(rig.find<QPushButton>("profileDuplicateButton")->isEnabled());
}

void AccountsTest::aProfileApartIsShownAndLeftAlone()
{
    const QTemporaryDir folder;
    settings::ProfileShelf shelf(QDir(folder.filePath(u"home"_s)));
    QVERIFY(shelf.create(u"acme"_s, u"On the shelf"_s));
    const QDir apart(folder.filePath(u"apart"_s));
    QVERIFY(settings::saveProfile({.id = u"acme"_s, .name = u"Apart"_s}, apart));
    auth::MemoryStore secrets;
    gui::ShelfDesk desk(shelf, apart, secrets);
    ui::ProfilesCard card(nullptr);
    card.setDesk(&desk);
    auto* list = card.findChild<QListWidget*>(u"profileList"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Apart – this window"_s);
    // Both have one id: what is done to one of them must not meet the other.
    const auto isEnabled = [&card](const QString& button) { return card.findChild<QPushButton*>(button)->isEnabled(); };
    for (const int row : {0, 1}) {
        list->setCurrentRow(row);
        for (const auto& button : {u"profileOpenButton"_s, u"profileRenameButton"_s, u"profileDuplicateButton"_s,
                 u"profileExportButton"_s, u"profileDeleteButton"_s})
            QCOMPARE(isEnabled(button), row == 1);
        QVERIFY(isEnabled(u"profileNewButton"_s));
    }
}

void AccountsTest::theWayToTheServicesIsChosen()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("accountsButton");
    auto* kind = rig.find<QComboBox>("proxyKind");
    kind->setCurrentIndex(kind->findData(int(settings::ProxyKind::Http)));
    rig.click("proxyApplyButton");
    QVERIFY(rig.text("networkProblem").contains(u"host"_s));
    rig.find<QLineEdit>("proxyHost")->setText(u"proxy.example"_s);
    rig.find<QLineEdit>("proxyPort")->setText(u"8080"_s);
    rig.find<QLineEdit>("proxyUser")->setText(u"ann"_s);
    rig.find<QLineEdit>("proxyPassword")->setText(u"pr0xy-w0rd"_s);
    rig.click("proxyApplyButton");
    const settings::NetworkSettings expected{
        .proxy = settings::ProxyKind::Http, .host = u"proxy.example"_s, .port = 8080, .proxyUser = u"ann"_s};
    QCOMPARE(onDisk(rig).network, expected);
    const QString key = auth::proxyKey(onDisk(rig).id);
    QCOMPARE((*rig.secrets.read(key))->reveal(), u"pr0xy-w0rd"_s);
    QVERIFY(rig.text("proxyPassword").isEmpty());
    rig.click("proxyApplyButton"); // without a password: the stored one stays
    QCOMPARE((*rig.secrets.read(key))->reveal(), u"pr0xy-w0rd"_s);
    kind->setCurrentIndex(kind->findData(int(settings::ProxyKind::None)));
    rig.click("proxyApplyButton");
    QVERIFY(!*rig.secrets.read(key));
}

void AccountsTest::signInsAreKeptWhereThePersonWants()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("accountsButton");
    auto* kept = rig.find<QComboBox>("signInsKept");
    const auto pick = [&](settings::SignInKept value) {
        kept->setCurrentIndex(kept->findData(int(value)));
        Q_EMIT kept->activated(kept->currentIndex());
    };
    pick(settings::SignInKept::EachStart);
    QCOMPARE(onDisk(rig).signIn, settings::SignInKept::EachStart);
    QCOMPARE(rig.place, auth::SecretPlace::Memory);
    rig.placeWorks = false;
    pick(settings::SignInKept::Keychain);
    QVERIFY(rig.text("accountsSaid").contains(u"locked"_s));
    QCOMPARE(onDisk(rig).signIn, settings::SignInKept::EachStart);
    QCOMPARE(kept->currentData().toInt(), int(settings::SignInKept::EachStart));
    rig.placeWorks = true;
}

void AccountsTest::withoutABrowserEngineThereAreOtherWays()
{
    RefusingDesk desk;
    ui::SignInDialog dialog({.service = sync::Side::Miro, .profile = {}, .desk = desk}, nullptr);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton*>(u"signInHereButton"_s)->isVisible());
    QCOMPARE(dialog.findChild<QPushButton*>(u"signInOwnBrowserButton"_s)->property("look").toString(), u"primary"_s);
    QVERIFY(dialog.findChild<QPushButton*>(u"signInPasteButton"_s)->isVisible());
}

void AccountsTest::aSignInIsAskedForAgainAfterTrouble()
{
    RefusingDesk desk;
    ui::SignInDialog dialog(
        {.service = sync::Side::Miro, .profile = {}, .secretIsStored = true, .desk = desk}, nullptr);
    dialog.show();
    click(dialog, u"signInOwnBrowserButton"_s);
    QCOMPARE(desk.begun, 0); // there is no client id yet
    dialog.findChild<QLineEdit*>(u"clientIdField"_s)->setText(u"3458"_s);
    click(dialog, u"signInOwnBrowserButton"_s);
    QCOMPARE(desk.begun, 1);
    // Typed, it waits for Enter; pasted, it is used at once.
    auto* field = dialog.findChild<QLineEdit*>(u"pastedAnswerField"_s);
    const auto* trouble = dialog.findChild<QWidget*>(u"signInTrouble"_s);
    QTest::keyClicks(field, u"made-up-code"_s);
    QVERIFY(!trouble->isVisible());
    field->clear();
    field->setText(u"made-up-code"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->accessibleDescription().contains(u"too old"_s));
    click(dialog, u"troubleAgainButton"_s);
    QCOMPARE(desk.begun, 2);
    QVERIFY(field->text().isEmpty());
    click(dialog, u"ownCancelButton"_s);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void AccountsTest::everyControlOfTheDialogHasAName()
{
    RefusingDesk desk;
    for (const sync::Side service : {sync::Side::Miro, sync::Side::Bitrix24}) {
        ui::SignInDialog dialog({.service = service, .profile = {}, .desk = desk}, nullptr);
        dialog.show();
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!spoken || !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
}
