// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_lists.h"

#include "tests/screens/sample_world.h"

#include <algorithm>

namespace bridge::screens {

namespace {

template <typename Model>
void answer(
    Model& model, const std::vector<typename Model::Key>& keys, const std::vector<typename Model::Row>& rows, int total)
{
    model.setListing(model.question(), {keys, total});
    model.setRows(keys, rows);
}

} // namespace

void show(ui::HistoryModel& model, const std::vector<sync::HistoryRow>& newestFirst)
{
    std::vector<qint64> keys;
    for (const sync::HistoryRow& row : newestFirst)
        keys.push_back(row.id);
    answer(model, keys, newestFirst, int(keys.size()));
}

void show(ui::FailedModel& model, std::vector<sync::OperationRow> rows)
{
    std::erase_if(rows, [](const sync::OperationRow& row) {
        return row.state != sync::OperationState::Failed && row.state != sync::OperationState::Skipped;
    });
    std::ranges::stable_sort(rows, {}, &sync::OperationRow::state);
    std::vector<sync::OperationKey> keys;
    for (const sync::OperationRow& row : rows)
        keys.push_back({row.id, row.state});
    answer(model, keys, rows, int(keys.size()));
}

void show(ui::DecisionsModel& model, const std::vector<sync::OperationRow>& rows)
{
    const std::vector<ui::Decision> decisions = ui::Decisions::of(rows, namesOfSamples());
    std::vector<ui::DecisionKey> keys;
    for (const size_t row : ui::DecisionsModel::listOf(decisions).answer(model.question()))
        keys.push_back(ui::keyOf(decisions[row]));
    answer(model, keys, decisions, ui::Decisions::undecided(decisions));
}

void show(ui::QueueModel& model, const std::vector<ui::WaitingOperation>& rows)
{
    std::vector<QString> keys;
    for (const size_t row : ui::QueueModel::listOf(rows).answer(model.question()))
        keys.push_back(rows[row].id);
    answer(model, keys, rows, int(keys.size()));
}

} // namespace bridge::screens
