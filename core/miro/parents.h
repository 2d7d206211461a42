// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/parse.h"
#include "core/miro/session.h"

#include <QHash>

namespace bridge::miro {

/// Where the owners of stickies stand, to turn their coordinates into the board's.
class Parents
{
public:
    explicit Parents(const std::vector<Frame>& frames = {});

    /// Asks for those owners of `stickies` that are not known yet: frames made since the walk, and
    /// owners that are no frames.
    [[nodiscard]] Result<> fetchMissing(Session& session, const BoardId& board,
        const std::vector<ReceivedSticky>& stickies, const std::stop_token& stop);

    /// The sticky in board coordinates. An owner that Miro doesn't show is taken for none.
    [[nodiscard]] Sticky placed(const ReceivedSticky& received) const;

private:
    QHash<ItemId, QRectF> m_rects;
};

} // namespace bridge::miro
