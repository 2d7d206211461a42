// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http.h"

#include <QNetworkAccessManager>

namespace bridge {

[[nodiscard]] QByteArray defaultUserAgent(); ///< "BoardBridge/0.1.0"

struct QtHttpOptions {
    QByteArray userAgent = defaultUserAgent();
    qint64 maxBodySize = qint64{32} * 1024 * 1024; ///< bytes of an answer's body, unpacked
};

/// HttpTransport on QNetworkAccessManager. Make it on the thread that uses it; it blocks that thread.
///
/// It runs a local event loop, so that thread must hold no object with slots of its own: otherwise a
/// queued slot would run in the middle of a caller's function.
///
/// Every request but a GET reaches the server at most once (see SendOnceBody; HTTP/2, where this is not
/// measured, stays off). A GET that got no answer may be sent again by Qt: it changes nothing. A
/// certificate that does not hold refuses the connection, and what the system trusts is trusted. The proxy is the
/// one that useProxy() chose, the system's without a choice.
///
/// `HttpRequest::timeout` is how long the server may be silent; the whole exchange gets ten times that.
class QtHttpTransport final : public HttpTransport
{
public:
    explicit QtHttpTransport(QtHttpOptions options = {});

    [[nodiscard]] Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) override;
    [[nodiscard]] std::vector<Result<HttpResponse>> sendAll(
        const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop) override;

private:
    QtHttpOptions m_options;
    QNetworkAccessManager m_network;
};

} // namespace bridge
