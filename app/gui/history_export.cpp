// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history_export.h"

#include "core/storage/history_export.h"
#include "ui/activity/history_pane.h"
#include "ui/common/core_text.h"

namespace bridge::gui {

HistoryExport::HistoryExport(QString journalPath, QObject* parent)
    : QObject(parent)
    , m_journalPath(std::move(journalPath))
{
}

void HistoryExport::attach(ui::HistoryPane& pane)
{
    m_pane = &pane;
    connect(&pane, &ui::HistoryPane::exportRequested, this, &HistoryExport::write);
}

void HistoryExport::write(const QString& file, const sync::HistoryFilter& filter)
{
    m_pane->beginExport();
    m_work.run(
        [path = m_journalPath, file, filter](const std::stop_token& stop) {
            storage::JournalReader journal(path);
            return storage::exportHistory(journal, filter, file, stop);
        },
        [this, file](const Result<qint64>& written) {
            if (!m_pane)
                return;
            const QString sentence = written ? tr("%n lines written to %1.", nullptr, int(*written)).arg(file)
                                             : ui::CoreText::of(written.error().detail);
            m_pane->endExport(sentence, written.has_value());
        });
}

} // namespace bridge::gui
