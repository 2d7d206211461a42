// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal_reader.h"

#include <QObject>
#include <QThreadPool>

#include <deque>

namespace bridge::ui {
class HistoryModel;
}

namespace bridge::gui {

/// Answers what the list of writes asks for, on a thread of its own: the ids of all that fit, and the rows that
/// are looked at. Of questions for ids only the latest is answered, as a person goes on typing.
class HistoryFeed final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryFeed(QString journalPath, QObject* parent = nullptr);
    /// Waits for a reading that runs.
    ~HistoryFeed() override;

    /// Both ways; asks for the ids at once.
    void attach(ui::HistoryModel& model);

    void readIds(const sync::HistoryFilter& filter, const sync::HistoryOrder& order);
    void readRows(const std::vector<qint64>& ids);

Q_SIGNALS:
    void idsRead(const bridge::sync::HistoryFilter& filter, const bridge::sync::HistoryOrder& order,
        const std::vector<qint64>& ids);
    void rowsRead(const std::vector<qint64>& asked, const std::vector<bridge::sync::HistoryRow>& rows);
    void failed(const bridge::Error& error);

private:
    struct Question {
        sync::HistoryFilter filter{};
        sync::HistoryOrder order{};
    };
    void startNext();
    void startIds(const Question& question);
    void startRows(const std::vector<qint64>& ids);
    /// Runs `ask` on the thread with a reader, and `tell` here with what came of it.
    template <typename Ask, typename Tell> void start(Ask ask, Tell tell);

    QString m_path;
    QThreadPool m_pool;
    std::optional<Question> m_wantedIds;
    std::deque<std::vector<qint64>> m_wantedRows;
    bool m_reading = false;
};

} // namespace bridge::gui
