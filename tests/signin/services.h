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

/// Both services of the sandbox on loopback ports, with an app registered at each whose answers go to
/// `redirects`.
class Services
{
public:
    explicit Services(const SilentPort& redirects);

    [[nodiscard]] auth::Authorization miroTry() const;
    [[nodiscard]] auth::Authorization bitrix24Try() const;
    [[nodiscard]] sandbox::Sandbox& world() { return *m_sandbox; }
    void goAway(); ///< both ports are closed from now on

private:
    SystemClock m_clock;
    std::unique_ptr<sandbox::HttpFront> m_miro;
    std::unique_ptr<sandbox::HttpFront> m_bitrix24;
    std::optional<sandbox::Sandbox> m_sandbox;
    std::optional<sandbox::Site> m_site;
};

} // namespace bridge::signintest
