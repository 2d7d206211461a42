// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/identity.h"
#include "core/auth/refreshing_authorizer.h"
#include "core/bitrix24/portal_adapter.h"
#include "core/net/qt_http_transport.h"
#include "core/settings/profile.h"

namespace bridge::composition {

/// One thread's way to the portal, signed in.
class Bitrix24Connection
{
public:
    /// `vault` and `clock` must outlive the connection.
    Bitrix24Connection(const settings::Bitrix24Settings& settings, auth::Bitrix24Vault& vault, Clock& clock);

    [[nodiscard]] sync::PortalPort& portal() { return m_portal; }
    [[nodiscard]] const sync::PortalPort& portal() const { return m_portal; }
    /// What happens on the portal. Neither the connection nor `inbox` may go before it.
    [[nodiscard]] std::unique_ptr<sync::ChangeFeed> feed(
        sync::Inbox& inbox, const Clock& clock, bitrix24::FeedOptions options);
    [[nodiscard]] bitrix24::Directory& directory() { return m_portal.directory(); }
    [[nodiscard]] HttpTransport& transport() { return m_transport; }
    /// Two calls that need no scope.
    [[nodiscard]] Result<Identity> identity(const std::stop_token& stop);

private:
    auth::Bitrix24Vault& m_vault;
    QtHttpTransport m_transport;
    std::unique_ptr<Authorizer> m_authorizer; ///< null for a webhook
    bitrix24::Bitrix24Portal m_portal;
};

} // namespace bridge::composition
