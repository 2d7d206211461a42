// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"
#include "core/sync/journal.h"
#include "core/sync/plan_file.h"
#include "core/sync/ports.h"
#include "core/sync/report.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace bridge::sync {

struct EnginePorts {
    BoardPort& board;
    PortalPort& portal;
    Journal& journal;
    Clock& clock;
};

/// Hears of operations by their ids. Called on the thread that does them.
using Written = std::function<void(const std::vector<QString>&)>;

/// What a caller wants of one pass.
struct PassWish {
    std::optional<std::chrono::seconds> settle{}; ///< instead of the link's settle time (0 for one-shot runs)
    /// Take no more work from then on: the pass ends after the writes that are on their way. What is left
    /// is done by the next pass, which goes on where this one ended instead of scanning again.
    std::optional<TimePoint> until{};
    /// The part of the board's budget to leave to others, in [0, 1): no large work is gone on with while
    /// less is left. A handful of writes always goes through.
    double leave = 0;
    /// Nothing but the operations of this plan that are still planned as they stand there, and what follows from
    /// them: the marks of what they create. The rest is reported as dropped. Always scans anew.
    std::optional<PlanFile> only{};
    /// With `only`: all of it or nothing. Where something is not as it stands there, nothing is written at all
    /// (PassReport::outdated).
    bool asSeen = false;
    /// With `only`: operations that are left alone from now on, until their items change.
    std::vector<QString> leaveOut{};
    /// With `only`: what a person says about fields that could go either way. It is kept once something is written.
    std::vector<Direction> directions{};
    /// Told of the ids of what was written, soon after.
    Written written{};
};

/// How a plan is asked for.
struct PlanWish {
    std::vector<Direction> directions{}; ///< as if a person had said so
    bool sameLook = false; ///< what the last plan saw is good enough, if that is only minutes ago
};

/// Keeps one link in step. Blocks; belongs to the sync thread. It remembers between passes only what
/// makes them cheaper (what is settling, the last snapshot): a new engine on the same journal does the same.
class Engine
{
public:
    Engine(EnginePorts ports, Link link);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] const Link& link() const;

    /// Scans, then plans and applies until nothing is left to do. What the pass could not do stands in the
    /// report, never in an exception.
    [[nodiscard]] PassReport pass(const PassWish& wish, const std::stop_token& stop);
    [[nodiscard]] PassReport pass(std::optional<std::chrono::seconds> settle, const std::stop_token& stop)
    {
        return pass(PassWish{.settle = settle}, stop);
    }

    /// Whether a scan can be skipped for now, as far as the board tells: its cheap stamp is as at the last scan
    /// and nothing waits for a time that has come. Errors say "look". A stamp may miss something: the caller
    /// runs a pass now and then regardless. The portal's side is Listening's.
    [[nodiscard]] bool quiet(const std::stop_token& stop);

    /// What pass() would do. Writes nothing on either side and nothing in the journal.
    [[nodiscard]] Result<PlanReport> plan(const PlanWish& wish, const std::stop_token& stop);
    [[nodiscard]] Result<PlanReport> plan(const std::stop_token& stop) { return plan(PlanWish(), stop); }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// An account answers again: what failed for want of a sign-in or a right is due now, whatever its back-off.
/// Returns how many there were.
[[nodiscard]] Result<int> retryAfterRepair(Journal& journal, TimePoint now);
/// Makes failed, held or skipped operations due now: one code path for the window and the CLI.
/// Empty `ids` = all of them. Returns how many there were; NotFound names an unknown id, the others are done.
[[nodiscard]] Result<int> retryOperations(Journal& journal, const std::vector<QString>& ids, TimePoint now);
/// Lets everything through that a held run still holds; the next pass applies what is the same as it was then and
/// drops the rest. Returns how many there were; NotFound for a run that holds nothing.
[[nodiscard]] Result<int> confirmRun(Journal& journal, qint64 run);
/// Leaves failed operations alone until their items change, and takes settled conflicts off the list. NotFound names
/// an id that is neither (any more); the others are done.
[[nodiscard]] Result<> skipOperations(Journal& journal, const std::vector<QString>& ids);
/// Notes what a person says about conflicts; the next pass does it. NotFound names an unknown id, Configuration is
/// where `take` makes no sense (only texts can be kept both); the others are done.
[[nodiscard]] Result<> resolveConflicts(Journal& journal, const std::vector<QString>& ids, Take take);

} // namespace bridge::sync
