// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/parents.h"

#include "core/miro/placing.h"

#include <QSet>

namespace bridge::miro {

Parents::Parents(const std::vector<Frame>& frames)
{
    for (const Frame& frame : frames)
        m_rects.insert(frame.id, frame.rect);
}

Result<> Parents::fetchMissing(
    Session& session, const BoardId& board, const std::vector<ReceivedSticky>& stickies, const std::stop_token& stop)
{
    QSet<ItemId> asked;
    std::vector<Call> calls;
    for (const ReceivedSticky& received : stickies) {
        const ItemId& parent = received.sticky.parent;
        if (!received.centerIsInParent || parent.isEmpty() || m_rects.contains(parent) || asked.contains(parent))
            continue;
        asked.insert(parent);
        calls.push_back(itemCall(board, parent));
    }
    for (const Result<Json>& answer : session.callAll(calls, stop)) {
        const Result<Frame> owner = answer.and_then(frameFrom);
        if (owner)
            m_rects.insert(owner->id, owner->rect);
        else if (const ErrorKind kind = owner.error().kind; kind != ErrorKind::NotFound && kind != ErrorKind::Rejected)
            return tl::unexpected(owner.error());
    }
    return {};
}

Sticky Parents::placed(const ReceivedSticky& received) const
{
    Sticky sticky = received.sticky;
    if (!received.centerIsInParent)
        return sticky;
    const auto rect = m_rects.find(sticky.parent);
    if (rect == m_rects.end())
        sticky.parent = {};
    else
        sticky.center = onBoard(*rect, sticky.center);
    return sticky;
}

} // namespace bridge::miro
