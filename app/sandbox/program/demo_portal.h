// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/bitrix24_service.h"
#include "app/sandbox/board_file.h"

namespace bridge::sandbox {

/// What a frame of that title usually means, in English, German, Spanish, Portuguese or Russian ("To Do",
/// "В работе"); empty for any other, which then stands for a project.
[[nodiscard]] std::optional<TaskStatus> statusOfTitle(const QString& title);

/// Makes a portal that fits a board, as if people had: the team (the first user is the administrator whose
/// credentials are handed out), a project named like the board, one for each frame that is no status, and
/// the tasks of the file.
void fillPortal(Bitrix24Service& portal, const BoardFile& file);

} // namespace bridge::sandbox
