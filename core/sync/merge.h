// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"
#include "core/sync/side.h"

namespace bridge::sync {

/// What one field of a pair needs. Each side is compared with its own base, in its own normal form, so a
/// lossy step on the way never looks like an edit.
enum class MergeAction : quint8 { Nothing, WritePortal, WriteBoard };

/// Which of two late edits counts as the newer one.
struct Edits {
    TimePoint board{};
    TimePoint portal{};

    [[nodiscard]] Side newer() const { return board > portal ? Side::Miro : Side::Bitrix24; }
};

/// The side that wins by the link's policy; empty when a person decides.
[[nodiscard]] inline std::optional<Side> winnerBy(ConflictPolicy policy, const Edits& edits)
{
    switch (policy) {
    case ConflictPolicy::Miro:
        return Side::Miro;
    case ConflictPolicy::Bitrix24:
        return Side::Bitrix24;
    case ConflictPolicy::Newest:
        return edits.newer();
    case ConflictPolicy::Ask:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace bridge::sync
