// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxy.h"
#include "core/net/qt_http_transport.h"
#include "tests/support/loopback_server.h"
#include "tests/support/small_proxy.h"

#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

using Kind = ProxyChoice::Kind;

ProxyChoice through(const SmallProxy& proxy, Kind kind, const QString& user = {}, const QString& password = {})
{
    return {kind, u"127.0.0.1"_s, proxy.port(), user, Secret(password)};
}

SmallProxy::Kind kindOf(Kind kind)
{
    return kind == Kind::Http ? SmallProxy::Kind::Http : SmallProxy::Kind::Socks5;
}

/// Whom a request names that only the proxy can find.
const QUrl behindTheProxy(u"http://portal.behind.example/rest/profile?auth=s3cret"_s);

} // namespace

Q_DECLARE_METATYPE(Kind)

class ProxiesTest : public QObject
{
    Q_OBJECT

private:
    LoopbackServer m_server{
        [](QTcpSocket& socket, const QByteArray&) { socket.write(LoopbackServer::ok("{\"a\":1}")); }};

    [[nodiscard]] quint16 target() const { return quint16(m_server.url().port()); }

    static void eachKind()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("http") << Kind::Http;
        QTest::newRow("socks5") << Kind::Socks5;
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("http_proxy");
        m_server.requests.clear();
    }
    void cleanup() { useProxy({}); }

    void aNamedProxyIsUsed_data() { eachKind(); }
    void aNamedProxyIsUsed()
    {
        QFETCH(const Kind, kind);
        SmallProxy proxy(kindOf(kind), target());
        useProxy(through(proxy, kind));
        const auto answer = QtHttpTransport().send({.url = behindTheProxy}, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, "{\"a\":1}");
        QCOMPARE(proxy.asked, QByteArrayList{"portal.behind.example:80"}); // the proxy looks the name up
        QVERIFY(m_server.requests.at(0).startsWith("GET /rest/profile?auth=s3cret HTTP/1.1"));
    }

    void theUserNameAndPasswordAreTold_data() { eachKind(); }
    void theUserNameAndPasswordAreTold()
    {
        QFETCH(const Kind, kind);
        SmallProxy proxy(kindOf(kind), target(), "ann", "p@ss word:1");
        useProxy(through(proxy, kind, u"ann"_s, u"p@ss word:1"_s));
        QtHttpTransport transport;
        const HttpRequest write{.verb = HttpVerb::Post, .url = behindTheProxy, .body = R"({"title":"one"})"};
        const auto answer = transport.send(write, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(m_server.requests.size(), 1u); // a write goes out once, whatever the proxy asked before
        QVERIFY(!m_server.requests.at(0).contains("Proxy-Authorization")); // it is the proxy's alone
        QVERIFY(transport.send(write, {}));
        QVERIFY(proxy.refused <= 1);
    }

    void aWrongPasswordIsSaidOnceAndNamesTheProxy_data() { eachKind(); }
    void aWrongPasswordIsSaidOnceAndNamesTheProxy()
    {
        QFETCH(const Kind, kind);
        for (const QString& user : {u"ann"_s, QString()}) {
            SmallProxy proxy(kindOf(kind), target(), "ann", "right");
            useProxy(through(proxy, kind, user, u"wr0ng"_s));
            const auto answer = QtHttpTransport().send({.url = behindTheProxy}, {});
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::Offline); // nothing reached the service
            const QString& said = answer.error().detail;
            QVERIFY2(said.contains(u"the proxy 127.0.0.1:%1 did not accept"_s.arg(proxy.port())), qPrintable(said));
            QVERIFY2(said.startsWith(u"portal.behind.example: "_s), qPrintable(said));
            QVERIFY2(!said.contains(u"wr0ng"_s) && !said.contains(u"s3cret"_s), qPrintable(said));
            QVERIFY2(proxy.refused >= 1 && proxy.refused <= 2, qPrintable(QString::number(proxy.refused)));
            QCOMPARE(m_server.requests.size(), 0u);
        }
    }

    void aProxyThatIsNotThereIsNamed()
    {
        useProxy({Kind::Http, u"127.0.0.1"_s, 9, {}, {}});
        const auto answer = QtHttpTransport().send({.url = behindTheProxy}, {});
        QVERIFY2(answer.error().detail.contains(u"the proxy 127.0.0.1:9 can't be reached"_s),
            qPrintable(answer.error().detail));
        QCOMPARE(answer.error().kind, ErrorKind::Offline);
    }

    void anotherChoiceHoldsAtOnce()
    {
        SmallProxy first(SmallProxy::Kind::Http, target());
        SmallProxy second(SmallProxy::Kind::Socks5, target());
        QtHttpTransport transport;
        useProxy(through(first, Kind::Http));
        QVERIFY(transport.send({.url = behindTheProxy}, {}));
        useProxy(through(second, Kind::Socks5));
        QVERIFY(transport.send({.url = behindTheProxy}, {}));
        QCOMPARE(first.asked.size() + second.asked.size(), 2);
        QCOMPARE(QNetworkProxy::applicationProxy().port(), second.port()); // where the embedded browser looks
        useProxy({.kind = Kind::None});
        QCOMPARE(proxyFor(behindTheProxy).type(), QNetworkProxy::NoProxy);
    }

    void thisMachineIsReachedDirectly()
    {
        const QUrl here(u"http://127.0.0.1:8080/"_s);
        const QUrl there(u"https://api.miro.com/"_s);
        useProxy({Kind::Http, u"proxy.example"_s, 3128, {}, {}});
        QCOMPARE(proxyFor(here).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(QUrl(u"http://localhost/"_s)).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(QUrl(u"http://[::1]:1/"_s)).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(there).hostName(), u"proxy.example"_s);
        useProxy({Kind::Http, u"localhost"_s, 3128, {}, {}}); // one on this machine can reach it
        QCOMPARE(proxyFor(here).hostName(), u"localhost"_s);
    }

    void theSystemsProxyIsTheDefault()
    {
#if defined(Q_OS_LINUX)
        SmallProxy proxy(SmallProxy::Kind::Http, target(), "ann", "pw");
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        useProxy({.user = u"ann"_s, .password = Secret(u"pw"_s)}); // which has no place for a password of ours
        const auto answer = QtHttpTransport().send({.url = behindTheProxy}, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(proxy.asked, QByteArrayList{"portal.behind.example:80"});
        QCOMPARE(proxyFor(m_server.url()).type(), QNetworkProxy::NoProxy);
#else
        QCOMPARE(proxyFor(m_server.url()).type(), QNetworkProxy::NoProxy);
#endif
    }
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
