// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history_feed.h"

#include "ui/activity/history_model.h"

namespace bridge::gui {

HistoryFeed::HistoryFeed(QString journalPath, QObject* parent)
    : QObject(parent)
    , m_path(std::move(journalPath))
{
    m_pool.setMaxThreadCount(1);
}

HistoryFeed::~HistoryFeed()
{
    m_pool.waitForDone();
}

void HistoryFeed::attach(ui::HistoryModel& model)
{
    connect(&model, &ui::HistoryModel::idsWanted, this, &HistoryFeed::readIds);
    connect(&model, &ui::HistoryModel::rowsWanted, this, &HistoryFeed::readRows);
    connect(this, &HistoryFeed::idsRead, &model, &ui::HistoryModel::setIds);
    connect(this, &HistoryFeed::rowsRead, &model, &ui::HistoryModel::setRows);
    model.refresh();
}

void HistoryFeed::readIds(const sync::HistoryFilter& filter, const sync::HistoryOrder& order)
{
    m_wantedIds = Question{filter, order};
    startNext();
}

void HistoryFeed::readRows(const std::vector<qint64>& ids)
{
    m_wantedRows.push_back(ids);
    startNext();
}

void HistoryFeed::startNext()
{
    if (m_reading)
        return;
    if (!m_wantedRows.empty()) {
        // The last asked for is what a person looks at, when many pages went by.
        const std::vector<qint64> ids = std::move(m_wantedRows.back());
        m_wantedRows.pop_back();
        startRows(ids);
    } else if (const auto question = std::exchange(m_wantedIds, std::nullopt)) {
        startIds(*question);
    }
}

template <typename Ask, typename Tell> void HistoryFeed::start(Ask ask, Tell tell)
{
    m_reading = true;
    m_pool.start([this, path = m_path, ask = std::move(ask), tell = std::move(tell)] {
        // A connection belongs to one thread, and the pool may use another one each time.
        storage::JournalReader reader(path);
        auto answer = ask(reader);
        const auto finish = [this, tell, answer = std::move(answer)] {
            m_reading = false;
            if (answer)
                tell(*answer);
            else
                Q_EMIT failed(answer.error());
            startNext();
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

void HistoryFeed::startIds(const Question& question)
{
    start([question](storage::JournalReader& reader) { return reader.historyIds(question.filter, question.order); },
        [this, question](const auto& ids) { Q_EMIT idsRead(question.filter, question.order, ids); });
}

void HistoryFeed::startRows(const std::vector<qint64>& ids)
{
    start([ids](storage::JournalReader& reader) { return reader.historyRows(ids); },
        [this, ids](const auto& rows) { Q_EMIT rowsRead(ids, rows); });
}

} // namespace bridge::gui
