// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"

#include "core/sync/backoff.h"

namespace bridge::sync {

// Neither service takes a write only if nothing changed meanwhile, and a first sync takes a minute. So what is
// about to be written is looked at once more when the last look is not fresh: what somebody edited is left out
// here and planned again.

namespace {

using namespace std::chrono_literals;

constexpr auto freshFor = 2s;
/// A look at a whole board costs as much as many writes: for a long row of writes it counts as fresh longer.
constexpr auto boardFreshFor = 10s;
constexpr size_t fewStickies = 5; ///< these are asked after one by one

} // namespace

std::vector<Operation> Executor::without(const std::set<ItemId>& items, Chunk operations)
{
    std::vector<Operation> same;
    for (const Operation& operation : operations) {
        if (items.contains(operation.shown.item))
            --m_tries[operation.shown.id];
        else
            same.push_back(operation);
    }
    return same;
}

std::set<ItemId> Executor::editedSinceScan()
{
    const TimePoint now = m_ports.clock.now();
    const auto board = m_ports.board.scan(m_link.board, {}, m_stop);
    if (!board) {
        m_error = board.error();
        return {};
    }
    m_scannedAt = now;
    std::set<ItemId> edited;
    for (const Sticky& sticky : board->stickies) {
        const Sticky* known = m_observed.sticky(sticky.id);
        if (known && known->text != sticky.text)
            edited.insert(sticky.id);
        m_observed.put(sticky);
    }
    return edited;
}

std::set<ItemId> Executor::editedAmong(const std::vector<Operation>& operations)
{
    std::set<ItemId> edited;
    for (const Operation& operation : operations) {
        const StickyPatch& patch = std::get<UpdateSticky>(operation.write).patch;
        if (!patch.text)
            continue;
        const auto sticky = m_ports.board.read(m_link.board, patch.id, m_stop);
        if (!sticky) {
            m_error = sticky.error();
            return {};
        }
        const Sticky* known = m_observed.sticky(patch.id);
        if (!*sticky || !known)
            continue; // gone meanwhile: the write says so
        if (known->text != (*sticky)->text)
            edited.insert(patch.id);
        m_observed.put(**sticky);
    }
    return edited;
}

/// A sticky's text is written as a whole: what people typed would be gone.
std::vector<Operation> Executor::withoutEditedStickies(const std::vector<Operation>& operations)
{
    const bool few = operations.size() <= fewStickies;
    if (operations.empty() || m_ports.clock.now() - m_scannedAt < (few ? freshFor : boardFreshFor))
        return operations;
    const auto edited = few ? editedAmong(operations) : editedSinceScan();
    return m_error ? std::vector<Operation>{} : without(edited, operations);
}

std::vector<Operation> Executor::withoutEditedTasks(Chunk chunk)
{
    const TimePoint now = m_ports.clock.now();
    if (now - m_tasksSeenAt < freshFor)
        return {chunk.begin(), chunk.end()};
    PortalQuery query;
    for (const Operation& operation : chunk)
        query.tasks.push_back(std::get<UpdateTask>(operation.write).patch.id);
    const auto portal = m_ports.portal.scan(query, m_stop);
    if (!portal) {
        m_error = portal.error();
        return {};
    }
    std::set<ItemId> edited;
    for (const Task& task : portal->tasks) {
        const Task* known = m_observed.task(task.id);
        const Pair* pair = m_observed.pairOfTask(task.id);
        if (!known || !pair)
            continue;
        const PortalBase before = portalBaseOf(*known);
        m_observed.put(task); // which knows that a project's first column and no column are the same
        if (portalBaseOf(*m_observed.task(task.id)) != before)
            edited.insert(pair->item);
    }
    return without(edited, chunk);
}

/// A journal that was lost, or is older than the portal, does not know a task that was made long ago, and the
/// scan does not bring one that left the link's projects. A first sync asks after its first chunk only: where
/// nothing was ever made, a call for every fifty tasks would be for nothing.
std::vector<Operation> Executor::withoutMadeTasks(Chunk chunk)
{
    if (m_isFirst && std::exchange(m_askedAfterTasks, true))
        return {chunk.begin(), chunk.end()};
    QStringList marks;
    for (const Operation& operation : chunk)
        marks << std::get<CreateTask>(operation.write).draft.mark;
    const auto tasks = m_ports.portal.findByMark(marks, m_stop);
    if (!tasks) {
        m_error = tasks.error();
        return {};
    }
    std::set<QString> made;
    for (const Task& task : *tasks) {
        const auto owner = m_ports.journal.pairOfTask(task.id);
        if (!owner) {
            m_error = owner.error();
            return {};
        }
        if (*owner && (*owner)->link != m_link.id)
            m_observed.foreignTasks.insert(task.id);
        m_observed.put(task); // planning recognises it
        made.insert(task.mark);
        m_isFirst = false;
    }
    std::set<ItemId> items;
    for (const Operation& operation : chunk) {
        if (made.contains(std::get<CreateTask>(operation.write).draft.mark))
            items.insert(operation.shown.item);
    }
    return without(items, chunk);
}

/// A journal that was lost, or is older than the portal, does not know a comment that was posted long ago. It
/// is found by its link and becomes a pair.
std::vector<Operation> Executor::withoutPostedComments(Chunk chunk)
{
    std::vector<Operation> unposted;
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& write = std::get<AddComment>(operation.write);
        if (m_isFirst || m_firstLinked.contains(write.draft.task)) {
            unposted.push_back(operation);
            continue;
        }
        const auto comment = m_ports.portal.findComment(write.draft.task, write.draft.boardLink, m_stop);
        if (!comment && endsPass(comment.error().kind)) {
            m_error = comment.error();
            return {};
        }
        if (comment && *comment)
            change.pairs.push_back(commentPair(operation, **comment));
        else
            unposted.push_back(operation); // an account that may not read comments may still add some
    }
    if (!change.pairs.empty() && !commit(change))
        return {};
    return unposted;
}

} // namespace bridge::sync
