// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/change_feed.h"

#include <algorithm>
#include <array>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tryAgainAfter = 1h;

/// The portal has said no, and will say it again.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::NotFound;
}

} // namespace

ChangeFeed::ChangeFeed(Client& client, sync::Inbox& inbox, const Clock& clock, FeedOptions options)
    : m_inbox(inbox)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_events(client, inbox, clock, m_options.connector)
    , m_dates(client, clock)
{
}

Result<> ChangeFeed::prepare(const std::stop_token& stop)
{
    if (m_prepared || !mayTryEvents())
        return {};
    const auto plan = m_events.learnPlan(stop);
    if (plan)
        m_prepared = true;
    else if (isRefusal(plan.error()))
        giveUpEvents(plan.error());
    else
        return tl::unexpected(plan.error());
    return {};
}

Result<sync::NewsBatch> ChangeFeed::poll(const std::stop_token& stop)
{
    if (auto bound = bindOnce(stop); !bound)
        return tl::unexpected(std::move(bound).error());
    auto batch = m_bound ? m_events.read(stop) : m_dates.read(stop);
    if (!batch && m_bound && isRefusal(batch.error())) {
        giveUpEvents(batch.error());
        batch = m_dates.read(stop);
    }
    if (!batch) {
        m_toldLeftovers = false; // some may be stored already that nobody was told of
        return batch;
    }
    batch->mayLack = batch->mayLack || m_gap;
    m_gap = false;
    return m_toldLeftovers ? batch : withLeftovers(*std::move(batch));
}

/// What happens on the way from one source to the other is told by neither.
Result<> ChangeFeed::bindOnce(const std::stop_token& stop)
{
    if (auto prepared = prepare(stop); !prepared || !m_prepared || m_bound)
        return prepared;
    if (const auto bound = m_events.bind(stop); bound)
        m_bound = m_gap = true;
    else if (isRefusal(bound.error()))
        giveUpEvents(bound.error());
    else
        return bound;
    return {};
}

/// What an earlier run stored and did not get done.
Result<sync::NewsBatch> ChangeFeed::withLeftovers(sync::NewsBatch batch)
{
    return m_inbox.waiting().map([&](std::vector<sync::TaskNews>&& news) {
        m_toldLeftovers = true;
        std::ranges::move(batch.news, std::back_inserter(news));
        return sync::NewsBatch{std::move(news), batch.mayLack};
    });
}

Result<> ChangeFeed::done(const std::vector<sync::TaskNews>& news)
{
    return m_inbox.remove(news);
}

bool ChangeFeed::mayTryEvents() const
{
    const bool refused = m_refusal && m_clock.now() - m_refusedAt < tryAgainAfter;
    return m_options.events && m_options.application && !refused;
}

void ChangeFeed::giveUpEvents(const Error& refusal)
{
    m_refusal = refusal;
    m_refusedAt = m_clock.now();
    m_gap = m_gap || m_bound;
    m_prepared = m_bound = false;
}

QString ChangeFeed::manner() const
{
    if (m_bound)
        return u"Bitrix24 reports changes itself."_s;
    return u"Changed tasks are asked for every few seconds: %1."_s.arg(whyNoEvents());
}

QString ChangeFeed::whyNoEvents() const
{
    if (!m_options.events)
        return u"the profile says so"_s;
    if (!m_options.application)
        return u"a webhook can't read events"_s;
    if (!m_refusal)
        return u"events were not asked for yet"_s;
    const std::array<std::pair<QLatin1StringView, QString>, 4> causes{{
        {"ACCESS_DENIED"_L1, u"only an administrator's sign-in can read events"_s},
        {"WRONG_AUTH_TYPE"_L1, u"only an application can read events"_s},
        {"WRONG_LICENSE"_L1, u"the portal's plan has no events for applications"_s},
        {"ERROR_EVENT_NOT_FOUND"_L1, u"the application lacks the permission “task”"_s},
    }};
    for (const auto& [code, cause] : causes) {
        if (m_refusal->detail.contains(code))
            return cause;
    }
    return u"Bitrix24 refuses events (%1)"_s.arg(m_refusal->detail);
}

} // namespace bridge::bitrix24
