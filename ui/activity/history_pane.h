// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/history_query.h"

#include <QWidget>

class QPushButton;

namespace bridge::ui {

class HistoryModel;
class TablePane;
class ToneLabel;

/// What was written, newest first; a run of it can be taken back, and what is in sight becomes a table for a
/// spreadsheet.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(HistoryModel* model, QWidget* parent = nullptr);

    void setFilter(const QString& typed);
    void beginExport(); ///< until it is over, none can be begun
    /// How it ended, in a sentence.
    void endExport(const QString& sentence, bool well);

Q_SIGNALS:
    void undoRequested(qint64 run);
    void exportRequested(const QString& file, const bridge::sync::HistoryFilter& filter);

private:
    void askForFile();
    void update();
    [[nodiscard]] qint64 chosenRun() const;

    HistoryModel* m_model;
    TablePane* m_table;
    QPushButton* m_undo;
    QPushButton* m_export;
    ToneLabel* m_said;
    bool m_exporting = false;
};

} // namespace bridge::ui
