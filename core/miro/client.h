// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/parse.h"
#include "core/miro/session.h"

namespace bridge::miro {

/// What of a board the rules of a link name.
struct BoardParts {
    std::vector<Frame> frames{};
    QStringList tags{}; ///< titles
};

/// The questions about an account and its boards that are asked outside of a sync. Belongs to one thread.
class MiroClient
{
public:
    MiroClient(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options = {});

    [[nodiscard]] Result<TokenContext> whoAmI(const std::stop_token& stop);
    [[nodiscard]] Result<BoardInfo> board(const BoardId& board, const std::stop_token& stop);
    /// Every board of the signed-in team that the user may see, the one modified last first.
    [[nodiscard]] Result<std::vector<BoardInfo>> boards(const std::stop_token& stop);
    /// Without a walk over the stickies, which a large board has thousands of.
    [[nodiscard]] Result<BoardParts> parts(const BoardId& board, const std::stop_token& stop);

    [[nodiscard]] qint64 creditsUsed() const { return m_session.creditsUsed(); } ///< in the running minute
    [[nodiscard]] qint64 creditLimit() const { return m_session.creditLimit(); }

private:
    Session m_session;
};

} // namespace bridge::miro
