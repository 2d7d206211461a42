// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_work.h"
#include "core/storage/journal_reader.h"

namespace bridge::ui {
class LifeModel;
}

namespace bridge::gui {

/// Reads the life of the item that the inspector shows, on a thread of its own. Of what was asked for meanwhile
/// only the last is read: a person walks over many items.
class ItemLife final : public QObject
{
    Q_OBJECT

public:
    explicit ItemLife(QString journalPath, QObject* parent = nullptr);

    /// Both ways; asks at once for what the model shows.
    void attach(ui::LifeModel& model);

Q_SIGNALS:
    void rowsRead(const bridge::sync::HistoryFilter& asked, int limit, int offset,
        const std::vector<bridge::sync::HistoryRow>& rows);
    void failureRead(
        const bridge::sync::HistoryFilter& asked, const std::optional<bridge::sync::OperationRow>& failure);
    void failed(const bridge::Error& error);

private:
    struct Question {
        sync::HistoryFilter filter{};
        storage::Page page{};
    };
    struct Answer {
        std::vector<sync::HistoryRow> rows{};
        std::optional<sync::OperationRow> failure{};
    };
    [[nodiscard]] static Result<Answer> read(const QString& path, const Question& question);
    void startNext();

    QString m_path;
    std::optional<Question> m_wanted;
    bool m_reading = false;
    BackgroundWork m_work{1};
};

} // namespace bridge::gui
