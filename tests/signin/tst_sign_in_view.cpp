// SPDX-License-Identifier: GPL-3.0-or-later
// A real browser view on the sandbox's own sign-in pages, over real sockets.
#include "app/sandbox/sandbox_transport.h"
#include "core/auth/token_server.h"
#include "tests/signin/services.h"
#include "tests/signin/shown_view.h"
#include "tests/support/loopback_server.h"

#include <QApplication>
#include <QPushButton>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QWebEngineDownloadRequest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace bridge;
using namespace bridge::signintest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray htmlPage(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// A script whose text shows that the page is alive after whatever it asked for was done or refused.
const QByteArray soon = "setTimeout(() => document.body.append('still here'), 300)";

/// A sign-in whose pages a test writes: "/" holds `body`, every other path `other`.
struct MadeUpService {
    explicit MadeUpService(QByteArray body, QByteArray other = {})
        : server([body = std::move(body), other = std::move(other)](QTcpSocket& socket, const QByteArray& request) {
            socket.write(htmlPage(request.startsWith("GET / ") ? body : other));
        })
        , authorization{
              .service = u"Acme"_s, .page = server.url(), .redirect = silent.url(u"/acme"_s), .state = u"s1"_s}
    {
    }
    [[nodiscard]] QByteArray answer(const QByteArray& query) const
    {
        return authorization.redirect.toEncoded() + '?' + query;
    }

    SilentPort silent;
    LoopbackServer server;
    auth::Authorization authorization;
};

} // namespace

class SignInViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- the services' own pages

    void miroAcceptsAndItsCodeWorksOnce()
    {
        const SilentPort silent;
        Services services{Redirects(silent)};
        ShownView shown(services.miroTry());
        QVERIFY(shown.pressOnPage(u"#allow"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.codes.size(), size_t(1), longEnough);
        // It came as a redirect of a form that was posted, and was stopped before it was sent.
        QCOMPARE(silent.connections(), 0);
        const auto& options = services.world().options();
        SystemClock clock;
        sandbox::SandboxTransport transport(services.world(), clock);
        const auto trade = [&] {
            return auth::exchangeCode(transport,
                auth::miroTokenServer(options.miroUrl, options.miro.clientId, Secret(options.miro.clientSecret)),
                shown.codes[0], options.miro.redirectUris[0], clock.now(), {});
        };
        const auto tokens = trade();
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
        QVERIFY(!tokens->tokens.access.isEmpty());
        QCOMPARE(trade().error().kind, ErrorKind::Unauthorised);
    }

    void bitrix24AcceptsAndItsCodeWorksOnce()
    {
        const SilentPort silent;
        Services services{Redirects(silent)};
        ShownView shown(services.bitrix24Try());
        QVERIFY(shown.pressOnPage(u"a"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.codes.size(), size_t(1), longEnough);
        QCOMPARE(silent.connections(), 0);
        const auto& options = services.world().options();
        QCOMPARE(shown.codes[0].tokenServer.authority(), options.bitrix24Url.authority());
        SystemClock clock;
        sandbox::SandboxTransport transport(services.world(), clock);
        const auto trade = [&] {
            return auth::exchangeCode(transport,
                auth::bitrix24TokenServer(
                    options.bitrix24Url, options.bitrix24.clientId, Secret(options.bitrix24.clientSecret)),
                shown.codes[0], options.bitrix24.handlerUrl, clock.now(), {});
        };
        QVERIFY(trade());
        QCOMPARE(trade().error().kind, ErrorKind::Unauthorised);
    }

    void miroRefuses()
    {
        const SilentPort silent;
        Services services{Redirects(silent)};
        ShownView shown(services.miroTry());
        QVERIFY(shown.pressOnPage(u"#refuse"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.errors.size(), size_t(1), longEnough);
        QCOMPARE(shown.errors[0].kind, ErrorKind::Forbidden);
        QVERIFY2(shown.sentence().contains(u"refused"_s), qPrintable(shown.sentence()));
        QVERIFY(shown.codes.empty());
        QCOMPARE(silent.connections(), 0);
    }

    void bitrix24ShowsItsOwnRefusalAndThePersonBeginsAgain()
    {
        const SilentPort silent;
        Services services{Redirects(silent)};
        auth::Authorization wrong = services.bitrix24Try();
        wrong.page.setQuery(u"client_id=local.unknown&state="_s + wrong.state);
        ShownView shown(wrong, {.hint = 50ms});
        QVERIFY(shown.waitForText(u"Application not found"_s));
        // Nothing comes back from such a page, so the view says what to do.
        QTRY_VERIFY(shown.hint().contains(u"begin again"_s));
        shown.click("beginAgainButton");
        QCOMPARE(shown.beginAgains, 1);
        shown.view->open(services.bitrix24Try());
        QVERIFY(shown.pressOnPage(u"a"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.codes.size(), size_t(1), longEnough);
    }

    void theServicesGoAwayInTheMiddle()
    {
        const SilentPort silent;
        Services services{Redirects(silent)};
        ShownView shown(services.miroTry());
        QVERIFY(shown.waitForText(u"Give the app access?"_s));
        services.goAway();
        QVERIFY(shown.pressOnPage(u"#allow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().contains(u"can't be reached"_s), longEnough);
        QVERIFY(shown.codes.empty());
        shown.click("signInTryAgainButton");
        QCOMPARE(shown.beginAgains, 1);
    }

    void theWindowIsClosedInTheMiddle()
    {
        const SilentPort silent;
        Services services{Redirects(silent)};
        ShownView shown(services.miroTry());
        QVERIFY(shown.waitForText(u"Give the app access?"_s));
        shown.click("cancelSignInButton");
        QCOMPARE(shown.cancels, 1);
        ShownView closed(services.miroTry());
        QVERIFY(closed.pressOnPage(u"#allow"_s));
        closed.view.reset(); // before the answer is here
        const ShownView next(services.miroTry());
        QVERIFY(next.waitForText(u"Give the app access?"_s));
        QVERIFY(closed.codes.empty());
        QVERIFY(closed.errors.empty());
        QCOMPARE(silent.connections(), 0);
    }

    // ---- pages that mean no good, and pages that mean well

    void anotherTrysAnswerIsNotUsed()
    {
        MadeUpService acme("<script>location = '/go'</script>");
        acme.server.setHandler([&](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: " + acme.answer("code=c0de&state=other")
                + "\r\nContent-Length: 0\r\n\r\n");
        });
        const ShownView shown(acme.authorization);
        QTRY_COMPARE_WITH_TIMEOUT(shown.errors.size(), size_t(1), longEnough);
        QCOMPARE(shown.errors[0].kind, ErrorKind::Unauthorised);
        QVERIFY(shown.sentence().contains(u"begin again"_s));
        QVERIFY(shown.codes.empty());
        QCOMPARE(acme.silent.connections(), 0);
    }

    void theHostIsShownAndNeverTheQuery()
    {
        MadeUpService acme("<p>Welcome</p>");
        acme.authorization.page.setQuery(u"client_id=hidden"_s);
        acme.server.setHandler([](QTcpSocket& socket, const QByteArray&) { socket.write(htmlPage("<p>Welcome</p>")); });
        const ShownView shown(acme.authorization);
        QVERIFY(shown.waitForText(u"Welcome"_s));
        QCOMPARE(shown.host(), acme.authorization.page.authority());
        for (const QWidget* part : shown.view->findChildren<QWidget*>())
            QVERIFY(!part->property("text").toString().contains(u"hidden"_s));
    }

    void aPopUpSignsInAndTellsItsOpener()
    {
        MadeUpService acme(
            "<button id='sso' onclick=\"window.open('/sso', 'sso', 'width=300,height=300')\">Sign in</button>"
            "<script>addEventListener('message', e => { document.body.append('told: ' + e.data) })</script>",
            "<script>opener.postMessage('hello', '*')</script><p>Company sign-in</p>");
        const ShownView shown(acme.authorization);
        QVERIFY(shown.pressOnPage(u"#sso"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.windows().size(), 1, longEnough);
        QVERIFY(shown.windows()[0]->isVisible());
        QVERIFY(shown.waitForText(u"told: hello"_s));
    }

    void aPopUpsAnswerIsTheAnswer()
    {
        MadeUpService acme("<button id='sso' onclick=\"window.open('/sso')\">Sign in</button>");
        acme.server.setHandler([&](QTcpSocket& socket, const QByteArray& request) {
            socket.write(request.startsWith("GET /sso ")
                    ? "HTTP/1.1 302 Found\r\nLocation: " + acme.answer("code=c0de&state=s1")
                        + "\r\nContent-Length: 0\r\n\r\n"
                    : htmlPage("<button id='sso' onclick=\"window.open('/sso')\">Sign in</button>"));
        });
        const ShownView shown(acme.authorization);
        QVERIFY(shown.pressOnPage(u"#sso"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.codes.size(), size_t(1), longEnough);
        QCOMPARE(shown.codes[0].code.reveal(), u"c0de"_s);
        QTRY_VERIFY(shown.windows().isEmpty());
        QCOMPARE(acme.silent.connections(), 0);
    }

    void windowsEndWithTheViewAndHaveAnEnd()
    {
        MadeUpService acme("<button id='many' onclick=\"for (let i = 0; i < 9; ++i) window.open('/' + i); "
                           "document.body.append('all asked for')\">Open</button>",
            "<p>One of many</p>");
        ShownView shown(acme.authorization);
        QVERIFY(shown.pressOnPage(u"#many"_s));
        QVERIFY(shown.waitForText(u"all asked for"_s));
        QCOMPARE(shown.windows().size(), 4);
        const QPointer<QWidget> first = shown.windows()[0];
        shown.view->hide();
        QTRY_VERIFY(first.isNull());
    }

    void anAnswerInAFrameIsNeitherUsedNorSent()
    {
        MadeUpService acme({});
        acme.server.setHandler([&](QTcpSocket& socket, const QByteArray&) {
            socket.write(htmlPage(
                "<script>" + soon + "</script><iframe src='" + acme.answer("code=c0de&state=s1") + "'></iframe>"));
        });
        const ShownView shown(acme.authorization);
        QVERIFY(shown.waitForText(u"still here"_s));
        QVERIFY(shown.codes.empty());
        QCOMPARE(acme.silent.connections(), 0);
    }

    void pagesThatAreNoSignInAreRefused_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("said");
        QTest::newRow("plain http elsewhere") << QByteArray("http://sign-in.example/") << u"without encryption"_s;
        // These the engine stops by itself, without a word.
        QTest::newRow("a file of this machine") << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("another program") << QByteArray("mailto:a@example.org") << QString();
        QTest::newRow("a page in its own address") << QByteArray("data:text/html,hello") << QString();
    }

    void pagesThatAreNoSignInAreRefused()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const QString, said);
        const MadeUpService acme("<a id='go' onclick=\"wait()\" href='" + address + "'>go</a><script>function wait() {"
            + soon + "}</script>");
        const ShownView shown(acme.authorization);
        QVERIFY(shown.pressOnPage(u"#go"_s));
        if (said.isEmpty()) {
            QVERIFY(shown.waitForText(u"still here"_s));
            QCOMPARE(shown.pageUrl(), acme.authorization.page);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().contains(said), longEnough);
        }
        QVERIFY(shown.codes.empty());
    }

    /// They wait in loops of their own, in which the view may end.
    void noDialogIsOpened_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("files") << QByteArray("<input type='file' id='go' onclick='wait()'>");
        QTest::newRow("messages") << QByteArray(
            "<a id='go' href='#' onclick=\"alert('a');confirm('b');prompt('c');wait()\">go</a>");
    }
    void noDialogIsOpened()
    {
        QFETCH(const QByteArray, page);
        const MadeUpService acme(page + "<script>function wait() {" + soon + "}</script>");
        const ShownView shown(acme.authorization);
        QVERIFY(shown.pressOnPage(u"#go"_s));
        QVERIFY(shown.waitForText(u"still here"_s));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aDownloadIsRefused()
    {
        MadeUpService acme({});
        acme.server.setHandler([](QTcpSocket& socket, const QByteArray& request) {
            socket.write(request.startsWith("GET / ")
                    ? htmlPage("<a id='get' href='/file'>get</a>")
                    : QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Disposition: "
                                 "attachment; filename=signin-download.bin\r\nContent-Length: 4\r\n\r\nbody"));
        });
        const ShownView shown(acme.authorization);
        QStringList states;
        connect(shown.profile(), &QWebEngineProfile::downloadRequested, shown.view.get(),
            [&](const QWebEngineDownloadRequest* download) {
                states << QVariant::fromValue(download->state()).toString();
            });
        QVERIFY(shown.pressOnPage(u"#get"_s));
        QTRY_COMPARE_WITH_TIMEOUT(states, QStringList{u"DownloadCancelled"_s}, longEnough);
    }

    void aCertificateNobodyTrustsEndsTheWay()
    {
        QFile file(QStringLiteral(BRIDGE_SIGNIN_FOLDER) + u"/untrusted.pem"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem));
        configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        int handshakes = 0;
        QByteArray received;
        connect(&server, &QSslServer::startedEncryptionHandshake, this, [&](QSslSocket* socket) {
            ++handshakes;
            connect(socket, &QSslSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const SilentPort silent;
        const ShownView shown({.service = u"Acme"_s,
            .page = QUrl(u"https://127.0.0.1:%1/?client_id=1"_s.arg(server.serverPort())),
            .redirect = silent.url(u"/acme"_s),
            .state = u"s1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().contains(u"certificate of 127.0.0.1"_s), longEnough);
        QVERIFY(handshakes > 0);
        QCOMPARE(received, QByteArray());
    }

#ifdef Q_OS_UNIX
    void aPageThatCrashesLeavesAWayOn()
    {
        const MadeUpService acme("<p>Here</p>");
        ShownView shown(acme.authorization);
        QVERIFY(shown.waitForText(u"Here"_s));
        QVERIFY(shown.process() > 0);
        QCOMPARE(::kill(pid_t(shown.process()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().contains(u"stopped"_s), longEnough);
        shown.click("signInTryAgainButton");
        QCOMPARE(shown.beginAgains, 1);
        shown.view->open(acme.authorization);
        QVERIFY(shown.waitForText(u"Here"_s));
    }
#endif

    void nothingIsRememberedByTheNextView()
    {
        const MadeUpService acme("<script>document.cookie = 'who=lena; max-age=1000'</script><p>Cookie set</p>");
        {
            const ShownView shown(acme.authorization);
            QVERIFY(shown.waitForText(u"Cookie set"_s));
            QVERIFY(shown.profile()->isOffTheRecord());
        }
        const ShownView shown(acme.authorization);
        QVERIFY(shown.waitForText(u"Cookie set"_s));
        int pages = 0;
        for (const QByteArray& request : acme.server.requests) {
            if (!request.startsWith("GET / "))
                continue;
            ++pages;
            QVERIFY2(!request.contains("lena"), request.constData());
        }
        QCOMPARE(pages, 2);
    }

    void theOwnBrowserIsOneClickAway()
    {
        const MadeUpService acme("<p>Here</p>");
        const ShownView shown(acme.authorization);
        shown.click("ownBrowserButton");
        QCOMPARE(shown.ownBrowsers, 1);
    }

    // ---- where it may go

    void onlyProtectedPagesAreVisited()
    {
        const auto main = [](const QString& url) { return ui::mayVisit(QUrl(url), true); };
        QVERIFY(main(u"https://login.example.org/saml"_s));
        QVERIFY(main(u"http://127.0.0.1:8080/"_s));
        QVERIFY(main(u"http://localhost:8080/"_s));
        QVERIFY(main(u"about:blank"_s));
        for (const QString& url :
            {u"http://example.org/"_s, u"http://127.0.0.1.example.org/"_s, u"file:///etc/passwd"_s,
                u"data:text/html,x"_s, u"blob:https://a/b"_s, u"javascript:alert(1)"_s, u"qrc:/x"_s,
                u"chrome://version"_s, u"view-source:https://a/"_s, u"ftp://a/"_s, u"https://miro.com@evil.example/"_s})
            QVERIFY2(!main(url), qPrintable(url));
        QVERIFY(ui::mayVisit(QUrl(u"data:text/html,x"_s), false));
        QVERIFY(!ui::mayVisit(QUrl(u"file:///etc/passwd"_s), false));
    }
};

QTEST_MAIN(SignInViewTest)
#include "tst_sign_in_view.moc"
