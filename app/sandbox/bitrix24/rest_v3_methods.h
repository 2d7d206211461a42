// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

// The methods of REST v3 for which a v2 program would turn to it (fact sheet §2.3, §8). A RestError of
// theirs carries the code without its common prefix.
namespace bridge::sandbox::bitrix24 {

[[nodiscard]] Answer addTaskV3(const Call& call); ///< tasks.task.add: title, creatorId, responsibleId are required
[[nodiscard]] Answer getTaskV3(const Call& call); ///< tasks.task.get: real types, words for status and priority
[[nodiscard]] Answer sendMessageV3(const Call& call); ///< tasks.task.chat.message.send: no id comes back

} // namespace bridge::sandbox::bitrix24
