// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/address_probe.h"

#include "core/base/safe_url.h"
#include "core/net/proxy.h"
#include "core/net/qt_http_transport.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace bridge::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookupPatience = 10s;
constexpr auto answerPatience = 15s;

/// Runs until quit() is called, time is up or a stop is asked for.
class Wait
{
public:
    void quit() { m_loop.quit(); }

    void run(std::chrono::milliseconds longest, const std::stop_token& stop)
    {
        QTimer::singleShot(longest, &m_loop, &QEventLoop::quit);
        const std::stop_callback quitOnStop(stop, [this] {
            QMetaObject::invokeMethod(
                &m_loop, [this] { m_loop.quit(); }, Qt::QueuedConnection);
        });
        if (!stop.stop_requested())
            m_loop.exec();
    }

    [[nodiscard]] QEventLoop* context() { return &m_loop; }

private:
    QEventLoop m_loop;
};

Error cancelled()
{
    return {ErrorKind::Cancelled, u"The check was cancelled."_s};
}

Result<std::chrono::milliseconds> lookUp(const QString& host, const std::stop_token& stop)
{
    QElapsedTimer timer;
    timer.start();
    Wait wait;
    std::optional<QHostInfo> info;
    const int id = QHostInfo::lookupHost(host, wait.context(), [&](const QHostInfo& found) {
        info = found;
        wait.quit();
    });
    wait.run(lookupPatience, stop);
    if (!info)
        QHostInfo::abortHostLookup(id);
    if (stop.stop_requested())
        return tl::unexpected(cancelled());
    if (!info)
        return fail(
            ErrorKind::Offline, u"The name %1 was not looked up in %2 s."_s.arg(host).arg(lookupPatience.count()));
    if (info->addresses().isEmpty())
        return fail(ErrorKind::Offline, u"There is no computer of the name %1."_s.arg(host));
    return std::chrono::milliseconds(timer.elapsed());
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"an old protocol"_s;
    }
}

/// Qt's own sentences may hold the address; these hold the host alone.
QString whyNot(QNetworkReply::NetworkError error, const QString& host, const QStringList& certificateProblems)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"%1 refuses the connection."_s.arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return certificateProblems.isEmpty()
            ? u"%1 speaks no encryption that is accepted."_s.arg(host)
            : u"The certificate of %1 is not accepted: %2."_s.arg(host, certificateProblems.join(u", "_s));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return u"The proxy does not answer."_s;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"The proxy asks for a user name and a password."_s;
    default:
        return u"%1 gives no answer."_s.arg(host);
    }
}

/// "Sat, 21 Nov 2026 14:12:35 GMT" (RFC 9110 §5.6.7); invalid for anything else.
QDateTime timeIn(const QByteArray& header)
{
    QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

AddressFacts factsOf(const QNetworkReply& reply)
{
    AddressFacts facts{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    const QSslConfiguration encryption = reply.sslConfiguration();
    if (const QSslCertificate certificate = encryption.peerCertificate(); !certificate.isNull()) {
        facts.protocol = protocolName(encryption.sessionProtocol());
        facts.certificateExpires = certificate.expiryDate();
    }
    facts.serverTime = timeIn(reply.rawHeader("Date"));
    return facts;
}

QNetworkRequest requestFor(const QUrl& address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", defaultUserAgent());
    return request;
}

Result<AddressFacts> ask(
    const QUrl& address, const QNetworkProxy& proxy, const Clock& clock, const std::stop_token& stop)
{
    QNetworkAccessManager network;
    network.setProxy(proxy);
    Wait wait;
    QElapsedTimer timer;
    timer.start();
    const TimePoint begun = clock.now();
    const std::unique_ptr<QNetworkReply> reply(network.get(requestFor(address)));
    QStringList certificateProblems;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, wait.context(), [&](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            certificateProblems += error.errorString().chopped(error.errorString().endsWith(u'.') ? 1 : 0);
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, wait.context(), [&wait] { wait.quit(); });
    wait.run(answerPatience, stop);
    if (stop.stop_requested())
        return tl::unexpected(cancelled());
    AddressFacts facts = factsOf(*reply);
    facts.answer = std::chrono::milliseconds(timer.elapsed());
    facts.askedAt = begun + facts.answer / 2;
    if (!reply->isFinished() || facts.status == 0) {
        certificateProblems.removeDuplicates();
        return fail(ErrorKind::Offline, whyNot(reply->error(), address.host(), certificateProblems));
    }
    return facts;
}

} // namespace

QString proxyFor(const QUrl& address)
{
    return proxyName(bridge::proxyFor(address));
}

Result<AddressFacts> probeAddress(const QUrl& address, const Clock& clock, const std::stop_token& stop)
{
    const QNetworkProxy proxy = bridge::proxyFor(address);
    std::optional<std::chrono::milliseconds> lookup;
    // Behind a proxy names may be known to the proxy alone.
    if (proxyName(proxy).isEmpty() && QHostAddress(address.host()).isNull()) {
        const auto looked = lookUp(address.host(), stop);
        if (!looked)
            return tl::unexpected(looked.error());
        lookup = *looked;
    }
    return ask(address, proxy, clock, stop).map([&](AddressFacts facts) {
        facts.proxy = proxyName(proxy);
        facts.lookup = lookup;
        return facts;
    });
}

} // namespace bridge::doctor
