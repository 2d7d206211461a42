// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <optional>
#include <variant>
#include <vector>

namespace bridge::worker {

/// Look now, whatever the schedule says; without a link at all of them.
struct SyncNow {
    std::optional<LinkId> link{};
};
/// Try failed, held or skipped operations at once; without ids all of them.
struct Retry {
    std::vector<QString> ids{};
};
/// Leave an operation alone until its item changes.
struct Skip {
    QString id{};
};
struct Pause {
};
struct Resume {
};

using Command = std::variant<SyncNow, Retry, Skip, Pause, Resume>;

} // namespace bridge::worker
