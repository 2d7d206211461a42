// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan.h"

namespace bridge::sync {

/// What a frame was called and meant when nothing was held: {"3458…":{"title":"Done","means":"completed"}}.
struct KnownFrame {
    QString title{};
    QString means{}; ///< the parts its mapping sets: "completed, project 12"; empty without one

    friend bool operator==(const KnownFrame&, const KnownFrame&) = default;
};
using FrameMemory = std::map<ItemId, KnownFrame>;

/// The frames of the board, and of those that are gone what is known as long as a pair was last agreed there.
[[nodiscard]] FrameMemory framesNow(const Link& link, const Observed& observed, const FrameMemory& known);
[[nodiscard]] QString toText(const FrameMemory& frames);
[[nodiscard]] FrameMemory frameMemoryFrom(const QString& text); ///< empty for anything else

/// What most of the held operations have in common and what may have led to them, the likeliest first. Empty
/// when nothing is seen: no cause is made up.
[[nodiscard]] std::vector<QString> likelyCauses(
    const std::vector<const Operation*>& held, const Observed& observed, const Link& link, const FrameMemory& known);

} // namespace bridge::sync
