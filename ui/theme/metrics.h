// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bridge::ui::metrics {

/// Distances are multiples of this, in device-independent pixels; half of it separates what belongs together.
constexpr int grid = 8;
constexpr int iconSide = 20;
constexpr int smallIconSide = 16;
constexpr int largeIconSide = 48;
constexpr int controlHeight = 32;
constexpr int radius = 8;
constexpr int pageMargin = 3 * grid;
constexpr int scrollBarWidth = 12; ///< as the style sheet has it

} // namespace bridge::ui::metrics
