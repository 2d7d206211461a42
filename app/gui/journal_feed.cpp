// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/journal_feed.h"

#include "ui/overview/latency.h"

namespace bridge::gui {

namespace {

constexpr int newestRows = 200; ///< of a link, to tell how long an edit takes now

Result<ui::LastDay> lastDay(storage::JournalReader& reader, const std::vector<LinkId>& links, TimePoint now)
{
    ui::LastDay day{.until = now};
    const TimePoint since = now - std::chrono::hours(ui::LastDay::length);
    auto hours = reader.writesByHour(since, ui::LastDay::length);
    if (!hours)
        return tl::unexpected(std::move(hours).error());
    day.hours = *std::move(hours);
    for (const LinkId& link : links) {
        const auto rows = reader.history({.link = link, .since = since}, {.limit = newestRows});
        if (!rows)
            return tl::unexpected(rows.error());
        if (const auto latency = ui::latencyOf(*rows, link, now))
            day.latencies[link] = *latency;
    }
    return day;
}

} // namespace

JournalFeed::JournalFeed(QString journalPath, std::vector<LinkId> links, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_path(std::move(journalPath))
    , m_links(std::move(links))
    , m_clock(clock)
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
    m_pool.start([this, path = m_path, links = m_links, now = m_clock.now()] {
        // A connection belongs to one thread, and the pool may use another one each time.
        storage::JournalReader reader(path);
        auto day = lastDay(reader, links, now);
        QMetaObject::invokeMethod(
            this, [this, day = std::move(day)] { finish(day); }, Qt::QueuedConnection);
    });
}

void JournalFeed::finish(const Result<ui::LastDay>& day)
{
    m_reading = false;
    if (day)
        Q_EMIT lastDayRead(*day);
    else
        Q_EMIT failed(day.error());
    if (m_again)
        start();
}

} // namespace bridge::gui
