// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/client.h"

namespace bridge::miro {

MiroClient::MiroClient(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options)
    : m_session(transport, authorizer, clock, options)
{
}

Result<TokenContext> MiroClient::whoAmI(const std::stop_token& stop)
{
    return m_session.call(whoAmICall(), stop).and_then(tokenContextFrom);
}

Result<BoardInfo> MiroClient::board(const BoardId& board, const std::stop_token& stop)
{
    return m_session.call(boardCall(board), stop).and_then(boardFrom);
}

} // namespace bridge::miro
