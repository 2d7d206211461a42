// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_passes.h"

#include <algorithm>

namespace bridge::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostPasses = 20; ///< over one link
constexpr auto scanSlack = 2s; ///< what settles is due so long after the settle time at the latest

class LinkSync
{
public:
    LinkSync(worker::Runtime& runtime, const PassesWanted& wanted, Clock& clock)
        : m_runtime(runtime)
        , m_wanted(wanted)
        , m_clock(clock)
    {
    }

    /// The report of the last pass, with the writes of all of them and what they dropped.
    sync::PassReport run(
        const LinkId& link, const std::stop_token& stop, const std::function<void(const sync::PassReport&)>& onPass)
    {
        int applied = 0;
        std::vector<sync::Dropped> dropped;
        sync::PassReport report;
        for (int pass = 0; pass < mostPasses; ++pass) {
            report = m_runtime.pass(link, {.settle = m_wanted.settle, .until = {}, .leave = 0, .only = m_wanted.only}, stop);
            onPass(report);
            applied += report.applied;
            dropped.insert(dropped.end(), report.dropped.begin(), report.dropped.end());
            if (report.error || stop.stop_requested() || !leavesMore(report))
                break;
            if (report.applied == 0)
                m_clock.waitUntil(*report.lookAgainAt, stop);
        }
        report.applied = applied;
        report.dropped = std::move(dropped);
        return report;
    }

private:
    /// After a pass that wrote, one more looks at what came of it. Back-offs of failed operations are
    /// longer than a one-shot run waits.
    [[nodiscard]] bool leavesMore(const sync::PassReport& report) const
    {
        if (m_wanted.only)
            return false;
        if (report.applied > 0)
            return true;
        return m_wanted.settle > 0s && report.waiting > 0 && report.lookAgainAt
            && *report.lookAgainAt <= m_clock.now() + m_wanted.settle + scanSlack;
    }

    worker::Runtime& m_runtime;
    const PassesWanted& m_wanted;
    Clock& m_clock;
};

void add(SyncTotals& totals, const sync::PassReport& report, bool nameLink)
{
    totals.applied += report.applied;
    totals.failed += report.failed;
    totals.held += report.held;
    totals.waiting += report.waiting;
    totals.heldRuns.insert(totals.heldRuns.end(), report.heldRuns.begin(), report.heldRuns.end());
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
    LinkSync sync(runtime, wanted, clock);
    for (const LinkId& link : wanted.links) {
        if (stop.stop_requested())
            break;
        add(totals, sync.run(link, stop, onPass), wanted.links.size() > 1);
    }
    if (stop.stop_requested())
        totals.errors.push_back({ErrorKind::Cancelled, u"The sync was stopped before everything was done"_s});
    totals.miroRequests = runtime.miroMeter().requests;
    totals.bitrix24Requests = runtime.bitrix24Meter().requests;
    totals.elapsed = clock.now() - start;
    return totals;
}

} // namespace bridge::cli
