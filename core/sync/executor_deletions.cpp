// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"

namespace bridge::sync {

// Nothing is deleted that was changed since it was seen: it is looked at once more right before, and what is
// different is planned again.

void Executor::deleteStickies(Chunk chunk)
{
    std::vector<ItemId> items;
    std::vector<const Operation*> ready;
    for (const Operation& operation : chunk) {
        const Sticky& seen = std::get<DeleteSticky>(operation.write).seen;
        const auto now = m_ports.board.read(m_link.board, seen.id, m_stop);
        if (!now) {
            m_error = now.error();
            return;
        }
        if (*now && ((*now)->text != seen.text || (*now)->color != seen.color || (*now)->parent != seen.parent)) {
            m_observed.put(**now);
            continue;
        }
        items.push_back(seen.id);
        ready.push_back(&operation);
    }
    const auto answers = m_ports.board.remove(m_link.board, items, m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        if (!answers[i]) {
            fail(*ready[i], answers[i].error(), change);
            continue;
        }
        m_observed.removeSticky(items[i]);
        succeed(*ready[i], change, items[i], ready[i]->shown.task);
        partWith(*ready[i], change);
    }
    commit(change);
}

void Executor::deleteTasks(Chunk chunk)
{
    std::vector<TaskId> tasks;
    std::vector<const Operation*> ready;
    for (const Operation& operation : chunk) {
        const Task& seen = std::get<DeleteTask>(operation.write).seen;
        const auto now = m_ports.portal.read(seen.id, m_stop);
        if (!now) {
            m_error = now.error();
            return;
        }
        if (*now) {
            m_observed.put(**now); // which knows that a project's first column and no column are the same
            if (portalBaseOf(*m_observed.task(seen.id)) != portalBaseOf(seen))
                continue;
        }
        tasks.push_back(seen.id);
        ready.push_back(&operation);
    }
    const auto answers = m_ports.portal.remove(tasks, m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        if (!answers[i]) {
            fail(*ready[i], answers[i].error(), change);
            continue;
        }
        m_observed.removeTask(tasks[i]);
        succeed(*ready[i], change, ready[i]->shown.item, tasks[i]);
        partWith(*ready[i], change);
    }
    commit(change);
}

/// The pair goes with its last side; as long as one is left it stays as detached, and nothing is made of that.
void Executor::partWith(const Operation& operation, JournalChange& change)
{
    const Pair* known = m_observed.pair(operation.shown.item);
    if (!known)
        return;
    if (!m_observed.sticky(known->item) && !m_observed.task(known->task)) {
        change.removedPairs.push_back(known->item);
        return;
    }
    change.pairs.push_back(*known);
    change.pairs.back().detached = true;
    change.pairs.back().note = operation.endsPair;
}

} // namespace bridge::sync
