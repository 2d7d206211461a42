// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"

namespace bridge::sync {

void Executor::applyAgree(Chunk chunk)
{
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& write = std::get<Agree>(operation.write);
        Pair pair = *m_observed.pair(operation.shown.item);
        agree(pair, write.board, write.portal, write.fields);
        if (write.fields.testFlag(Field::Mark))
            pair.board.mark = write.board.mark;
        pair.agreedAt = m_ports.clock.now();
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::applyAdopt(Chunk chunk)
{
    JournalChange change;
    for (const Operation& operation : chunk) {
        Pair pair = std::get<Adopt>(operation.write).pair;
        pair.agreedAt = m_ports.clock.now();
        for (const QString& id : m_ledger.sentFor(pair.item, pair.task))
            change.removedOperations.push_back(id);
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::applyRelease(Chunk chunk)
{
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& write = std::get<Release>(operation.write);
        Pair pair = *m_observed.pair(operation.shown.item);
        if (m_ledger.rows().contains(operation.shown.id))
            change.removedOperations.push_back(operation.shown.id);
        if (write.forget) {
            change.removedPairs.push_back(pair.item);
            continue;
        }
        pair.detached = true;
        pair.note = write.note;
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

} // namespace bridge::sync
