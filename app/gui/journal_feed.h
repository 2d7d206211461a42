// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal_reader.h"

#include <QObject>
#include <QThreadPool>

namespace bridge::gui {

/// What the window shows of the journal, read on a thread of its own: a disk that is slow or busy never
/// holds up the window.
class JournalFeed final : public QObject
{
    Q_OBJECT

public:
    explicit JournalFeed(QString journalPath, QObject* parent = nullptr);
    /// Waits for a reading that runs.
    ~JournalFeed() override;

    /// Reads soon; asked again while it reads, it reads once more.
    void refresh();

Q_SIGNALS:
    void operationsRead(const std::vector<bridge::sync::OperationRow>& operations); ///< oldest first
    void historyRead(const std::vector<bridge::sync::HistoryRow>& history); ///< newest first, the latest ones
    void failed(const bridge::Error& error);

private:
    struct Reading {
        std::vector<sync::OperationRow> operations{};
        std::vector<sync::HistoryRow> history{};
    };
    [[nodiscard]] static Result<std::shared_ptr<const Reading>> read(const QString& path);
    void start();
    void finish(const Result<std::shared_ptr<const Reading>>& reading);

    QString m_path;
    QThreadPool m_pool;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace bridge::gui
