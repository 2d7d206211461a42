// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/offline_events.h"

#include <array>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array taskEvents{"ONTASKADD"_L1, "ONTASKUPDATE"_L1, "ONTASKDELETE"_L1};

/// Rows at once. Few where they are deleted with the answer: one that gets lost then takes few along (§13.2).
constexpr int reservedRows = 50;
constexpr int deletedRows = 10;

Command featureCommand(const QString& code)
{
    return {.method = u"feature.get"_s, .params = {{"CODE", code}}};
}

/// Self-hosted portals answer other words than "Y": only "N" is a no (§13.2).
Result<bool> isGranted(const Result<Envelope>& answer)
{
    return answer.map([](const Envelope& envelope) { return textOf(member(envelope.result, "value")) != "N"_L1; });
}

Command bindCommand(QLatin1StringView event)
{
    return {.method = u"event.bind"_s, .params = {{"event", QString(event)}, {"event_type", "offline"}}};
}

/// The task that an event is about; the absent one of the two objects is the text "undefined".
TaskId taskOfEvent(const Json& data)
{
    const Json& after = member(data, "FIELDS_AFTER");
    const Json& fields = after.is_object() ? after : member(data, "FIELDS_BEFORE");
    const qint64 task = idOf(member(fields, "TASK_ID")); // of a comment
    return {task != 0 ? task : idOf(member(fields, "ID"))};
}

sync::TaskNews newsOf(const Json& row, TimePoint receivedAt)
{
    sync::TaskNews news{
        .id = textOf(member(row, "MESSAGE_ID")),
        .receivedAt = receivedAt,
        .event = textOf(member(row, "EVENT_NAME")),
        .task = taskOfEvent(member(row, "EVENT_DATA")),
        .body = row,
    };
    if (news.id.isEmpty())
        news.id = news.event + u' ' + news.task.toString();
    return news;
}

} // namespace

Result<EventFeatures> OfflineEvents::learnPlan(const std::stop_token& stop)
{
    const auto answers
        = runCommands(m_client, {featureCommand(u"rest_offline_extended"_s), featureCommand(u"rest_auth_connector"_s)},
            CallKind::Read, maxBatchCommands, stop);
    const auto reserves = isGranted(answers[0]);
    const auto connectors = isGranted(answers[1]);
    if (!reserves || !connectors)
        return tl::unexpected(!reserves ? reserves.error() : connectors.error());
    m_features = {*reserves, *connectors};
    // Without the plan every request that carries it is refused, whatever it asks (§13.2).
    m_client.setAuthConnector(*connectors ? m_connector : QString());
    return m_features;
}

Result<> OfflineEvents::bind(const std::stop_token& stop)
{
    const auto unbound = missingBindings(stop);
    if (!unbound)
        return tl::unexpected(unbound.error());
    std::vector<Command> commands;
    for (const QLatin1StringView event : *unbound)
        commands.push_back(bindCommand(event));
    for (const auto& answer : runCommands(m_client, std::move(commands), CallKind::Update, maxBatchCommands, stop)) {
        if (!answer)
            return tl::unexpected(answer.error());
    }
    return {};
}

/// Binding a second time is refused, so the portal is asked first.
Result<std::vector<QLatin1StringView>> OfflineEvents::missingBindings(const std::stop_token& stop)
{
    const Result<Envelope> answer = m_client.call(u"event.get"_s, OrderedJson::object(), CallKind::Read, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    QStringList bound;
    for (const auto& [key, binding] : entriesOf(answer->result)) {
        const bool isOurs = textOf(member(*binding, "connector_id")) == connector();
        if (isOurs && flagOf(member(*binding, "offline")))
            bound.append(textOf(member(*binding, "event")).toUpper());
    }
    std::vector<QLatin1StringView> missing(taskEvents.begin(), taskEvents.end());
    std::erase_if(missing, [&](QLatin1StringView event) { return bound.contains(event); });
    return missing;
}

Result<sync::NewsBatch> OfflineEvents::read(const std::stop_token& stop)
{
    sync::NewsBatch batch;
    if (m_features.reserves && m_looksBehind) {
        if (auto recovered = recover(batch, stop); !recovered)
            return tl::unexpected(std::move(recovered).error());
    }
    if (auto all = readOn(batch, stop); !all)
        return tl::unexpected(std::move(all).error());
    batch.mayLack = std::exchange(m_lostSome, false);
    return batch;
}

/// Rows that were reserved by a request whose answer never arrived, or were stored but not deleted.
Result<> OfflineEvents::recover(sync::NewsBatch& batch, const std::stop_token& stop)
{
    const auto processes = openProcesses(stop);
    if (!processes)
        return tl::unexpected(processes.error());
    for (const QString& process : *processes) {
        auto taken = take(process, batch, stop);
        if (!taken)
            return tl::unexpected(std::move(taken).error());
    }
    m_looksBehind = false;
    return {};
}

Result<QStringList> OfflineEvents::openProcesses(const std::stop_token& stop)
{
    QStringList processes;
    OrderedJson params = withConnector({{"filter", {{">PROCESS_ID", ""}}}, {"order", {{"ID", "ASC"}}}});
    for (std::optional<qint64> start = 0; start;) {
        params["start"] = *start;
        const Result<Envelope> page = m_client.call(u"event.offline.list"_s, params, CallKind::Read, stop);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto& [key, row] : entriesOf(page->result)) {
            const QString process = textOf(member(*row, "PROCESS_ID"));
            if (!process.isEmpty() && !processes.contains(process))
                processes.append(process);
        }
        const bool goesOn = page->next && *page->next > *start;
        start = goesOn ? page->next : std::nullopt;
    }
    return processes;
}

Result<> OfflineEvents::readOn(sync::NewsBatch& batch, const std::stop_token& stop)
{
    const std::size_t full = std::size_t(m_features.reserves ? reservedRows : deletedRows);
    for (std::size_t rows = full; rows >= full;) {
        const auto taken = take({}, batch, stop);
        if (!taken)
            return tl::unexpected(taken.error());
        rows = *taken;
    }
    return {};
}

/// Reads rows, stores them, and only then has the portal delete them. `process` names those of an earlier
/// read; empty = those that wait. How many rows there were.
Result<std::size_t> OfflineEvents::take(const QString& process, sync::NewsBatch& batch, const std::stop_token& stop)
{
    const auto lost = [this](Error error) {
        m_looksBehind = true;
        m_lostSome = m_lostSome || !m_features.reserves;
        return tl::unexpected(std::move(error));
    };
    // To read the queue changes it. A second request would bring other rows, and those of the first answer
    // would be known to nobody: so it isn't repeated when the answer gets lost.
    const CallKind kind = process.isEmpty() ? CallKind::Create : CallKind::Read;
    const Result<Envelope> answer = m_client.call(u"event.offline.get"_s, readParams(process), kind, stop);
    if (!answer) {
        const ErrorKind met = answer.error().kind; // a stop may have come while the answer was on its way
        const bool mayBeLost = met == ErrorKind::OutcomeUnknown || met == ErrorKind::Cancelled;
        return mayBeLost ? lost(answer.error()) : tl::unexpected(answer.error());
    }
    const std::vector<sync::TaskNews> news = newsIn(answer->result);
    if (auto stored = m_inbox.put(news); !stored)
        return lost(std::move(stored).error());
    std::ranges::copy(news, std::back_inserter(batch.news));

    const std::size_t rows = entriesOf(member(answer->result, "events")).size();
    if (m_features.reserves && rows > 0) {
        const QString reserved = textOf(member(answer->result, "process_id"));
        const OrderedJson params = withConnector({{"process_id", reserved}});
        if (auto cleared = m_client.call(u"event.offline.clear"_s, params, CallKind::Update, stop); !cleared)
            return lost(std::move(cleared).error());
    }
    return rows;
}

std::vector<sync::TaskNews> OfflineEvents::newsIn(const Json& answer)
{
    std::vector<sync::TaskNews> news;
    for (const auto& [key, row] : entriesOf(member(answer, "events"))) {
        sync::TaskNews each = newsOf(*row, m_clock.now());
        if (each.task.isNone())
            m_lostSome = true; // something happened, and the portal doesn't say to what (§13.3)
        else
            news.push_back(std::move(each));
    }
    return news;
}

OrderedJson OfflineEvents::readParams(const QString& process) const
{
    OrderedJson params = withConnector(
        {{"clear", m_features.reserves ? 0 : 1}, {"limit", m_features.reserves ? reservedRows : deletedRows}});
    if (!process.isEmpty())
        params["process_id"] = process;
    return params;
}

/// Without it the queue's methods answer for the queue that belongs to no connector (§13.4).
OrderedJson OfflineEvents::withConnector(OrderedJson params) const
{
    if (!connector().isEmpty())
        params["auth_connector"] = connector();
    return params;
}

QString OfflineEvents::connector() const
{
    return m_features.connectors ? m_connector : QString();
}

} // namespace bridge::bitrix24
