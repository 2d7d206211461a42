// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

void Executor::applyAgree(Chunk chunk)
{
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& write = std::get<Agree>(operation.write);
        Pair pair = *m_observed.pair(operation.shown.item);
        agree(pair, write.board, write.portal, write.fields);
        if (write.fields.testFlag(Field::Mark))
            pair.board.mark = write.board.mark;
        if (write.fields.testFlag(Field::Parent))
            pair.kind = write.kind;
        pair.agreedAt = m_ports.clock.now();
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::applyAdopt(Chunk chunk)
{
    if (!beginRun())
        return;
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& write = std::get<Adopt>(operation.write);
        Pair pair = write.pair;
        pair.agreedAt = m_ports.clock.now();
        m_isFirst = false;
        followItem(pair);
        if (!write.replaces.isEmpty())
            change.removedPairs.push_back(write.replaces);
        const auto sent = m_ledger.sentFor(pair.item, pair.task);
        change.removedOperations.insert(change.removedOperations.end(), sent.begin(), sent.end());
        change.history.push_back(
            sent.empty() ? adopted(operation, pair) : created(m_ledger.rows().at(sent.front()), pair));
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

HistoryRow Executor::adopted(const Operation& operation, const Pair& pair) const
{
    HistoryRow row = historyRow(operation, pair.item, pair.task);
    row.after = {{"detached", false}};
    return row;
}

/// A create whose answer was lost and which was found: only now it is known that it happened.
HistoryRow Executor::created(const OperationRow& sent, const Pair& pair) const
{
    Operation operation;
    operation.shown.kind = sent.kind;
    operation.shown.summary = sent.summary;
    operation.shown.side = sent.kind == "create_sticky"_L1 ? Side::Miro : Side::Bitrix24;
    if (operation.shown.side == Side::Miro)
        operation.write = CreateSticky{};
    else
        operation.write = CreateTask{};
    HistoryRow row = historyRow(operation, pair.item, pair.task);
    row.before = Json::object();
    return row;
}

void Executor::applyRelease(Chunk chunk)
{
    if (!beginRun())
        return;
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& write = std::get<Release>(operation.write);
        Pair pair = *m_observed.pair(operation.shown.item);
        if (m_ledger.rows().contains(operation.shown.id))
            change.removedOperations.push_back(operation.shown.id);
        change.history.push_back(historyRow(operation, pair.item, pair.task));
        change.history.back().after = {{"detached", true}, {"note", write.note}};
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
