// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http.h"
#include "core/net/send_once_body.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace bridge {

struct QtHttpOptions;

/// One request on its way through QNetworkAccessManager. Calls `done` once, from the event loop, when
/// outcome() is known.
class QtExchange
{
public:
    QtExchange(QNetworkAccessManager& network, const HttpRequest& request, const QtHttpOptions& options,
        std::function<void()> done);
    QtExchange(const QtExchange&) = delete;
    QtExchange& operator=(const QtExchange&) = delete;

    void cancel();
    [[nodiscard]] Result<HttpResponse> outcome() const;

private:
    enum class Ending : quint8 { ByItself, Cancelled, TooLarge, TooSlow };

    void end(Ending ending);
    [[nodiscard]] Error failure() const;

    [[nodiscard]] QString cause() const;
    /// How Qt 6.4 reports a proxy that refuses the connection or is not found, of all that it calls unknown.
    [[nodiscard]] bool proxyWasNotReached() const;

    QString m_host;
    QString m_proxy; ///< "host:port"; empty: none
    bool m_sent = false;
    std::optional<QSslError::SslError> m_certificate{}; ///< the first thing that was wrong with it
    SendOnceBody m_body;
    std::unique_ptr<QNetworkReply> m_reply; // below m_body: it goes first, it reads from the body
    QTimer m_deadline;
    Ending m_ending = Ending::ByItself;
};

} // namespace bridge
