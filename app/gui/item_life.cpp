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
    model.refresh();
}

void ItemLife::startNext()
{
    if (m_reading || !m_wanted)
        return;
    m_reading = true;
    const Question question = *std::exchange(m_wanted, std::nullopt);
    m_work.run(
        [path = m_path, question](const std::stop_token&) {
            // A connection belongs to one thread, and the pool may use another one each time.
            return storage::JournalReader(path).history(question.filter, question.page);
        },
        [this, question](const Result<std::vector<sync::HistoryRow>>& rows) {
            m_reading = false;
            if (rows)
                Q_EMIT rowsRead(question.filter, question.page.limit, question.page.offset, *rows);
            else
                Q_EMIT failed(rows.error());
            startNext();
        });
}

} // namespace bridge::gui
