// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"
#include "core/sync/report.h"

namespace bridge::sync {

enum class MergeAction : quint8 {
    Nothing, ///< both sides are as last agreed
    Agree, ///< a side changed, and now both say the same: only the base moves on
    WritePortal,
    WriteBoard,
    Conflict, ///< both changed differently and a person decides
};

/// Which of two late edits counts as the newer one.
struct Edits {
    TimePoint board{};
    TimePoint portal{};
};

/// Three-way merge of one field. Each side is compared with its own base, in its own normal form, so a
/// lossy step on the way never looks like an edit. `same` says whether the two sides mean the same now.
[[nodiscard]] constexpr MergeAction mergeField(
    bool boardChanged, bool portalChanged, bool same, ConflictPolicy policy, const Edits& edits)
{
    if (!boardChanged && !portalChanged)
        return MergeAction::Nothing;
    if (same)
        return MergeAction::Agree;
    if (!portalChanged)
        return MergeAction::WritePortal;
    if (!boardChanged)
        return MergeAction::WriteBoard;
    switch (policy) {
    case ConflictPolicy::Miro:
        return MergeAction::WritePortal;
    case ConflictPolicy::Bitrix24:
        return MergeAction::WriteBoard;
    case ConflictPolicy::Newest:
        return edits.board > edits.portal ? MergeAction::WritePortal : MergeAction::WriteBoard;
    case ConflictPolicy::Ask:
        return MergeAction::Conflict;
    }
    return MergeAction::Conflict;
}

} // namespace bridge::sync
