// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal_reader.h"
#include "ui/overview/changes.h"

#include <QObject>
#include <QThreadPool>

namespace bridge::gui {

/// What the overview shows of the journal, read on a thread of its own: a disk that is slow or busy never holds up
/// the window.
class JournalFeed final : public QObject
{
    Q_OBJECT

public:
    JournalFeed(QString journalPath, std::vector<LinkId> links, const Clock& clock, QObject* parent = nullptr);
    /// Waits for a reading that runs.
    ~JournalFeed() override;

    /// Reads soon; asked again while it reads, it reads once more.
    void refresh();

Q_SIGNALS:
    void lastDayRead(const bridge::ui::LastDay& day);
    void failed(const bridge::Error& error);

private:
    void start();
    void finish(const Result<ui::LastDay>& day);

    QString m_path;
    std::vector<LinkId> m_links;
    const Clock& m_clock;
    QThreadPool m_pool;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace bridge::gui
