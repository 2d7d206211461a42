// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way: the program's window, a real browser view, real sockets, the system's keychain.
#include "core/auth/credentials.h"
#include "tests/signin/opened_window.h"
#include "tests/signin/page_hands.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace bridge;
using namespace bridge::signintest;
using namespace Qt::StringLiterals;
using sync::Side;

namespace {

/// A browser without a window: follows redirects, and returns what it ended at.
struct PlainBrowser {
    QNetworkAccessManager network;
    QByteArray page;
    QUrl ended;

    [[nodiscard]] bool visit(const QUrl& url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        return finish(network.get(request));
    }
    [[nodiscard]] bool finish(QNetworkReply* reply)
    {
        const bool done = QTest::qWaitFor([&] { return reply->isFinished(); }, longEnough);
        page = reply->readAll();
        ended = reply->url();
        reply->deleteLater();
        return done;
    }
};

/// Where the portal's own page sends who signs in as its first user.
QUrl answerOf(const OpenedWindow& window, const QUrl& page)
{
    QUrl chosen = window.services.options().bitrix24Url.resolved(page);
    chosen.setQuery(chosen.query() + u"&login=1"_s);
    QNetworkAccessManager network;
    QNetworkRequest request(chosen);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply* reply = network.get(request);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, longEnough))
        return {};
    return QUrl(QString::fromLatin1(reply->rawHeader("location")));
}

QByteArray allFilesIn(const QString& folder)
{
    QByteArray all;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool holdsNothingStored(const QByteArray& files, OpenedWindow& window)
{
    for (const Side service : {Side::Miro, Side::Bitrix24}) {
        const Json stored = *parseJson(window.stored(service).toUtf8());
        for (const char* field : {"access_token", "refresh_token", "client_secret"}) {
            if (files.contains(stored.at(field).get<QString>().toUtf8()))
                return false;
        }
    }
    return true;
}

} // namespace

class SigningInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothServicesInTheWindow()
    {
        const SilentPort silent;
        OpenedWindow window{Redirects(silent)};
        QVERIFY(window.signInHere(Side::Miro));
        QVERIFY(window.accountText(Side::Miro, u"accountName"_s).contains(u"Lena Brandt"_s));
        QVERIFY(window.accountText(Side::Miro, u"accountScopes"_s).contains(u"boards:write"_s));
        QVERIFY(window.accountText(Side::Miro, u"accountChain"_s).contains(u"ends on"_s));
        QVERIFY(window.signInHere(Side::Bitrix24));
        QVERIFY(window.accountText(Side::Bitrix24, u"accountName"_s).contains(u"Ann Lee"_s));
        // What the app lacks is named, with what does not work without it.
        QVERIFY(window.accountText(Side::Bitrix24, u"accountGap"_s).contains(u"im is missing"_s));
        QCOMPARE(silent.connections(), 0);

        const Json miro = *parseJson(window.stored(Side::Miro).toUtf8());
        QCOMPARE(miro.value("client_secret", QString()), window.services.options().miro.clientSecret);
        QVERIFY(window.stored(Side::Bitrix24).contains(u"refresh_token"_s));
        QCOMPARE(window.profile().miro.clientId, window.services.options().miro.clientId);
        QCOMPARE(window.profile().bitrix24.portalUrl, window.services.options().bitrix24Url);
        const QByteArray files = allFilesIn(window.folder.path());
        QVERIFY(holdsNothingStored(files, window));
        // The worker began anew and has what it takes.
        window.session->window().showPage(ui::PageId::Overview);
        QTRY_COMPARE_WITH_TIMEOUT(
            window.find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(), u"overviewPage"_s, longEnough);
    }

    void aWrongSecretIsToldAndCorrected()
    {
        const SilentPort silent;
        OpenedWindow window{Redirects(silent)};
        window.openDialog(Side::Bitrix24);
        window.enterApp(Side::Bitrix24);
        window.type(u"clientSecretField"_s, u"a-wrong-client-s3cret"_s);
        window.click(u"signInHereButton"_s);
        QVERIFY(pressOnPage(window.session->window(), u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!window.text(u"signInTrouble"_s).isEmpty(), longEnough);
        QVERIFY(window.stored(Side::Bitrix24).isEmpty());
        QVERIFY(window.profile().bitrix24.portalUrl.isEmpty());
        window.click(u"troubleChangeButton"_s);
        window.type(u"clientSecretField"_s, window.services.options().bitrix24.clientSecret);
        window.click(u"signInHereButton"_s);
        QVERIFY(pressOnPage(window.session->window(), u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Bitrix24), longEnough);
    }

    void whatIsMissingIsNamedBeforeAnythingIsOpened()
    {
        const SilentPort silent;
        const OpenedWindow window{Redirects(silent)};
        window.openDialog(Side::Bitrix24);
        window.click(u"signInHereButton"_s);
        QVERIFY(window.text(u"formProblem"_s).contains(u"portal"_s));
        window.type(u"portalField"_s, u"acme"_s);
        window.click(u"signInHereButton"_s);
        QVERIFY(window.text(u"formProblem"_s).contains(u"client id"_s, Qt::CaseInsensitive));
        window.type(u"clientIdField"_s, u"local.1"_s);
        window.click(u"signInHereButton"_s);
        QVERIFY(window.text(u"formProblem"_s).contains(u"client secret"_s, Qt::CaseInsensitive));
    }

    void theOwnBrowserBringsTheAnswerToThisMachine()
    {
        OpenedWindow window{Redirects(freePort())};
        window.openDialog(Side::Bitrix24);
        window.enterApp(Side::Bitrix24);
        window.click(u"signInOwnBrowserButton"_s);
        QCOMPARE(window.opened.size(), 1);
        QVERIFY2(!window.opened[0].hasQuery(), "a command line that everybody can read holds nothing");
        PlainBrowser browser;
        QVERIFY(browser.visit(window.opened[0]));
        QCOMPARE(browser.ended.authority(), window.services.options().bitrix24Url.authority());
        QVERIFY(browser.visit(answerOf(window, browser.ended)));
        QVERIFY2(browser.page.contains("go back to BoardBridge"), browser.page.constData());
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Bitrix24), longEnough);
    }

    void whatTheBrowserEndedAtIsUsedTheMomentItIsPasted()
    {
        const SilentPort taken; // so no answer can be waited for
        OpenedWindow window{Redirects(taken)};
        window.openDialog(Side::Bitrix24);
        window.enterApp(Side::Bitrix24);
        window.click(u"signInOwnBrowserButton"_s);
        QVERIFY(window.text(u"ownBrowserText"_s).contains(u"is in use"_s));
        QVERIFY(window.opened.isEmpty());
        const QUrl page(window.find<QLineEdit>(u"startAddressField"_s)->text());
        auto* field = window.find<QLineEdit>(u"pastedAnswerField"_s);

        QUrl others = answerOf(window, page);
        others.setQuery(others.query().replace(u"state="_s, u"state=x"_s));
        field->setText(others.toString());
        QVERIFY(window.text(u"ownBrowserProblem"_s).contains(u"begin again"_s));
        field->clear();
        field->setText(answerOf(window, page).toString());
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Bitrix24), longEnough);
    }

    void aTokenOrAWebhookIsEnough()
    {
        const SilentPort silent;
        OpenedWindow window{Redirects(silent)};
        window.openDialog(Side::Miro);
        window.click(u"signInPasteButton"_s);
        window.type(u"pasteField"_s, u"a-token-that-nobody-knows"_s);
        window.click(u"pasteConnectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window.text(u"signInTrouble"_s).isEmpty(), longEnough);
        QVERIFY(window.stored(Side::Miro).isEmpty());
        window.click(u"troubleAgainButton"_s);
        window.type(u"pasteField"_s, window.services.world().miro().issueToken().reveal());
        window.click(u"pasteConnectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Miro), longEnough);
        QVERIFY(window.accountText(Side::Miro, u"accountName"_s).contains(u"pasted token"_s));

        const Secret webhook = window.services.world().bitrix24().addWebhook(UserId{1}, {u"task"_s});
        window.openDialog(Side::Bitrix24);
        window.click(u"signInPasteButton"_s);
        window.type(u"pasteField"_s, webhook.reveal());
        window.click(u"pasteConnectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Bitrix24), longEnough);
        QCOMPARE(window.profile().bitrix24.portalUrl, window.services.options().bitrix24Url);
        QCOMPARE(window.profile().bitrix24.auth, settings::Bitrix24Auth::Webhook);
    }

    void theFirstSignInMakesTheProfile()
    {
        const SilentPort silent;
        const OpenedWindow window(Redirects(silent), OpenedWindow::Profile::Missing);
        const Secret webhook = window.services.world().bitrix24().addWebhook(UserId{1}, {u"task"_s});
        window.openDialog(Side::Bitrix24);
        window.click(u"signInPasteButton"_s);
        window.type(u"pasteField"_s, webhook.reveal());
        window.click(u"pasteConnectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Bitrix24), longEnough);
        QCOMPARE(window.profile().id, u"main"_s);
        QCOMPARE(window.profile().bitrix24.portalUrl, window.services.options().bitrix24Url);
        QVERIFY(!allFilesIn(window.folder.path()).contains(webhook.reveal().toUtf8()));
    }

    void aFolderThatCannotBeWrittenKeepsNoSignIn()
    {
        const SilentPort silent;
        OpenedWindow window(Redirects(silent), OpenedWindow::Profile::Missing);
        const QString key = auth::bitrix24Key(u"main"_s);
        QVERIFY(window.secrets.remove(key));
        const Secret webhook = window.services.world().bitrix24().addWebhook(UserId{1}, {u"task"_s});
        window.openDialog(Side::Bitrix24);
        window.click(u"signInPasteButton"_s);
        // A file where the folder was: there nobody can write, whatever rights they have.
        QVERIFY(QDir(window.folder.path()).removeRecursively());
        QFile inItsPlace(window.folder.path());
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        window.type(u"pasteField"_s, webhook.reveal());
        window.click(u"pasteConnectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.text(u"signInTrouble"_s).contains(u"can't be written"_s), longEnough);
        QVERIFY2(!*window.secrets.read(key), "what no profile names was stored all the same");
        QVERIFY(inItsPlace.remove() && QDir().mkpath(window.folder.path()));
        window.click(u"troubleAgainButton"_s);
        window.type(u"pasteField"_s, webhook.reveal());
        window.click(u"pasteConnectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(Side::Bitrix24), longEnough);
        QVERIFY(*window.secrets.read(key));
    }

    void signingOutRevokesAndForgets()
    {
        const SilentPort silent;
        OpenedWindow window{Redirects(silent)};
        QVERIFY(window.signInHere(Side::Miro));
        const auto kept = auth::miroCredentialsFrom(Secret(window.stored(Side::Miro)));
        QVERIFY(kept);
        window.click(u"miroSignOutButton"_s);
        window.click(u"signOutConfirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.text(u"accountsSaid"_s).contains(u"revoked"_s), longEnough);
        QTRY_VERIFY(!window.stored(Side::Miro).contains(u"access_token"_s));
        const HttpRequest who{.url = window.services.options().miroUrl.resolved(QUrl(u"/v1/oauth-token"_s)),
            .headers = {{"authorization", "Bearer " + kept->tokens.access.reveal().toLatin1()}}};
        QCOMPARE(window.services.world().handle(sandbox::Service::Miro, who).response->status, 400);
        QTRY_VERIFY_WITH_TIMEOUT(!window.find<QWidget>(u"miroSignOutButton"_s)->isVisible(), longEnough);
    }

    void whatTheDiagnosticsTellHoldsNoSecret()
    {
        const SilentPort silent;
        OpenedWindow window{Redirects(silent)};
        QVERIFY(window.signInHere(Side::Miro));
        QVERIFY(window.signInHere(Side::Bitrix24));
        window.session->window().showPage(ui::PageId::Diagnostics);
        window.click(u"checksFirst"_s);
        QVERIFY(!window.find<QPushButton>(u"bundleButton"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QPushButton>(u"bundleButton"_s)->isEnabled(), longEnough);
        window.click(u"bundleButton"_s);
        auto* dialog = window.find<QFileDialog>(u"bundleDialog"_s);
        const QString bundle = window.folder.filePath(u"bundle.zip"_s);
        Q_EMIT dialog->fileSelected(bundle);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(bundle), longEnough);
        QVERIFY(holdsNothingStored(allFilesIn(window.folder.path()), window));
    }

    void theServiceGoesAwayBeforeTheCodeIsTraded()
    {
        OpenedWindow window{Redirects(freePort())};
        window.openDialog(Side::Bitrix24);
        window.enterApp(Side::Bitrix24);
        window.click(u"signInOwnBrowserButton"_s);
        PlainBrowser browser;
        QVERIFY(browser.visit(window.opened.value(0)));
        const QUrl answer = answerOf(window, browser.ended);
        window.services.goAway();
        QVERIFY(browser.visit(answer));
        QTRY_VERIFY_WITH_TIMEOUT(!window.text(u"signInTrouble"_s).isEmpty(), longEnough);
        QVERIFY2(!window.text(u"signInTrouble"_s).contains(u"code="_s), qPrintable(window.text(u"signInTrouble"_s)));
        QVERIFY(window.stored(Side::Bitrix24).isEmpty());
    }

    void theDialogIsClosedInTheMiddle()
    {
        OpenedWindow window{Redirects(freePort())};
        window.openDialog(Side::Bitrix24);
        window.enterApp(Side::Bitrix24);
        window.click(u"signInOwnBrowserButton"_s);
        PlainBrowser browser;
        QVERIFY(browser.visit(window.opened.value(0)));
        const QUrl answer = answerOf(window, browser.ended);
        window.click(u"ownCancelButton"_s);
        QTRY_VERIFY(!window.find<QDialog>(u"signInDialog"_s));
        QVERIFY(browser.visit(answer)); // nobody listens there any more
        QVERIFY(browser.page.isEmpty());
        QVERIFY(window.stored(Side::Bitrix24).isEmpty());
        QVERIFY(window.profile().bitrix24.portalUrl.isEmpty());
    }
};

QTEST_MAIN(SigningInTest)
#include "tst_signing_in.moc"
