// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/sync/pass.h"

namespace bridge::sync {

using namespace std::chrono_literals;

namespace {

/// A full scan regardless of what the cheap stamps say.
constexpr auto fullScanEvery = 5min;
/// So long an unfinished pass goes on with what it saw. Texts are looked at again before each write anyway.
constexpr auto sightLasts = 1min;
/// Scans after a stamp moved. Stamps have whole seconds: a second look catches what the first one just missed.
constexpr int looksAfterChange = 2;

} // namespace

struct Engine::State {
    EnginePorts ports;
    Link link;
    Settling settling{};
    std::unique_ptr<Pass> unfinished{};
    TimePoint boardStamp{};
    TimePoint portalStamp{};
    int looksLeft = looksAfterChange;
    TimePoint scannedAt{};
    std::optional<TimePoint> lookAgainAt{};
};

Engine::Engine(EnginePorts ports, Link link)
    : m_state(new State{.ports = ports, .link = std::move(link)})
{
}

Engine::~Engine() = default;

const Link& Engine::link() const
{
    return m_state->link;
}

PassReport Engine::pass(const PassWish& wish, const std::stop_token& stop)
{
    State& state = *m_state;
    const TimePoint now = state.ports.clock.now();
    auto pass = std::move(state.unfinished);
    if (!pass || now - state.scannedAt >= sightLasts) {
        pass = std::make_unique<Pass>(state.ports, state.link, state.settling);
        state.scannedAt = now;
    }
    const PassReport report = pass->run(wish, stop);
    if (report.unfinished)
        state.unfinished = std::move(pass);
    state.lookAgainAt = report.lookAgainAt;
    state.looksLeft = report.error ? looksAfterChange : std::max(0, state.looksLeft - 1);
    return report;
}

bool Engine::quiet(const std::stop_token& stop)
{
    State& state = *m_state;
    const TimePoint now = state.ports.clock.now();
    if (state.unfinished || state.scannedAt == TimePoint{} || now - state.scannedAt >= fullScanEvery
        || (state.lookAgainAt && *state.lookAgainAt <= now))
        return false;
    const auto board = state.ports.board.modifiedAt(state.link.board, stop);
    const auto portal = state.ports.portal.changedAt(queryOf(state.link, {}), stop);
    if (!board || !portal)
        return false;
    if (*board != state.boardStamp || *portal != state.portalStamp) {
        state.boardStamp = *board;
        state.portalStamp = *portal;
        state.looksLeft = looksAfterChange;
    }
    return state.looksLeft == 0;
}

Result<PlanReport> Engine::plan(const std::stop_token& stop)
{
    return Pass(m_state->ports, m_state->link, m_state->settling).preview(stop);
}

} // namespace bridge::sync
