// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/pace.h"
#include "core/bitrix24/task_walk.h"

namespace bridge::bitrix24 {

struct Bitrix24Options {
    BatchSizes batches{};
    std::shared_ptr<PortalLimits> limits{}; ///< shared with others that talk to this portal; null = its own
};

} // namespace bridge::bitrix24
