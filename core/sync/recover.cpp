// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recover.h"

#include "core/sync/look.h"
#include "core/sync/marks.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// How long a service may still be busy with a request whose connection is gone.
constexpr std::chrono::seconds graceTime{2};

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
            marks << taskMark(m_link.board, row.item);
        if (marks.isEmpty())
            return {};
        const auto tasks = m_ports.portal.findByMark(marks, m_stop);
        if (!tasks)
            return tl::unexpected(tasks.error());
        for (const Task& task : *tasks)
            m_observed.put(task);
        for (const OperationRow& row : rows) {
            if (m_observed.taskWithMark(taskMark(m_link.board, row.item)) && m_observed.sticky(row.item))
                found.insert(row.item);
            else
                change.removedOperations.push_back(row.id);
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
            if (!m_observed.pairOfTask(row.task) && !isMarkedOnBoard(row.task))
                change.removedOperations.push_back(row.id);
        }
        return {};
    }

    Result<> lookUpComment(const OperationRow& row)
    {
        const Sticky* sticky = m_observed.sticky(row.item);
        const auto comment
            = m_ports.portal.findComment(row.task, m_ports.board.itemUrl(m_link.board, row.item), m_stop);
        if (!comment && comment.error().kind == ErrorKind::Forbidden) {
            change.operations.push_back(held(row));
            return {};
        }
        if (!comment)
            return tl::unexpected(comment.error());
        change.removedOperations.push_back(row.id);
        if (!*comment || !sticky)
            return {};
        Pair pair{.link = m_link.id, .item = row.item, .task = row.task, .comment = **comment};
        const Pair* known = m_observed.pair(row.item);
        if (known && known->comment == **comment)
            return {}; // an edit: doing it again does no harm
        pair.kind = PairKind::Comment;
        pair.board = boardBaseOf(m_link, m_observed, *sticky);
        pair.createdAt = pair.agreedAt = m_ports.clock.now();
        change.pairs.push_back(std::move(pair));
        return {};
    }

    std::set<ItemId> found;
    JournalChange change;

private:
    /// Nobody can say whether the comment arrived: sending it again is a person's decision.
    static OperationRow held(OperationRow row)
    {
        row.state = OperationState::Held;
        row.error = u"The comment may be there already: the account can't read comments"_s;
        row.advice = u"Look at the task; press Retry if the comment is missing."_s;
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

Result<std::set<ItemId>> recover(const EnginePorts& ports, const Link& link, Observed& observed, const Ledger& ledger,
    Executor& executor, TimePoint scannedAt, const std::stop_token& stop)
{
    const auto sent = ledger.sent();
    if (sent.empty())
        return {};
    ports.clock.waitUntil(std::ranges::max(sent, {}, &OperationRow::sentAt).sentAt + graceTime, stop);

    Recovery recovery(ports, link, observed, stop);
    const auto tasks = filtered(sent, [](const OperationRow& row) { return !isComment(row) && !isSticky(row); });
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
    if (!executor.commit(recovery.change))
        return tl::unexpected(*executor.error());
    return recovery.found;
}

} // namespace bridge::sync
