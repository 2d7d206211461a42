// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_passes.h"

#include <algorithm>
#include <deque>

namespace bridge::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostPasses = 20; ///< over one link, its slices not counted
constexpr auto slice = 3s; ///< then it is another link's turn, and a person hears how far it is
constexpr auto budgetPause = 1s; ///< before a link that used its part of the budget goes on
constexpr double leftToOthers = 0.1; ///< of the board's budget, where there are other links
constexpr auto scanSlack = 2s; ///< what settles is due so long after the settle time at the latest

/// One link on its way.
struct Turn {
    LinkId link{};
    TimePoint notBefore{};
    int passes = 0;
    sync::PassReport report{}; ///< the last one, with the writes of all of them and what they dropped
};

/// The links in turn, each for a slice, until none has anything left to do.
class Turns
{
public:
    Turns(worker::Runtime& runtime, const PassesWanted& wanted, Clock& clock)
        : m_runtime(runtime)
        , m_wanted(wanted)
        , m_clock(clock)
    {
        for (const LinkId& link : wanted.links)
            m_open.push_back({.link = link});
    }

    /// Reports in the order in which the links were done.
    std::vector<sync::PassReport> run(
        const std::stop_token& stop, const std::function<void(const sync::PassReport&)>& onPass)
    {
        std::vector<sync::PassReport> done;
        while (!m_open.empty() && !stop.stop_requested()) {
            Turn turn = takeNext(stop);
            const bool goesOn = take(turn, stop, onPass);
            if (goesOn && !stop.stop_requested())
                m_open.push_back(std::move(turn));
            else
                done.push_back(std::move(turn.report));
        }
        for (Turn& turn : m_open) {
            if (turn.passes > 0)
                done.push_back(std::move(turn.report));
        }
        return done;
    }

private:
    /// The first in the row that need not wait, else the one that waits least.
    Turn takeNext(const std::stop_token& stop)
    {
        const auto free
            = std::ranges::find_if(m_open, [now = m_clock.now()](const Turn& turn) { return turn.notBefore <= now; });
        const auto next = free != m_open.end() ? free : std::ranges::min_element(m_open, {}, &Turn::notBefore);
        Turn turn = std::move(*next);
        m_open.erase(next);
        if (turn.notBefore > m_clock.now())
            m_clock.waitUntil(turn.notBefore, stop);
        return turn;
    }

    /// Whether it has to come again.
    bool take(Turn& turn, const std::stop_token& stop, const std::function<void(const sync::PassReport&)>& onPass)
    {
        sync::PassReport report = m_runtime.pass(turn.link, wish(), stop);
        onPass(report);
        turn.passes += report.unfinished ? 0 : 1;
        const bool goesOn = leavesMore(report) && turn.passes < mostPasses;
        turn.notBefore = m_clock.now();
        if (report.unfinished && report.applied == 0)
            turn.notBefore += budgetPause;
        else if (report.applied == 0 && report.lookAgainAt)
            turn.notBefore = *report.lookAgainAt;
        report.applied += turn.report.applied;
        report.dropped.insert(report.dropped.begin(), turn.report.dropped.begin(), turn.report.dropped.end());
        turn.report = std::move(report);
        return goesOn;
    }

    /// A plan is executed in one go: what it holds was checked against one look.
    [[nodiscard]] sync::PassWish wish() const
    {
        sync::PassWish wish{.settle = m_wanted.settle, .only = m_wanted.only};
        if (!m_wanted.only)
            wish.until = m_clock.now() + slice;
        if (!m_wanted.only && m_wanted.links.size() > 1)
            wish.leave = leftToOthers;
        return wish;
    }

    /// After a pass that wrote, one more looks at what came of it. Back-offs of failed operations are
    /// longer than a one-shot run waits.
    [[nodiscard]] bool leavesMore(const sync::PassReport& report) const
    {
        if (report.error || m_wanted.only)
            return false;
        if (report.unfinished || report.applied > 0)
            return true;
        return m_wanted.settle > 0s && report.waiting > 0 && report.lookAgainAt
            && *report.lookAgainAt <= m_clock.now() + m_wanted.settle + scanSlack;
    }

    worker::Runtime& m_runtime;
    const PassesWanted& m_wanted;
    Clock& m_clock;
    std::deque<Turn> m_open;
};

void add(SyncTotals& totals, const sync::PassReport& report, bool nameLink)
{
    totals.applied += report.applied;
    totals.failed += report.failed;
    totals.held += report.held;
    totals.waiting += report.waiting;
    totals.heldRuns.insert(totals.heldRuns.end(), report.heldRuns.begin(), report.heldRuns.end());
    if (!report.heldRuns.empty())
        totals.names += report.names;
    totals.dropped.insert(totals.dropped.end(), report.dropped.begin(), report.dropped.end());
    if (!report.error || report.error->kind == ErrorKind::Cancelled)
        return;
    Error error = *report.error;
    if (nameLink)
        error.detail = u"Link %1: %2"_s.arg(report.link.value, error.detail);
    totals.errors.push_back(std::move(error));
}

} // namespace

SyncTotals syncUntilDone(worker::Runtime& runtime, const PassesWanted& wanted, Clock& clock,
    const std::stop_token& stop, const std::function<void(const sync::PassReport&)>& onPass)
{
    SyncTotals totals;
    const TimePoint start = clock.now();
    for (const sync::PassReport& report : Turns(runtime, wanted, clock).run(stop, onPass))
        add(totals, report, wanted.links.size() > 1);
    if (stop.stop_requested())
        totals.errors.push_back({ErrorKind::Cancelled, u"The sync was stopped before everything was done"_s});
    totals.miroRequests = runtime.miroMeter().requests;
    totals.bitrix24Requests = runtime.bitrix24Meter().requests;
    totals.elapsed = clock.now() - start;
    return totals;
}

} // namespace bridge::cli
