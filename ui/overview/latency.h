// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <optional>

namespace bridge::ui {

/// How long an edit usually took to reach the other side: the median over the link's latest writes of the last 24
/// hours that a person's edit led to. Empty when there was none. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> latencyOf(
    const std::vector<sync::HistoryRow>& newestFirst, const LinkId& link, TimePoint now);

} // namespace bridge::ui
