// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/list_sources.h"

#include "ui/activity/history_search.h"
#include "ui/activity/operation_search.h"
#include "ui/common/link_info.h"

#include <unordered_set>

namespace bridge::gui {

using storage::JournalReader; // each call opens its own: a connection belongs to one thread, the pool may change it

namespace {

/// Those of `rows` that have one of the keys.
template <typename Row, typename Key>
std::vector<Row> picked(const std::vector<Row>& rows, const std::vector<Key>& keys)
{
    std::unordered_set<QString> wanted;
    for (const Key& key : keys)
        wanted.insert(ui::idOf(key));
    std::vector<Row> found;
    for (const Row& row : rows) {
        if (wanted.contains(row.id))
            found.push_back(row);
    }
    return found;
}

/// Whether there may be news, or a person only looks at the same otherwise.
bool isRefresh(std::optional<ui::ListQuestion>& last, const ui::ListQuestion& question)
{
    return std::exchange(last, question).value_or(question) == question; // the first time, too
}

template <typename Value> Value copied(const Value& value, std::mutex& mutex)
{
    const std::lock_guard lock(mutex);
    return value;
}

QString boardOf(const LinkId& link, const QueueSource::Passes& passes)
{
    const auto found = std::ranges::find(passes, link, [](const auto& pass) { return pass->link; });
    return ui::linkName(link, found == passes.end() ? nullptr : &(*found)->board);
}

} // namespace

HistorySource::HistorySource(QString journalPath)
    : m_path(std::move(journalPath))
{
}

Result<ui::Listing<qint64>> HistorySource::listing(const ui::ListQuestion& question)
{
    JournalReader journal(m_path);
    auto ids = journal.historyIds(ui::historyFilter(question), ui::historyOrder(question));
    if (!ids)
        return tl::unexpected(std::move(ids).error());
    const auto total = question.words.isEmpty() ? Result<qint64>(std::ssize(*ids)) : journal.historySize({});
    return total.map([&](qint64 all) { return ui::Listing<qint64>{*std::move(ids), int(all)}; });
}

Result<std::vector<sync::HistoryRow>> HistorySource::rows(const std::vector<qint64>& keys)
{
    return JournalReader(m_path).historyRows(keys);
}

FailedSource::FailedSource(QString journalPath)
    : m_path(std::move(journalPath))
{
}

Result<ui::Listing<sync::OperationKey>> FailedSource::listing(const ui::ListQuestion& question)
{
    JournalReader journal(m_path);
    std::vector<sync::OperationCause> causes;
    if (!question.words.isEmpty()) {
        auto known = journal.operationCauses(ui::failedFilter());
        if (!known)
            return tl::unexpected(std::move(known).error());
        causes = *std::move(known);
    }
    auto keys = journal.operationKeys(ui::failedFilter(question, causes), ui::failedOrder(question));
    if (!keys)
        return tl::unexpected(std::move(keys).error());
    const auto total = journal.operationCount(ui::failedFilter());
    return total.map([&](qint64 all) { return ui::Listing<sync::OperationKey>{*std::move(keys), int(all)}; });
}

Result<std::vector<sync::OperationRow>> FailedSource::rows(const std::vector<sync::OperationKey>& keys)
{
    std::vector<QString> ids;
    for (const sync::OperationKey& key : keys)
        ids.push_back(key.id);
    return JournalReader(m_path).operationRows(ids);
}

DecisionsSource::DecisionsSource(QString journalPath)
    : m_path(std::move(journalPath))
{
}

void DecisionsSource::setNames(const NamesOfLinks& names)
{
    const std::lock_guard lock(m_mutex);
    m_names = names;
}

Result<ui::Listing<ui::DecisionKey>> DecisionsSource::listing(const ui::ListQuestion& question)
{
    if (isRefresh(m_question, question)) {
        if (const auto done = read(); !done) {
            m_question.reset();
            return tl::unexpected(done.error());
        }
    }
    ui::Listing<ui::DecisionKey> listing{.total = ui::Decisions::undecided(m_decisions)};
    for (const size_t row : ui::DecisionsModel::listOf(m_decisions).answer(question))
        listing.keys.push_back(keyOf(m_decisions[row]));
    return listing;
}

Result<> DecisionsSource::read()
{
    const auto rows
        = JournalReader(m_path).operations({.states = {sync::OperationState::Held, sync::OperationState::Settled}});
    if (!rows)
        return tl::unexpected(rows.error());
    m_decisions = ui::Decisions::of(*rows, copied(m_names, m_mutex));
    return {};
}

Result<std::vector<ui::Decision>> DecisionsSource::rows(const std::vector<ui::DecisionKey>& keys)
{
    return picked(m_decisions, keys);
}

QueueSource::QueueSource(QString journalPath)
    : m_path(std::move(journalPath))
{
}

bool QueueSource::setPasses(Passes passes)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_passes, passes) != passes;
}

Result<ui::Listing<QString>> QueueSource::listing(const ui::ListQuestion& question)
{
    if (isRefresh(m_question, question)) {
        if (const auto done = read(); !done) {
            m_question.reset();
            return tl::unexpected(done.error());
        }
    }
    ui::Listing<QString> listing{.total = int(m_operations.size())};
    for (const size_t row : ui::QueueModel::listOf(m_operations).answer(question))
        listing.keys.push_back(m_operations[row].id);
    return listing;
}

Result<> QueueSource::read()
{
    const auto sent = JournalReader(m_path).operations({.states = {sync::OperationState::Sent}});
    if (!sent)
        return tl::unexpected(sent.error());
    const Passes passes = copied(m_passes, m_mutex);
    m_operations.clear();
    for (const sync::OperationRow& row : *sent)
        m_operations.push_back(ui::QueueModel::onItsWay(row, boardOf(row.link, passes)));
    for (const auto& pass : passes) {
        for (const sync::PlannedOperation& operation : pass->waitingFor)
            m_operations.push_back(ui::QueueModel::waiting(operation, boardOf(operation.link, passes)));
    }
    return {};
}

Result<std::vector<ui::WaitingOperation>> QueueSource::rows(const std::vector<QString>& keys)
{
    return picked(m_operations, keys);
}

} // namespace bridge::gui
