// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bridge::ui {

/// The pages of the window, in the sidebar's order; Ctrl+1 is the first.
enum class PageId : quint8 { Overview, Boards, Activity };
constexpr int pageCount = 3;

} // namespace bridge::ui
