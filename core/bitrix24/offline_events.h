// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/chains.h"
#include "core/sync/change_feed.h"

namespace bridge::bitrix24 {

/// What the portal's plan lets an application do with offline events (Bitrix24 core fact sheet §13.2).
struct EventFeatures {
    bool reserves = false; ///< rows can be read without being deleted (rest_offline_extended)
    bool connectors = false; ///< requests can be marked as ours (rest_auth_connector)

    friend bool operator==(const EventFeatures&, const EventFeatures&) = default;
};

/// The portal's queue of events: one row per event and task, not a history. For the token of an application
/// that an administrator signed in; the portal refuses everybody else.
///
/// A row is deleted from the queue only after it was stored in the inbox. Where the plan can't do that, the
/// portal deletes it with its answer; an answer that got lost is told then.
class OfflineEvents
{
public:
    /// `connector` is this installation's own: two that share one take each other's rows.
    OfflineEvents(Client& client, sync::Inbox& inbox, const Clock& clock, QString connector)
        : m_client(client)
        , m_inbox(inbox)
        , m_clock(clock)
        , m_connector(std::move(connector))
    {
    }

    /// What the plan allows. From then on every write is marked as ours, where it can be.
    [[nodiscard]] Result<EventFeatures> learnPlan(const std::stop_token& stop);
    /// Has the portal put task events into the queue; no harm when it does already. After learnPlan().
    [[nodiscard]] Result<> bind(const std::stop_token& stop);
    /// Everything that waits in the queue, stored in the inbox and then deleted from the queue. First of all
    /// what an earlier read had reserved and not got done.
    [[nodiscard]] Result<sync::NewsBatch> read(const std::stop_token& stop);

private:
    [[nodiscard]] Result<std::vector<QLatin1StringView>> missingBindings(const std::stop_token& stop);
    [[nodiscard]] Result<> recover(sync::NewsBatch& batch, const std::stop_token& stop);
    [[nodiscard]] Result<QStringList> openProcesses(const std::stop_token& stop);
    [[nodiscard]] Result<> readOn(sync::NewsBatch& batch, const std::stop_token& stop);
    [[nodiscard]] Result<std::size_t> take(const QString& process, sync::NewsBatch& batch, const std::stop_token& stop);
    [[nodiscard]] std::vector<sync::TaskNews> newsIn(const Json& answer);
    [[nodiscard]] OrderedJson readParams(const QString& process) const;
    [[nodiscard]] OrderedJson withConnector(OrderedJson params) const;
    [[nodiscard]] QString connector() const; ///< as far as the plan lets us use one

    Client& m_client;
    sync::Inbox& m_inbox;
    const Clock& m_clock;
    QString m_connector;
    EventFeatures m_features{};
    bool m_looksBehind = true; ///< rows may be reserved under a name that nobody here knows
    bool m_lostSome = false; ///< since the last read that told so
};

} // namespace bridge::bitrix24
