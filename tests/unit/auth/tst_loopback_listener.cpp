// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopback_listener.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace bridge;
using namespace bridge::auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// A listener and what it handed over, on a free port.
struct Waiting {
    explicit Waiting(const QString& host = u"127.0.0.1"_s, std::chrono::milliseconds patience = 1min)
        : redirect(u"http://%1:%2/miro"_s.arg(host).arg(freePort()))
        , authorization(
              miroAuthorization(QUrl(u"https://miro.com/oauth/authorize"_s), u"3458"_s, redirect, u"a team"_s))
    {
        listener.emplace(authorization, [this](const auto& answer) {
            answers.push_back(answer);
            listener.reset(); // as who gets the answer may do
        });
        listened = listener->listen(patience);
    }

    [[nodiscard]] QUrl answer(const QString& query) const
    {
        QUrl url = redirect;
        url.setQuery(query);
        return url;
    }

    QUrl redirect;
    Authorization authorization;
    std::optional<LoopbackListener> listener;
    Result<> listened{};
    std::vector<Result<AuthorizationCode>> answers;
};

/// What comes back for these bytes until the connection is closed.
QByteArray talk(const QUrl& where, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(where.host(), quint16(where.port()));
    QByteArray reply;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { reply += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return socket.state() == QTcpSocket::ConnectedState; }, 2000))
        return "no connection";
    socket.write(bytes);
    return QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }, 5000) ? reply : "open still";
}

QByteArray get(const QUrl& url, const QByteArray& verb = "GET")
{
    return talk(url,
        verb + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nCookie: other=program\r\n\r\n");
}

} // namespace

class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartPageLeadsOnWithoutAQueryOfItsOwn()
    {
        Waiting waiting;
        QVERIFY(waiting.listened);
        const QUrl start = waiting.listener->startPage();
        QVERIFY(!start.hasQuery());
        QVERIFY(start.path().size() > 40);
        const QByteArray reply = get(start);
        QVERIFY2(reply.startsWith("HTTP/1.1 302 "), reply.constData());
        QVERIFY(reply.contains("\r\nLocation: " + waiting.authorization.page.toEncoded() + "\r\n"));
        QVERIFY(reply.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(waiting.answers.empty());
        const Waiting other;
        QVERIFY(other.listener->startPage().path() != start.path());
    }

    void theAnswerIsHandedOverOnceAndThePortIsFreeAgain()
    {
        Waiting waiting;
        const QByteArray reply = get(waiting.answer(u"code=c0de&state="_s + waiting.authorization.state));
        QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n"), reply.constData());
        QVERIFY(reply.contains("go back to BoardBridge"));
        QVERIFY(reply.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(reply.contains("\r\nContent-Security-Policy: default-src 'none'"));
        QVERIFY(!reply.contains("c0de"));
        QCOMPARE(waiting.answers.size(), size_t(1));
        QCOMPARE(waiting.answers[0]->code.reveal(), u"c0de"_s);
        QVERIFY(QTcpServer().listen(QHostAddress::LocalHost, quint16(waiting.redirect.port())));
    }

    void aRefusalIsAnAnswerToo()
    {
        Waiting waiting;
        const QByteArray reply = get(waiting.answer(u"error=access_denied&state="_s + waiting.authorization.state));
        QVERIFY2(reply.contains("refused"), reply.constData());
        QCOMPARE(waiting.answers.size(), size_t(1));
        QCOMPARE(waiting.answers[0].error().kind, ErrorKind::Forbidden);
    }

    void anotherSignInsAnswerIsNotUsedAndTheWaitGoesOn_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("another state") << u"code=c0de&state=other"_s;
        QTest::newRow("no state") << u"code=c0de"_s;
        QTest::newRow("a refusal that anybody could send") << u"error=access_denied"_s;
        QTest::newRow("nothing") << QString();
    }

    void anotherSignInsAnswerIsNotUsedAndTheWaitGoesOn()
    {
        QFETCH(const QString, query);
        Waiting waiting;
        const QByteArray reply = get(waiting.answer(query));
        QVERIFY2(reply.contains("belongs to another sign-in"), reply.constData());
        QVERIFY(waiting.answers.empty());
        (void)get(waiting.answer(u"code=c0de&state="_s + waiting.authorization.state));
        QCOMPARE(waiting.answers.size(), size_t(1));
        QVERIFY(waiting.answers[0]);
    }

    void nothingElseIsAnswered()
    {
        Waiting waiting;
        const QByteArray good
            = "/miro?code=c0de&state=" + waiting.authorization.state.toLatin1() + " HTTP/1.1\r\nHost: ";
        const QByteArray host = waiting.redirect.authority().toLatin1();
        QVERIFY(get(waiting.redirect.resolved(QUrl(u"/"_s))).startsWith("HTTP/1.1 404 "));
        QVERIFY(get(waiting.redirect.resolved(QUrl(u"/favicon.ico"_s))).startsWith("HTTP/1.1 404 "));
        QVERIFY(get(waiting.redirect, "POST").startsWith("HTTP/1.1 405 "));
        QVERIFY(talk(waiting.redirect, "GET " + good + "evil.example:80\r\n\r\n").startsWith("HTTP/1.1 404 "));
        QVERIFY(talk(waiting.redirect, "GET //evil.example" + good + host + "\r\n\r\n").startsWith("HTTP/1.1 404 "));
        QVERIFY(talk(waiting.redirect, "\r\n\r\n").startsWith("HTTP/1.1 404 "));
        QVERIFY(talk(waiting.redirect, "GET " + good + host + "\r\nX: " + QByteArray(40'000, 'x'))
                    .startsWith("HTTP/1.1 431 "));
        QVERIFY(waiting.answers.empty());
    }

    void aRequestInPiecesIsPutTogether()
    {
        Waiting waiting;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(waiting.redirect.port()));
        QTRY_COMPARE(socket.state(), QTcpSocket::ConnectedState);
        socket.write("GET /miro?code=c0de&sta");
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.write("te=" + waiting.authorization.state.toLatin1()
            + " HTTP/1.1\r\nhost:" + waiting.redirect.authority().toLatin1() + "\r\n\r");
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        QVERIFY(waiting.answers.empty());
        socket.write("\n");
        QTRY_COMPARE(waiting.answers.size(), size_t(1));
        QVERIFY(waiting.answers[0]);
    }

    void aPortInUseIsNamedWithWhatToChange()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QUrl redirect(u"http://127.0.0.1:%1/miro"_s.arg(other.serverPort()));
        LoopbackListener listener({.redirect = redirect}, [](const auto&) {});
        const auto listened = listener.listen();
        QVERIFY(!listened);
        QCOMPARE(listened.error().kind, ErrorKind::Configuration);
        QVERIFY(listened.error().detail.contains(QString::number(other.serverPort())));
        QVERIFY(listened.error().detail.contains(u"redirect address"_s));
    }

    void anAddressElsewhereIsNotWaitedAt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another machine") << u"http://192.168.1.7:8788/miro"_s;
        QTest::newRow("a name that looks like this machine's") << u"http://127.0.0.1.example.org:8788/miro"_s;
        QTest::newRow("https") << u"https://127.0.0.1:8788/miro"_s;
        QTest::newRow("an app's own scheme") << u"boardbridge://answer"_s;
    }

    void anAddressElsewhereIsNotWaitedAt()
    {
        QFETCH(const QString, address);
        LoopbackListener listener({.redirect = QUrl(address)}, [](const auto&) {});
        const auto listened = listener.listen();
        QVERIFY(!listened);
        QVERIFY(listened.error().detail.contains(u"paste"_s));
    }

    void onlyThisMachineReachesIt()
    {
        for (const QString& host : {u"127.0.0.1"_s, u"localhost"_s}) {
            const Waiting waiting(host);
            QVERIFY(waiting.listened);
            QVERIFY(get(waiting.listener->startPage()).startsWith("HTTP/1.1 302 "));
            // The port is taken on the loopback address alone: on this machine's other ones it is free.
            QTcpServer elsewhere;
            QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), quint16(waiting.redirect.port())));
        }
    }

    void thePatienceEnds()
    {
        Waiting waiting(u"127.0.0.1"_s, 20ms);
        QTRY_COMPARE(waiting.answers.size(), size_t(1));
        QCOMPARE(waiting.answers[0].error().kind, ErrorKind::Unauthorised);
        QVERIFY(waiting.answers[0].error().detail.contains(u"begin the sign-in to Miro again"_s));
    }

    void thePagesSpeakThePersonsLanguage()
    {
        const Authorization authorization{
            .redirect = QUrl(u"http://127.0.0.1:%1/miro"_s.arg(freePort())), .state = u"s"_s};
        LoopbackListener listener(
            authorization, [](const auto&) {}, [](const QString&) { return u"<Fertig & gut>"_s; });
        QVERIFY(listener.listen());
        const QByteArray reply = get(authorization.redirect);
        QVERIFY2(reply.contains("&lt;Fertig &amp; gut&gt;"), reply.constData());
    }
};

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "tst_loopback_listener.moc"
