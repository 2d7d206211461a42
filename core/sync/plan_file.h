// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

namespace bridge::sync {

/// A plan as a value that leaves the program: printed, looked at, shortened, and executed later. What does not
/// stand in it is not done, and what is no longer as planned then is not done either.
struct PlanFile {
    TimePoint madeAt{};
    std::vector<LinkId> links{}; ///< those that were planned
    std::vector<PlannedOperation> operations{}; ///< without the held and the waiting ones

    /// {"version":1,"made_at","links":[…],"operations":[…]}
    [[nodiscard]] OrderedJson toJson() const;
    /// A Configuration error names what is wrong and where. What a plan shows beside its operations ("held",
    /// "held_runs", "forecast") is read over; any other member that there isn't is an error.
    [[nodiscard]] static Result<PlanFile> fromJson(const Json& json);
};

/// {"id","link","kind","item_id","task_id","summary","changes":[{"field","from","to"}],"fingerprint"}; an item or
/// task that there isn't is null.
[[nodiscard]] OrderedJson toJson(const PlannedOperation& operation);
/// The error names the member, not where the operation stands.
[[nodiscard]] Result<PlannedOperation> plannedOperationFrom(const Json& json);

} // namespace bridge::sync
