// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/identity.h"
#include "core/auth/refreshing_authorizer.h"
#include "core/miro/board_adapter.h"
#include "core/miro/client.h"
#include "core/net/qt_http_transport.h"
#include "core/settings/profile.h"

namespace bridge::composition {

/// One thread's way to Miro, signed in.
class MiroConnection
{
public:
    /// `vault` and `clock` must outlive the connection.
    MiroConnection(const settings::MiroSettings& settings, auth::MiroVault& vault, Clock& clock);

    [[nodiscard]] sync::BoardPort& board() { return m_board; }
    [[nodiscard]] const sync::BoardPort& board() const { return m_board; }
    [[nodiscard]] miro::MiroClient& client() { return m_client; }
    /// One call that needs no scope.
    [[nodiscard]] Result<Identity> identity(const std::stop_token& stop);

private:
    auth::MiroVault& m_vault;
    QtHttpTransport m_transport;
    std::unique_ptr<Authorizer> m_authorizer;
    miro::MiroOptions m_options; ///< both clients share its credits
    miro::MiroClient m_client;
    miro::MiroBoard m_board;
};

} // namespace bridge::composition
