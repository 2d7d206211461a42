// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/mapping_trial.h"

#include "app/selftest/trial_judge.h"
#include "core/sync/rules.h"

#include <algorithm>

namespace bridge::selftest {

namespace {

using What = Deviation::What;

void add(std::vector<int>& sums, const std::vector<int>& counts)
{
    sums.resize(std::max(sums.size(), counts.size()));
    for (size_t i = 0; i < counts.size(); ++i)
        sums[i] += counts[i];
}

void add(std::vector<Deviation>& all, const std::vector<Deviation>& more)
{
    for (const Deviation& deviation : more) {
        if (all.size() < MappingTrial::mostDeviations && std::ranges::find(all, deviation) == all.end())
            all.push_back(deviation);
    }
}

class Trial
{
public:
    Trial(const Link& link, quint32 seed, const std::stop_token& stop)
        : m_dice(seed)
        , m_made(makeBoard(link, m_dice))
        , m_world(link, m_made)
        , m_stop(stop)
    {
        m_result.contradictions = sync::checkLink(link);
        for (const size_t rule : m_made.unreached)
            noteUnreached(link.rules[rule], qsizetype(rule));
    }

    Result<MappingTrial> run()
    {
        return m_world.isReady()
            .and_then([&] { return m_world.board(m_stop); })
            .and_then([&](const BoardSnapshot& board) { return begin(board); })
            .and_then([&] { return editBothSides(m_world, m_atRest.board, m_dice); })
            .and_then([&](const std::vector<Edit>& edits) { return goOn(edits); })
            .map([&] {
                m_result.boards = 1;
                m_result.writes = m_world.writes();
                return std::move(m_result);
            });
    }

private:
    /// Unless the link alone tells already.
    void noteUnreached(const Rule& rule, qsizetype place)
    {
        const bool isKnown = std::ranges::any_of(m_result.contradictions, [&](const sync::LinkFinding& finding) {
            return finding.kind == sync::LinkFinding::Kind::NeverReached && finding.rule == place;
        });
        if (!isKnown)
            m_result.deviations.push_back({What::NeverReached, sync::ruleText(rule), {}, {}});
    }

    Result<> begin(const BoardSnapshot& board)
    {
        const sync::Simulation expected = sync::simulate(board, m_world.link());
        m_result.stickies = int(board.stickies.size());
        m_result.byRule = expected.byRule;
        m_result.byMapping = expected.byMapping;
        m_result.unmatched = expected.ignored;
        m_result.lonely = expected.lonely;
        return settle().map([&] { add(m_result.deviations, judge(m_world, m_atRest, expected, {})); });
    }

    Result<> goOn(const std::vector<Edit>& edits)
    {
        m_result.edits = int(edits.size());
        return settle().map([&] {
            const auto expected = sync::simulate(m_atRest.board, m_world.link());
            add(m_result.deviations, judge(m_world, m_atRest, expected, edits));
            if (int(expected.items.size()) != m_result.stickies)
                add(m_result.deviations,
                    {{What::StickyCount, {}, QString::number(m_result.stickies),
                        QString::number(expected.items.size())}});
        });
    }

    /// Syncs until nothing is left to write, and looks at both sides.
    Result<> settle()
    {
        const auto report = m_world.runUntilQuiet(m_stop);
        if (!report)
            return tl::unexpected(report.error());
        if (report->unfinished)
            add(m_result.deviations, {{What::Unrest, {}, {}, {}}});
        return noteFailures().and_then([&] { return look(); });
    }

    Result<> look()
    {
        m_atRest.tasks = m_world.tasks();
        return m_world.pairs()
            .map([&](std::vector<sync::Pair> pairs) { m_atRest.pairs = std::move(pairs); })
            .and_then([&] { return m_world.board(m_stop); })
            .map([&](BoardSnapshot board) { m_atRest.board = std::move(board); });
    }

    Result<> noteFailures()
    {
        return m_world.operations().map([&](const std::vector<sync::OperationRow>& rows) {
            for (const sync::OperationRow& row : rows)
                add(m_result.deviations, {{What::Failed, row.summary, {}, row.error}});
        });
    }

    Dice m_dice;
    TrialBoard m_made;
    TrialWorld m_world;
    std::stop_token m_stop;
    Outcome m_atRest;
    MappingTrial m_result;
};

} // namespace

MappingTrial& MappingTrial::operator+=(const MappingTrial& other)
{
    boards += other.boards;
    stickies += other.stickies;
    edits += other.edits;
    writes += other.writes;
    unmatched += other.unmatched;
    lonely += other.lonely;
    add(byRule, other.byRule);
    add(byMapping, other.byMapping);
    contradictions = other.contradictions;
    add(deviations, other.deviations);
    return *this;
}

Result<MappingTrial> tryMapping(const Link& link, quint32 seed, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    return Trial(link, seed, stop).run();
}

} // namespace bridge::selftest
