// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_exchange.h"

#include "core/net/proxy.h"
#include "core/net/qt_http_transport.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest toQtRequest(const HttpRequest& request, const QtHttpOptions& options)
{
    using Attribute = QNetworkRequest::Attribute;
    QNetworkRequest out(request.url);
    out.setTransferTimeout(int(request.timeout.count()));
    // A redirect would carry the bearer token to another host.
    out.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(Attribute::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(Attribute::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(Attribute::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(Attribute::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(Attribute::Http2AllowedAttribute, false);
    out.setAttribute(Attribute::DoNotBufferUploadDataAttribute, true);
    out.setRawHeader("User-Agent", options.userAgent);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

QNetworkReply* start(
    QNetworkAccessManager& network, const HttpRequest& request, QIODevice& body, const QtHttpOptions& options)
{
    QNetworkRequest out = toQtRequest(request, options);
    if (request.verb == HttpVerb::Get)
        return network.get(out);
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return network.sendCustomRequest(out, verbName(request.verb), &body);
}

/// Failures that come before the first byte of the request.
bool nothingWasSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

/// Why a certificate is refused.
QString describe(QSslError::SslError problem)
{
    switch (problem) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"its certificate is signed by nobody this computer trusts"_s;
    case QSslError::HostNameMismatch:
        return u"its certificate is another host's"_s;
    case QSslError::CertificateExpired:
        return u"its certificate has expired, or the clock of this computer is wrong"_s;
    case QSslError::CertificateNotYetValid:
        return u"its certificate is not valid yet, or the clock of this computer is wrong"_s;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return u"its certificate was revoked"_s;
    default:
        return u"its certificate does not hold"_s;
    }
}

/// Qt's own sentence may hold the address, and an address may hold a secret. This doesn't.
QString describe(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"the connection was refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"the host was not found"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"the certificate or the encryption was not accepted"_s;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return u"the connection broke before the answer was complete"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // how Qt 6.4 reports its transfer time-out
        return u"no answer in time"_s;
    default:
        return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    }
}

/// What a proxy did; empty where it was not the proxy.
QString describeProxy(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return u"the proxy %1 can't be reached"_s;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return u"the proxy %1 did not answer"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"the proxy %1 did not accept the user name and password"_s;
    case QNetworkReply::UnknownProxyError:
        return u"the proxy %1 does not let the connection through"_s;
    default:
        return {};
    }
}

} // namespace

QtExchange::QtExchange(QNetworkAccessManager& network, const HttpRequest& request, const QtHttpOptions& options,
    std::function<void()> done)
    : m_host(request.url.host())
    , m_proxy(proxyName(proxyFor(request.url)))
    , m_body(request.body)
    , m_reply(start(network, request, m_body, options))
{
    QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), std::move(done));
    QObject::connect(m_reply.get(), &QIODevice::readyRead, m_reply.get(), [this, limit = options.maxBodySize] {
        if (m_reply->bytesAvailable() > limit)
            end(Ending::TooLarge);
    });
    QObject::connect(m_reply.get(), &QNetworkReply::requestSent, m_reply.get(), [this] { m_sent = true; });
    // Nothing is ignored, so the connection ends; this only says why.
    QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, m_reply.get(), [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty())
            m_certificate = errors.first().error();
    });
    // A server that drips one byte at a time is never silent, and would hold the thread for ever.
    constexpr int wholeExchange = 10;
    QObject::connect(&m_deadline, &QTimer::timeout, m_reply.get(), [this] { end(Ending::TooSlow); });
    m_deadline.setSingleShot(true);
    m_deadline.start(request.timeout * wholeExchange);
}

void QtExchange::cancel()
{
    end(Ending::Cancelled);
}

void QtExchange::end(Ending ending)
{
    if (m_reply->isFinished())
        return;
    m_ending = ending; // before abort(), which calls `done`
    m_reply->abort();
}

Result<HttpResponse> QtExchange::outcome() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt numbers transport failures below 200 and failures told by an HTTP status above. A reply cut
    // short has both a status and a transport failure, so the status alone can't be trusted. Only a
    // redirect of a body that can't be sent again is an answer and ContentReSendError at once.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool redirect = error == QNetworkReply::ContentReSendError && status >= 300 && status < 400;
    const bool broken = error == QNetworkReply::ContentReSendError || (error != QNetworkReply::NoError && error < 200);
    if (m_ending != Ending::ByItself || status == 0 || (broken && !redirect))
        return tl::unexpected(failure());

    HttpResponse response{.status = status, .headers = {}, .body = m_reply->readAll()};
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.headers.push_back({name.toLower(), value});
    return response;
}

Error QtExchange::failure() const
{
    switch (m_ending) {
    case Ending::Cancelled:
        return {ErrorKind::Cancelled, u"%1: cancelled"_s.arg(m_host)};
    case Ending::TooLarge:
        return {ErrorKind::BadReply, u"%1: the answer is too large"_s.arg(m_host)};
    case Ending::TooSlow:
        return {ErrorKind::OutcomeUnknown, u"%1: no whole answer in time"_s.arg(m_host)};
    case Ending::ByItself:
        break;
    }
    const bool nothing = nothingWasSent(m_reply->error()) || proxyWasNotReached();
    const ErrorKind kind = nothing ? ErrorKind::Offline : ErrorKind::OutcomeUnknown;
    return {kind, u"%1: %2"_s.arg(m_host, cause())};
}

bool QtExchange::proxyWasNotReached() const
{
    return m_reply->error() == QNetworkReply::UnknownNetworkError && !m_proxy.isEmpty() && !m_sent;
}

QString QtExchange::cause() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError && m_certificate)
        return describe(*m_certificate);
    if (proxyWasNotReached())
        return u"the proxy %1 can't be reached"_s.arg(m_proxy);
    const QString proxy = describeProxy(error);
    return proxy.isEmpty() ? describe(error) : proxy.arg(m_proxy);
}

} // namespace bridge
