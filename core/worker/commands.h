// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/sync/conflict.h"

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
/// What a person says about a conflict.
struct Resolve {
    QString id{};
    sync::Take take = sync::Take::Miro;
};
/// Let through what a run of this link holds.
struct Confirm {
    LinkId link{};
    qint64 run = 0;
};
struct Pause {
};
struct Resume {
};

using Command = std::variant<SyncNow, Retry, Skip, Resolve, Confirm, Pause, Resume>;

} // namespace bridge::worker
