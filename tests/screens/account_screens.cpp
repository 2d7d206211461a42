// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/scopes.h"
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/accounts/accounts_page.h"
#include "ui/auth/sign_in_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bridge::screens {

namespace {

using ui::AccountInfo;

class SampleProfiles final : public QObject, public ui::ProfileDesk
{
public:
    using QObject::QObject;
    std::vector<ui::ProfileInfo> profiles() const override
    {
        return {{u"acme"_s, u"Acme Web Team"_s, u"/home/anna/.local/share/boardbridge"_s, true, {}},
            {u"retail"_s, u"Retail, Berlin and Hamburg"_s, u"/home/anna/.local/share/boardbridge/profiles/retail"_s,
                false, {}},
            {u"old"_s, u"Old portal"_s, u"/home/anna/.local/share/boardbridge/profiles/old"_s, false,
                Error{ErrorKind::Configuration, u"profile.json: links[0].id: missing"_s}}};
    }
    Result<> create(const QString&) override { return {}; }
    Result<> rename(const QString&, const QString&) override { return {}; }
    Result<> duplicate(const QString&) override { return {}; }
    Result<> remove(const QString&) override { return {}; }
    Result<> exportTo(const QString&, const QString&) override { return {}; }
    Result<> importFrom(const QString&) override { return {}; }
    Result<> open(const QString&) override { return {}; }
};

/// Answers what a picture needs: a page to open, and a refusal.
class SampleDesk final : public ui::SignInDesk
{
public:
    Result<auth::Authorization> begin(sync::Side, const settings::Profile& profile) override
    {
        return auth::bitrix24Authorization(
            profile.bitrix24.portalUrl, profile.bitrix24.clientId, QUrl(u"https://acme.example/boardbridge"_s));
    }
    void finish(const ui::SignInRequest&, Done done) override
    {
        done(fail(ErrorKind::Unauthorised,
            u"Bitrix24 does not accept the code: it works once and not for long. Begin the sign-in again."_s));
    }
    void cancel() override { }
    void openInBrowser(const QUrl&) override { }
};

AccountInfo miroAccount()
{
    return {.state = AccountInfo::State::SignedIn,
        .account = u"Lena Brandt (team Acme)"_s,
        .scopes = QStringList{u"boards:read"_s, u"boards:write"_s},
        .accessUntil = sampleNow() + 42min,
        .chainUntil = sampleNow() + std::chrono::days(5),
        .renewable = true};
}

AccountInfo bitrix24Account()
{
    AccountInfo info{.state = AccountInfo::State::SignedIn,
        .account = u"Anna Lee (user 7)"_s,
        .scopes = QStringList{u"task"_s, u"user_basic"_s, u"sonet_group"_s, u"crm"_s, u"telephony"_s, u"placement"_s},
        .accessUntil = sampleNow() + 12min,
        .chainUntil = sampleNow() + std::chrono::days(171),
        .renewable = true};
    QStringList missing;
    for (const auto& gap :
        diagnostics::scopeGaps(diagnostics::bitrix24Features(), *info.scopes, diagnostics::Door::Bitrix24App)) {
        info.gaps.push_back({gap.missing.join(u", "_s), gap.feature.without, gap.feature.essential});
        missing += gap.missing;
    }
    info.howToAdd = diagnostics::howToAdd(missing, diagnostics::Door::Bitrix24App);
    return info;
}

void showAccounts(ui::MainWindow& window, const AccountInfo& miro, const AccountInfo& bitrix24)
{
    window.setProfile(sampleProfile().name, ui::linkInfos(sampleProfile()));
    window.setStatus(healthyStatus());
    settings::Profile profile = sampleProfile();
    profile.network = {.proxy = settings::ProxyKind::Http, .host = u"proxy.acme.example"_s, .port = 8080};
    window.accounts().setProfile(profile);
    window.accounts().setProfileDesk(new SampleProfiles(&window));
    window.accounts().setAccount(sync::Side::Miro, miro);
    window.accounts().setAccount(sync::Side::Bitrix24, bitrix24);
    window.showPage(ui::PageId::Accounts);
    window.findChild<QListWidget*>(u"profileList"_s)->setCurrentRow(1);
}

ui::SignInDialog* openDialog(ui::MainWindow& window, sync::Side service)
{
    static SampleDesk desk; // the dialog speaks to it until its end
    settings::Profile profile = sampleProfile();
    profile.bitrix24.portalUrl = QUrl(u"https://acme.bitrix24.com"_s);
    profile.bitrix24.clientId = u"local.6544a1b2c3d4e5"_s;
    // No view is ever made: a picture shows the page that offers it.
    auto* dialog = new ui::SignInDialog({.service = service,
                                            .profile = profile,
                                            .secretIsStored = service == sync::Side::Bitrix24,
                                            .desk = desk,
                                            .makeView = [](QWidget*) { return nullptr; }},
        &window);
    dialog->open();
    return dialog;
}

Screen dialogScreen(const QString& name, sync::Side service, const QString& button, const QString& pasted = {})
{
    return {name, [=](ui::MainWindow& window) {
                const auto* dialog = openDialog(window, service);
                if (!button.isEmpty())
                    dialog->findChild<QPushButton*>(button)->click();
                if (pasted.isEmpty())
                    return;
                dialog->findChild<QLineEdit*>(u"pasteField"_s)->setText(pasted);
                dialog->findChild<QPushButton*>(u"pasteConnectButton"_s)->click();
            }};
}

} // namespace

std::vector<Screen> accountScreens()
{
    using sync::Side;
    return {
        {u"accounts"_s, [](ui::MainWindow& window) { showAccounts(window, miroAccount(), bitrix24Account()); }},
        {u"accounts-signed-out"_s,
            [](ui::MainWindow& window) {
                showAccounts(window, {.state = AccountInfo::State::SignedOut},
                    {.state = AccountInfo::State::Trouble,
                        .error
                        = Error{ErrorKind::Unauthorised, u"Bitrix24 no longer accepts the sign-in: sign in again."_s}});
            }},
        dialogScreen(u"sign-in-miro"_s, Side::Miro, {}),
        dialogScreen(u"sign-in-miro-incomplete"_s, Side::Miro, u"signInHereButton"_s),
        dialogScreen(u"sign-in-bitrix24"_s, Side::Bitrix24, {}),
        dialogScreen(u"sign-in-own-browser"_s, Side::Bitrix24, u"signInOwnBrowserButton"_s),
        dialogScreen(u"sign-in-token"_s, Side::Miro, u"signInPasteButton"_s),
        dialogScreen(u"sign-in-webhook"_s, Side::Bitrix24, u"signInPasteButton"_s),
        dialogScreen(u"sign-in-refused"_s, Side::Bitrix24, u"signInPasteButton"_s, u"made-up"_s),
    };
}

} // namespace bridge::screens
