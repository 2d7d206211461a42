// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

#include <deque>
#include <mutex>
#include <optional>

namespace bridge {

/// What a call is for. Writes may use the whole budget; looking around in the background may not.
enum class Purpose : quint8 { Scan, Write };

/// What an answer tells about the budget (Miro fact sheet §11: X-RateLimit-Limit, -Remaining, -Reset).
struct CreditReport {
    std::optional<qint64> limit{};
    std::optional<qint64> remaining{};
    std::optional<TimePoint> reset{};
};

[[nodiscard]] CreditReport creditReport(const std::vector<HttpHeader>& headers);

/// A budget of credits per minute, shared by all lanes and threads that use one token.
///
/// Keeps two rules at once: no 60 seconds hold more of our own credits than the limit, however the
/// service aligns its minute (a call counts from its answer, for the service counted it before that);
/// and never more than the service says is left, which covers what others spend on the same token.
class CreditBudget
{
public:
    /// `scanShare`: the part of the limit that Purpose::Scan may use, in (0, 1].
    explicit CreditBudget(qint64 limitPerMinute, double scanShare = 0.5);

    /// When a call of this cost may go. `now` or earlier: it may, and its credits are taken. Later: nothing
    /// is taken, ask again then.
    [[nodiscard]] TimePoint acquire(int cost, Purpose purpose, TimePoint now);

    /// To be called once for every acquired call, whatever became of it.
    void settle(int cost, Purpose purpose, const CreditReport& report, TimePoint now);

    /// The service refused a call for the limit: nobody sends before `until`.
    void pause(TimePoint until);

    [[nodiscard]] qint64 limit() const;
    [[nodiscard]] qint64 used(TimePoint now) const; ///< in the last minute, as we or the service count: the higher

private:
    struct Entry {
        TimePoint at;
        int cost;
        Purpose purpose;
    };
    /// What others spend on the same token: what the service counted beyond our own.
    struct Others {
        qint64 credits = 0;
        TimePoint until{};
        bool fromThisFlight = false;
    };

    void forget(TimePoint now);
    [[nodiscard]] qint64 ownCredits(std::optional<Purpose> purpose) const;
    [[nodiscard]] TimePoint whenFree(qint64 needed, std::optional<Purpose> purpose, TimePoint now) const;
    [[nodiscard]] TimePoint whenOthersAllow(int cost, TimePoint now) const;
    void learn(const CreditReport& report, TimePoint now);

    mutable std::mutex m_mutex;
    qint64 m_limit;
    double m_scanShare;
    std::deque<Entry> m_spent; ///< answered calls of the last minute, the oldest first
    qint64 m_scansInFlight = 0;
    qint64 m_writesInFlight = 0;
    Others m_others;
    TimePoint m_pausedUntil{};
};

} // namespace bridge
