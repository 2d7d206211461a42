// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QAbstractHttpServer>

namespace bridge::sandbox {

/// One loopback port in front of something that answers requests. Runs in the thread that made it, and
/// asks the handler for one request at a time.
///
/// An empty answer closes the connection at once, a late one keeps only its own connection waiting.
class HttpFront final : public QAbstractHttpServer
{
public:
    using Handler = std::function<Answer(const HttpRequest&)>;

    /// Listens on 127.0.0.1, on a free port for 0. Requests wait until there is a handler and an event loop.
    [[nodiscard]] Result<> open(quint16 port);
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// The answer to HEAD, OPTIONS and any other verb the services don't have; without one an empty 405.
    void setVerbRefusal(HttpResponse refusal) { m_verbRefusal = std::move(refusal); }
    /// "http://127.0.0.1:{port}"; empty before open().
    [[nodiscard]] QUrl url() const { return m_url; }

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    QUrl m_url;
    Handler m_handler;
    HttpResponse m_verbRefusal{405};
};

} // namespace bridge::sandbox
