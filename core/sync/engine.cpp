// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/sync/pass.h"

namespace bridge::sync {

using namespace std::chrono_literals;

namespace {

/// So long an unfinished pass goes on with what it saw. What it writes over is looked at again right before.
constexpr auto sightLasts = 5min;
/// Scans after a stamp moved. Stamps have whole seconds: a second look catches what the first one just missed.
constexpr int looksAfterChange = 2;

} // namespace

struct Engine::State {
    EnginePorts ports;
    Link link;
    Settling settling{};
    std::unique_ptr<Pass> unfinished{};
    std::unique_ptr<Pass> preview{}; ///< the last one shown
    TimePoint previewedAt{};
    TimePoint boardStamp{};
    int looksLeft = looksAfterChange;
    TimePoint scannedAt{};
    std::optional<TimePoint> lookAgainAt{};
    /// A part of a pass that was left unfinished.
    struct Part {
        TimePoint finishedAt{};
        std::chrono::milliseconds remaining{0}; ///< as foreseen then
        int written = 0; ///< with the parts before it
    };
    std::optional<Part> before{};

    void countProgress(PassReport& report);
};

/// A part knows only what is left. And no service says how long it takes for a write: where the last part
/// was slower than foreseen, the next ones will be, too.
void Engine::State::countProgress(PassReport& report)
{
    const std::optional<Part> last = std::exchange(before, std::nullopt);
    if (!report.progress)
        return;
    Progress& progress = *report.progress;
    progress.done = (last ? last->written : 0) + report.applied;
    progress.planned += progress.done;
    before = Part{report.finishedAt, progress.remaining, progress.done};
    if (!last || last->remaining - progress.remaining <= 1s)
        return;
    constexpr double mostSlowness = 20;
    const double slowness
        = std::chrono::duration<double>(report.finishedAt - last->finishedAt) / (last->remaining - progress.remaining);
    progress.remaining = std::chrono::milliseconds(
        qint64(double(progress.remaining.count()) * std::clamp(slowness, 1.0, mostSlowness)));
}

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
    state.preview.reset(); // what it saw is over
    auto pass = std::move(state.unfinished);
    if (!pass || wish.only || now - state.scannedAt >= sightLasts) {
        pass = std::make_unique<Pass>(state.ports, state.link, state.settling);
        state.scannedAt = now;
    }
    PassReport report = pass->run(wish, stop);
    state.countProgress(report);
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
    if (state.unfinished || state.scannedAt == TimePoint{} || (state.lookAgainAt && *state.lookAgainAt <= now))
        return false;
    const auto board = state.ports.board.modifiedAt(state.link.board, stop);
    if (!board)
        return false;
    if (*board != state.boardStamp) {
        state.boardStamp = *board;
        state.looksLeft = looksAfterChange;
    }
    return state.looksLeft == 0;
}

Result<PlanReport> Engine::plan(const PlanWish& wish, const std::stop_token& stop)
{
    State& state = *m_state;
    const TimePoint now = state.ports.clock.now();
    if (!state.preview || !wish.sameLook || now - state.previewedAt >= sightLasts) {
        state.preview = std::make_unique<Pass>(state.ports, state.link, state.settling);
        state.previewedAt = now;
    }
    auto report = state.preview->preview(wish.directions, stop);
    if (!report)
        state.preview.reset(); // half a look is none
    return report;
}

} // namespace bridge::sync
