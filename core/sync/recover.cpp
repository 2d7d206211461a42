// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recover.h"

#include "core/sync/backoff.h"
#include "core/sync/look.h"
#include "core/sync/marks.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// How long a service may still be busy with a request whose connection is gone.
constexpr std::chrono::milliseconds graceTime{2000};
constexpr std::chrono::milliseconds gracePerWrite{60}; ///< of a batch that may still be worked off

class Recovery
{
public:
    Recovery(const EnginePorts& ports, const Link& link, Observed& observed, const std::stop_token& stop)
        : m_ports(ports)
        , m_link(link)
        , m_observed(observed)
        , m_stop(stop)
    {
    }

    Result<> lookUpTasks(const std::vector<OperationRow>& rows)
    {
        QStringList marks;
        for (const OperationRow& row : rows)
            marks << markOf(row);
        if (marks.isEmpty())
            return {};
        const auto tasks = m_ports.portal.findByMark(marks, m_stop);
        if (!tasks)
            return tl::unexpected(tasks.error());
        for (const Task& task : *tasks)
            m_observed.put(task);
        for (const OperationRow& row : rows) {
            if (!m_observed.taskWithMark(markOf(row)) || !m_observed.sticky(row.item))
                forget(row);
            else if (const auto sent = sentCreateFrom(row.body))
                found.emplace(row.item, *sent);
            else
                found.emplace(row.item, whatIsSeen(row.item));
        }
        return {};
    }

    Result<> lookUpStickies(const std::vector<OperationRow>& rows, TimePoint scannedAt)
    {
        const bool late = std::ranges::any_of(rows, [&](const OperationRow& row) { return row.sentAt >= scannedAt; });
        if (late) {
            const auto board = m_ports.board.scan(m_link.board, needsOf(m_link, true), m_stop);
            if (!board)
                return tl::unexpected(board.error());
            for (const Sticky& sticky : board->stickies)
                m_observed.put(sticky);
        }
        for (const OperationRow& row : rows) {
            const Pair* pair = m_observed.pairOfTask(row.task);
            const bool hasItem = pair && m_observed.sticky(pair->item);
            if (!hasItem && !isMarkedOnBoard(row.task))
                forget(row);
        }
        return {};
    }

    Result<> lookUpComment(const OperationRow& row)
    {
        const Sticky* sticky = m_observed.sticky(row.item);
        const auto comment
            = m_ports.portal.findComment(row.task, m_ports.board.itemUrl(m_link.board, row.item), m_stop);
        if (!comment && !endsPass(comment.error().kind)) {
            change.operations.push_back(held(row, comment.error()));
            return {};
        }
        if (!comment)
            return tl::unexpected(comment.error());
        forget(row);
        if (!*comment || !sticky)
            return {};
        const Pair* known = m_observed.pair(row.item);
        if (known && known->comment == **comment)
            return {}; // an edit: doing it again does no harm
        Pair pair{.link = m_link.id, .item = row.item, .task = row.task, .comment = **comment};
        pair.kind = PairKind::Comment;
        pair.board = sentCreateFrom(row.body).value_or(whatIsSeen(row.item)).board;
        pair.createdAt = pair.agreedAt = m_ports.clock.now();
        change.pairs.push_back(std::move(pair));
        return {};
    }

    /// A comment that keeps a text which lost: found by a link of its own, and then its conflict is answered.
    Result<> lookUpKeptText(const OperationRow& row)
    {
        const KeptText kept = keptTextFrom(row.body);
        const auto comment = m_ports.portal.findComment(row.task, kept.link, m_stop);
        if (!comment && !endsPass(comment.error().kind)) {
            change.operations.push_back(held(row, comment.error()));
            return {};
        }
        if (!comment)
            return tl::unexpected(comment.error());
        if (!*comment) {
            forget(row);
            return {};
        }
        change.removedOperations.push_back(row.id);
        change.removedOperations.push_back(kept.answers);
        return {};
    }

    std::map<ItemId, SentCreate> found;
    JournalChange change;

private:
    [[nodiscard]] QString markOf(const OperationRow& row) const
    {
        const auto sent = sentCreateFrom(row.body);
        return sent && !sent->mark.isEmpty() ? sent->mark : taskMark(m_link.board, row.item);
    }

    /// It is not there: it may be sent again. What failed before keeps its count of attempts.
    void forget(OperationRow row)
    {
        if (!isUnknown(row)) {
            change.removedOperations.push_back(row.id);
            return;
        }
        row.body = {};
        change.operations.push_back(std::move(row));
    }

    [[nodiscard]] SentCreate whatIsSeen(const ItemId& item) const
    {
        const Sticky* sticky = m_observed.sticky(item);
        return sticky ? SentCreate{.board = boardBaseOf(m_link, m_observed, *sticky)} : SentCreate{};
    }

    /// Nobody can say whether the comment arrived: sending it again is a person's decision.
    static OperationRow held(OperationRow row, const Error& error)
    {
        row.state = OperationState::Held;
        row.body = {};
        row.error = u"The comment may be there already: %1"_s.arg(error.detail);
        row.advice = u"Look at the task; press “Retry” if the comment is missing."_s;
        return row;
    }

    [[nodiscard]] bool isMarkedOnBoard(TaskId task) const
    {
        return std::ranges::any_of(
            m_observed.stickies(), [&](const auto& entry) { return splitMark(entry.second.text).task == task; });
    }

    const EnginePorts& m_ports;
    const Link& m_link;
    Observed& m_observed;
    const std::stop_token& m_stop;
};

bool isComment(const OperationRow& row)
{
    return row.kind.endsWith("_comment"_L1);
}

bool isKeptText(const OperationRow& row)
{
    return row.kind == "keep_text"_L1;
}

bool isSticky(const OperationRow& row)
{
    return row.kind == "create_sticky"_L1;
}

template <typename Predicate> std::vector<OperationRow> filtered(const std::vector<OperationRow>& rows, Predicate keep)
{
    std::vector<OperationRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), keep);
    return kept;
}

} // namespace

Result<std::map<ItemId, SentCreate>> recover(const EnginePorts& ports, const Link& link, Observed& observed,
    const Ledger& ledger, Executor& executor, TimePoint scannedAt, const std::stop_token& stop)
{
    const TimePoint now = ports.clock.now();
    const auto sent = ledger.toLookUp(now);
    if (sent.empty())
        return {};
    const auto grace = graceTime + gracePerWrite * int(sent.size());
    const TimePoint lastSent = std::ranges::max(sent, {}, &OperationRow::sentAt).sentAt;
    ports.clock.waitUntil(std::min(lastSent, now) + grace, stop); // also when the clock was set back

    Recovery recovery(ports, link, observed, stop);
    const auto tasks
        = filtered(sent, [](const OperationRow& row) { return !isComment(row) && !isSticky(row) && !isKeptText(row); });
    if (const auto done = recovery.lookUpTasks(tasks); !done)
        return tl::unexpected(done.error());
    if (const auto stickies = filtered(sent, isSticky); !stickies.empty()) {
        if (const auto done = recovery.lookUpStickies(stickies, scannedAt); !done)
            return tl::unexpected(done.error());
    }
    for (const OperationRow& row : filtered(sent, isComment)) {
        if (const auto done = recovery.lookUpComment(row); !done)
            return tl::unexpected(done.error());
    }
    for (const OperationRow& row : filtered(sent, isKeptText)) {
        if (const auto done = recovery.lookUpKeptText(row); !done)
            return tl::unexpected(done.error());
    }
    if (!executor.commit(recovery.change))
        return tl::unexpected(*executor.error());
    return recovery.found;
}

} // namespace bridge::sync
