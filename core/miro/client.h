// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/parse.h"
#include "core/miro/session.h"

namespace bridge::miro {

/// The questions about an account and its boards that are asked outside of a sync. Belongs to one thread.
class MiroClient
{
public:
    MiroClient(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options = {});

    [[nodiscard]] Result<TokenContext> whoAmI(const std::stop_token& stop);
    [[nodiscard]] Result<BoardInfo> board(const BoardId& board, const std::stop_token& stop);

private:
    Session m_session;
};

} // namespace bridge::miro
