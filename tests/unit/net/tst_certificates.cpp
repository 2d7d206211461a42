// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_http_transport.h"
#include "tests/unit/net/fresh_certificates.h"
#include "tests/unit/net/tls_server.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;

class CertificatesTest : public QObject
{
    Q_OBJECT

private:
    FreshCertificates m_files;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_files.make(), qPrintable(m_files.trouble()));
        // As if an administrator had added it to the system's store, which Qt reads.
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(m_files.path(u"authority.pem"_s));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void whatTheSystemTrustsIsTrusted()
    {
        TlsServer server(m_files.path(u"good.pem"_s), m_files.key());
        const auto answer = QtHttpTransport().send({.url = server.url()}, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, "{}");
    }

    void aCertificateThatDoesNotHoldIsRefused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("cause");
        QTest::newRow("self-signed") << u"alone.pem"_s << u"signed by nobody this computer trusts"_s;
        QTest::newRow("of another host") << u"other.pem"_s << u"another host's"_s;
        QTest::newRow("expired") << u"expired.pem"_s << u"has expired"_s;
        QTest::newRow("of an unknown authority") << u"stranger.pem"_s << u"signed by nobody this computer trusts"_s;
    }
    void aCertificateThatDoesNotHoldIsRefused()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, cause);
        TlsServer server(m_files.path(certificate), m_files.key());
        for (const HttpVerb verb : {HttpVerb::Get, HttpVerb::Post}) {
            const auto answer = QtHttpTransport().send(
                {.verb = verb, .url = server.url(), .headers = {{"Authorization", "Bearer t0ken"}}, .body = "{}"}, {});
            QVERIFY2(!answer, "the connection was made");
            QCOMPARE(answer.error().kind, ErrorKind::Offline);
            const QString& said = answer.error().detail;
            QVERIFY2(said.startsWith(u"localhost: its certificate"_s) && said.contains(cause), qPrintable(said));
            QVERIFY2(!said.contains(u"s3cret"_s) && !said.contains(u"t0ken"_s), qPrintable(said));
        }
        QCOMPARE(server.requests, 0); // not one byte of them
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
