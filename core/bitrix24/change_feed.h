// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/changed_tasks.h"
#include "core/bitrix24/directory.h"
#include "core/bitrix24/offline_events.h"

namespace bridge::bitrix24 {

struct FeedOptions {
    bool events = true; ///< false = by change dates, whatever the portal could do
    bool application = true; ///< an application's token; a webhook can't read events
    QString connector{}; ///< this installation's own, kept over restarts
};

/// What happens on the portal: by offline events where the account may read them, else by change dates.
/// Refused events are tried again now and then: rights and plans change.
class ChangeFeed final : public sync::ChangeFeed
{
public:
    ChangeFeed(Client& client, sync::Inbox& inbox, const Clock& clock, FeedOptions options);

    Result<> prepare(const std::stop_token& stop) override;
    Result<sync::NewsBatch> poll(const std::stop_token& stop) override;
    Result<> done(const std::vector<sync::TaskNews>& news) override;
    QString manner() const override;

private:
    [[nodiscard]] Result<> bindOnce(const std::stop_token& stop);
    [[nodiscard]] Result<sync::NewsBatch> withLeftovers(sync::NewsBatch batch);
    [[nodiscard]] bool mayTryEvents() const;
    void giveUpEvents(const Error& refusal);
    [[nodiscard]] QString whyNoEvents() const;

    sync::Inbox& m_inbox;
    const Clock& m_clock;
    FeedOptions m_options;
    OfflineEvents m_events;
    ChangedTasks m_dates;
    bool m_prepared = false; ///< the plan is known
    bool m_bound = false; ///< events come
    bool m_gap = false; ///< something may have happened while nobody listened
    std::optional<Error> m_refusal{}; ///< of events
    TimePoint m_refusedAt{};
    bool m_toldLeftovers = false;
};

} // namespace bridge::bitrix24
