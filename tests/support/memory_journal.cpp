// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_ports.h"

#include <algorithm>

namespace bridge::test {

using namespace Qt::StringLiterals;

Result<std::vector<sync::Pair>> MemoryJournal::pairs(const LinkId& link)
{
    std::vector<sync::Pair> found;
    for (const auto& [item, pair] : stored) {
        if (pair.link == link)
            found.push_back(pair);
    }
    return found;
}

Result<std::optional<sync::Pair>> MemoryJournal::pairOfItem(const ItemId& item)
{
    const auto known = stored.find(item);
    return known == stored.end() ? std::nullopt : std::optional(known->second);
}

Result<std::optional<sync::Pair>> MemoryJournal::pairOfTask(TaskId task)
{
    for (const auto& [item, pair] : stored) {
        if (pair.task == task && pair.kind != sync::PairKind::Comment)
            return pair;
    }
    return std::nullopt;
}

Result<std::vector<sync::OperationRow>> MemoryJournal::operations(const std::optional<LinkId>& link)
{
    std::vector<sync::OperationRow> found;
    for (const auto& [id, row] : rows) {
        if (!link || row.link == *link)
            found.push_back(row);
    }
    return found;
}

Result<> MemoryJournal::apply(const sync::JournalChange& change)
{
    ++changes;
    for (const ItemId& item : change.removedPairs)
        stored.erase(item);
    for (const sync::Pair& pair : change.pairs)
        stored.insert_or_assign(pair.item, pair);
    for (const QString& id : change.removedOperations)
        rows.erase(id);
    for (const sync::OperationRow& row : change.operations)
        rows.insert_or_assign(row.id, row);
    for (const sync::HistoryRow& row : change.history) {
        history.push_back(row);
        history.back().id = ++m_lastHistory;
    }
    return {};
}

Result<std::vector<sync::HistoryRow>> MemoryJournal::historyOf(qint64 run)
{
    std::vector<sync::HistoryRow> found;
    std::ranges::copy_if(history, std::back_inserter(found), [&](const auto& row) { return row.run == run; });
    return found;
}

Result<qint64> MemoryJournal::pruneHistory(TimePoint until)
{
    return qint64(std::erase_if(history, [&](const sync::HistoryRow& row) {
        const bool disputed = std::ranges::any_of(rows, [&](const auto& entry) {
            return entry.second.kind == "conflict"_L1 && entry.second.link == row.link && entry.second.item == row.item;
        });
        return row.at < until && !disputed;
    }));
}

Result<std::optional<QString>> MemoryJournal::fact(const LinkId& link, const QString& key)
{
    const auto known = facts.find(link.value + u'/' + key);
    return known == facts.end() ? std::nullopt : std::optional(known->second);
}

Result<> MemoryJournal::setFact(const LinkId& link, const QString& key, const QString& value)
{
    facts[link.value + u'/' + key] = value;
    return {};
}

} // namespace bridge::test
