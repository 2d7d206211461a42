// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/http_front.h"
#include "app/sandbox/site.h"
#include "core/auth/authorization.h"

#include <QTcpServer>

namespace bridge::signintest {

/// A port that must stay silent: where the answer would be sent if nobody stopped it.
class SilentPort
{
public:
    SilentPort();
    [[nodiscard]] QUrl url(const QString& path) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    QTcpServer m_server;
    int m_connections = 0;
};

/// Where answers of both services go to on a loopback port.
struct Redirects {
    explicit Redirects(const SilentPort& port)
        : miro(port.url(QStringLiteral("/miro")))
        , bitrix24(port.url(QStringLiteral("/bitrix24")))
    {
    }
    explicit Redirects(quint16 port)
        : miro(QStringLiteral("http://127.0.0.1:%1/miro").arg(port))
        , bitrix24(QStringLiteral("http://127.0.0.1:%1/bitrix24").arg(port))
    {
    }

    QUrl miro;
    QUrl bitrix24;
};

/// A port that is free now.
[[nodiscard]] quint16 freePort();

/// Both services of the sandbox on loopback ports, with an app registered at each.
class Services
{
public:
    explicit Services(const Redirects& redirects);

    [[nodiscard]] auth::Authorization miroTry() const;
    [[nodiscard]] auth::Authorization bitrix24Try() const;
    [[nodiscard]] sandbox::Sandbox& world() const { return *m_sandbox; }
    [[nodiscard]] const sandbox::SandboxOptions& options() const { return m_sandbox->options(); }
    void goAway(); ///< both ports are closed from now on

private:
    [[nodiscard]] sandbox::Answer answer(sandbox::Service service, const HttpRequest& request);

    SystemClock m_clock;
    std::unique_ptr<sandbox::HttpFront> m_miro;
    std::unique_ptr<sandbox::HttpFront> m_bitrix24;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::optional<sandbox::Site> m_site;
};

} // namespace bridge::signintest
