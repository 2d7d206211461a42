// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/journal_feed.h"

namespace bridge::gui {

namespace {

constexpr int newestRows = 2000; ///< for the overview's day; the list of all has a feed of its own

} // namespace

JournalFeed::JournalFeed(QString journalPath, QObject* parent)
    : QObject(parent)
    , m_path(std::move(journalPath))
{
    m_pool.setMaxThreadCount(1);
}

JournalFeed::~JournalFeed()
{
    m_pool.waitForDone();
}

void JournalFeed::refresh()
{
    if (m_reading)
        m_again = true;
    else
        start();
}

void JournalFeed::start()
{
    m_reading = true;
    m_again = false;
    m_pool.start([this, path = m_path] {
        auto reading = read(path);
        QMetaObject::invokeMethod(
            this, [this, reading = std::move(reading)] { finish(reading); }, Qt::QueuedConnection);
    });
}

Result<std::shared_ptr<const JournalFeed::Reading>> JournalFeed::read(const QString& path)
{
    // A connection belongs to one thread, and the pool may use another one each time.
    storage::JournalReader reader(path);
    auto operations = reader.operations({});
    if (!operations)
        return tl::unexpected(std::move(operations).error());
    auto history = reader.history({}, {.limit = newestRows});
    if (!history)
        return tl::unexpected(std::move(history).error());
    return std::make_shared<const Reading>(Reading{*std::move(operations), *std::move(history)});
}

void JournalFeed::finish(const Result<std::shared_ptr<const Reading>>& reading)
{
    m_reading = false;
    if (reading) {
        Q_EMIT operationsRead((*reading)->operations);
        Q_EMIT historyRead((*reading)->history);
    } else {
        Q_EMIT failed(reading.error());
    }
    if (m_again)
        start();
}

} // namespace bridge::gui
