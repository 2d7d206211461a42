// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bridge::ui {

/// The pages of the window, in the sidebar's order; Ctrl+1 is the first.
enum class PageId : quint8 { Overview, Boards, Mapping, Activity, Accounts, Diagnostics, Settings };
constexpr int pageCount = 7;

/// Whether the page is of use while there is nothing to sync yet; the overview then shows what to do about it.
[[nodiscard]] constexpr bool worksBeforeSetup(PageId page)
{
    return page == PageId::Overview || page == PageId::Accounts || page == PageId::Diagnostics
        || page == PageId::Settings;
}

} // namespace bridge::ui
