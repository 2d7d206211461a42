// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_work.h"
#include "core/sync/history_query.h"

#include <QPointer>

namespace bridge::ui {
class HistoryPane;
}

namespace bridge::gui {

/// Writes what a person wants of the history into a file, on a thread of its own and over a reading connection of
/// its own.
class HistoryExport final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryExport(QString journalPath, QObject* parent = nullptr);

    /// The list it works for from now on, in place of the one before.
    void attach(ui::HistoryPane& pane);

private:
    void write(const QString& file, const sync::HistoryFilter& filter);

    QString m_journalPath;
    QPointer<ui::HistoryPane> m_pane;
    BackgroundWork m_work{1};
};

} // namespace bridge::gui
