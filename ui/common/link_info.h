// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "core/worker/status.h"

namespace bridge::ui {

/// What the profile says of a link, as the pages need it.
struct LinkInfo {
    LinkId id{};
    BoardId board{};
    QString boardName{}; ///< the board's own name once a pass has read it, the link's id before
    GroupId project{}; ///< the one new tasks go to
    QString projectName{}; ///< its own name likewise, "Project 12" before
    QUrl embedUrl{}; ///< the board in the live preview
    QUrl boardUrl{}; ///< the board in a browser
    QUrl portalUrl{};

    /// Learns the board's and the project's own names, once a pass has read them.
    void take(const worker::LinkStatus& status);
    /// The board in a browser with `item` in the middle.
    [[nodiscard]] QUrl itemUrl(const ItemId& item) const;
    [[nodiscard]] QUrl taskUrl(TaskId task) const; ///< in a browser
};

/// What people know a link by: its board's own name, once that was read, its id before. `board` may be null.
[[nodiscard]] QString linkName(const LinkId& link, const BoardSnapshot* board);

[[nodiscard]] std::vector<LinkInfo> linkInfos(const settings::Profile& profile);

} // namespace bridge::ui
