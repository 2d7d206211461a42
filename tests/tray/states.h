// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/sample_world.h"

#include <array>

namespace bridge::traytest {

/// Every state that the icon shows, but the one before the first look, which looks as Waiting does.
inline constexpr std::array states{worker::LinkState::Working, worker::LinkState::InSync, worker::LinkState::Waiting,
    worker::LinkState::Failing, worker::LinkState::NeedsYou, worker::LinkState::Offline, worker::LinkState::SignedOut,
    worker::LinkState::Paused};

/// A worker all of whose links are in that state.
inline worker::WorkerStatus statusIn(worker::LinkState state)
{
    worker::WorkerStatus status = screens::healthyStatus();
    for (worker::LinkStatus& link : status.links) {
        link.state = state;
        if (state == worker::LinkState::Working)
            link.progress = sync::Progress{.done = 1, .planned = 900};
    }
    status.paused = state == worker::LinkState::Paused;
    return status;
}

} // namespace bridge::traytest
