// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/answers.h"

namespace bridge::worker {

std::optional<Answer> refusal(const Command& command, const Error& error)
{
    if (const auto* show = std::get_if<ShowPlan>(&command))
        return PlanShown{show->request, tl::unexpected(error)};
    if (const auto* apply = std::get_if<ApplyPlan>(&command))
        return PlanApplied{.request = apply->request, .error = error};
    if (const auto* show = std::get_if<ShowUndo>(&command))
        return UndoTold{show->request, tl::unexpected(error)};
    if (const auto* undo = std::get_if<TakeBack>(&command))
        return UndoTold{undo->request, tl::unexpected(error)};
    return std::nullopt;
}

} // namespace bridge::worker
