// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <array>
#include <bitset>

namespace bridge::ui {

/// Every state of an item, in the order in which a person looks for them.
constexpr std::array itemStates{sync::ItemState::InSync, sync::ItemState::Waiting, sync::ItemState::Failed,
    sync::ItemState::Held, sync::ItemState::Ignored, sync::ItemState::Detached};

/// Places of both: the state's number.
using StateCounts = std::array<int, itemStates.size()>;
using StateSet = std::bitset<itemStates.size()>;

constexpr double dimmedOpacity = 0.15; ///< of what isn't looked for

} // namespace bridge::ui
