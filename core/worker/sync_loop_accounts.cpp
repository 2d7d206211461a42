// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/sync_loop.h"

#include "core/sync/backoff.h"

namespace bridge::worker {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds signInLookEvery = 15s; ///< it lies on this machine: no service hears of it

} // namespace

/// An expired token would be refused again and again, and a service may take that ill.
void SyncLoop::pauseAccounts(const Error& error)
{
    const TimePoint now = m_clock.now();
    m_signInLook = now + signInLookEvery;
    m_wasRefused = true;
    m_status.pausedAccounts.clear();
    const auto pause = [&](sync::Side side, const sync::Meter& meter) {
        if (meter.refused)
            m_status.pausedAccounts.push_back({side, error, sync::adviceFor(error.kind, side), now});
    };
    pause(sync::Side::Miro, m_runtime.miroMeter());
    pause(sync::Side::Bitrix24, m_runtime.bitrix24Meter());
    for (LinkStatus& link : m_status.links) {
        link.state = LinkState::SignedOut;
        link.sentence = error.detail;
        link.error = error;
        link.nextLook.reset();
    }
}

void SyncLoop::lookAtSignIns()
{
    m_signInLook = m_clock.now() + signInLookEvery;
    if (const auto renewed = m_runtime.renewSignIns(); renewed && *renewed) {
        m_signInLook.reset();
        force(std::nullopt);
    }
}

/// Also of a refused account, with the sign-in as it is now.
void SyncLoop::personAsks(const std::optional<LinkId>& link)
{
    if (!isRefused())
        return force(link);
    m_signInLook.reset();
    if (const auto renewed = m_runtime.renewSignIns(); !renewed)
        m_listener.commandFailed(renewed.error());
    force(std::nullopt);
}

void SyncLoop::afterRepair()
{
    m_wasRefused = false;
    m_status.pausedAccounts.clear();
    const auto due = m_runtime.retryAfterRepair();
    if (!due)
        m_listener.commandFailed(due.error());
    else if (*due > 0)
        force(std::nullopt);
}

} // namespace bridge::worker
