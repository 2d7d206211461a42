// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/item_life.h"

#include "ui/boards/life_model.h"

namespace bridge::gui {

ItemLife::ItemLife(QString journalPath, QObject* parent)
    : QObject(parent)
    , m_path(std::move(journalPath))
{
}

void ItemLife::attach(ui::LifeModel& model)
{
    connect(&model, &ui::LifeModel::rowsWanted, this, [this](const sync::HistoryFilter& filter, int limit, int offset) {
        m_wanted = Question{filter, {.limit = limit, .offset = offset}};
        startNext();
    });
    connect(this, &ItemLife::rowsRead, &model, &ui::LifeModel::setRows);
    connect(this, &ItemLife::failureRead, &model, &ui::LifeModel::setFailure);
    model.refresh();
}

void ItemLife::startNext()
{
    if (m_reading || !m_wanted)
        return;
    m_reading = true;
    const Question question = *std::exchange(m_wanted, std::nullopt);
    m_work.run([path = m_path, question](const std::stop_token&) { return read(path, question); },
        [this, question](const Result<Answer>& answer) {
            m_reading = false;
            if (answer) {
                Q_EMIT rowsRead(question.filter, question.page.limit, question.page.offset, answer->rows);
                Q_EMIT failureRead(question.filter, answer->failure);
            } else {
                Q_EMIT failed(answer.error());
            }
            startNext();
        });
}

Result<ItemLife::Answer> ItemLife::read(const QString& path, const Question& question)
{
    // A connection belongs to one thread, and the pool may use another one each time.
    storage::JournalReader journal(path);
    auto rows = journal.history(question.filter, question.page);
    if (!rows)
        return tl::unexpected(std::move(rows).error());
    using sync::OperationState;
    const auto stuck = journal.operations({.link = question.filter.link,
        .item = question.filter.item,
        .states = {OperationState::Failed, OperationState::Skipped, OperationState::Held, OperationState::Settled}});
    if (!stuck)
        return tl::unexpected(stuck.error());
    return Answer{*std::move(rows), stuck->empty() ? std::nullopt : std::optional(stuck->front())};
}

} // namespace bridge::gui
