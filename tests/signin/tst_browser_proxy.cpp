// SPDX-License-Identifier: GPL-3.0-or-later
// The proxy that a person names serves the browser view, too, with its user name and password: Qt's page on the
// engine says that it ignores these, and Qt 6.4 tells them all the same.
#include "core/net/proxy.h"
#include "tests/support/small_proxy.h"
#include "ui/browser/guarded_page.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineProfile>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/// A page of a host that only the proxy can find, once loading has ended. Behind the proxy nobody speaks TLS, so
/// it ends in a failure either way; the proxy saw how far it came.
void loadThrough()
{
    QWebEngineProfile profile; // off the record
    ui::GuardedPage page(
        &profile, [](const QUrl&, bool) { return true; }, nullptr);
    const QSignalSpy failed(&page, &ui::GuardedPage::loadFailed);
    page.load(QUrl(u"https://login.behind.example/"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
}

} // namespace

class BrowserProxyTest : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_server;

    [[nodiscard]] quint16 target() const { return m_server.serverPort(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    void cleanup() { useProxy({.kind = ProxyChoice::Kind::None}); }

    void thePasswordIsToldToTheProxy()
    {
        SmallProxy proxy(SmallProxy::Kind::Http, target(), "ann", "right");
        useProxy({ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"ann"_s, Secret(u"right"_s)});
        loadThrough();
        QVERIFY(proxy.asked.contains("login.behind.example:443"));
    }

    void aWrongPasswordEndsTheLoad()
    {
        SmallProxy proxy(SmallProxy::Kind::Http, target(), "ann", "right");
        useProxy({ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"ann"_s, Secret(u"wrong"_s)});
        loadThrough();
        QVERIFY(proxy.refused > 0);
        QVERIFY(!proxy.asked.contains("login.behind.example:443"));
    }
};

QTEST_MAIN(BrowserProxyTest)
#include "tst_browser_proxy.moc"
