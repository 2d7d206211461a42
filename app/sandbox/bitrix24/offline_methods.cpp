// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/condition.h"
#include "app/sandbox/bitrix24/event_queue.h"
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_text.h"

#include <algorithm>

// event.offline.*: reading the queue of events (fact sheet §13.3).
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype messageIdLength = 32;

using Checked = tl::expected<void, RestError>;

auto badArgument(const QString& name)
{
    return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument '%1' is null or has a wrong value"_s.arg(name));
}

/// Every call of this family is for administrators.
Method offlineMethod(const QString& name, Answer (*run)(const Call&, const php::Value&))
{
    const auto guarded = [run](const Call& call) -> Answer {
        if (!call.byAdmin())
            return refuse(403, u"ACCESS_DENIED"_s, u"Access denied!"_s);
        dropOldRows(call.portal);
        return run(call, php::upperKeys(call.params));
    };
    return {u"event.offline."_s + name, {}, guarded, true};
}

bool rowFits(const Call& call, const QueueRow& row, const FilterKey& key, const php::Value& value)
{
    if (key.field == "ID"_L1)
        return numberFits(key.op, row.id, php::toInts(value));
    if (key.field == "ERROR"_L1)
        return numberFits(key.op, row.error ? 1 : 0, php::toInts(value));
    if (key.field == "TIMESTAMP_X"_L1) {
        const auto time = parsedDate(php::toText(value), call.portal.options.utcOffsetSeconds);
        return time && numberFits(key.op, row.time, {*time});
    }
    const QString text = key.field == "EVENT_NAME"_L1 ? row.event
        : key.field == "MESSAGE_ID"_L1                ? row.messageId
                                                      : row.processId;
    return textFits(key.op, text, php::toTexts(value));
}

Checked checkFilter(const php::Value& filter, bool listing)
{
    static const QStringList always{u"ID"_s, u"TIMESTAMP_X"_s, u"EVENT_NAME"_s, u"MESSAGE_ID"_s};
    static const QStringList whenListing{u"PROCESS_ID"_s, u"ERROR"_s};
    for (const auto& item : filter.items()) {
        const QString field = filterKey(QString::fromStdString(item.key())).field;
        if (!always.contains(field) && !(listing && whenListing.contains(field)))
            return badArgument(u"filter"_s);
        if (!listing && php::isArray(item.value()))
            return badArgument(u"filter"_s);
    }
    return {};
}

/// The rows of the caller's connector that pass `filter` and `own`.
template <typename Own>
tl::expected<QueueRows, RestError> rowsFor(const Call& call, const php::Value& params, bool listing, Own own)
{
    const php::Value* given = php::find(params, u"FILTER"_s);
    const php::Value filter = given && given->is_object() ? php::upperKeys(*given) : php::Value::object();
    if (const Checked checked = checkFilter(filter, listing); !checked)
        return tl::unexpected(checked.error());
    QueueRows rows;
    for (QueueRow& row : call.portal.data.queue) {
        bool fits = row.connector == call.caller.connector && own(row);
        for (const auto& item : filter.items())
            fits = fits && rowFits(call, row, filterKey(QString::fromStdString(item.key())), item.value());
        if (fits)
            rows.push_back(&row);
    }
    return rows;
}

void sortRows(QueueRows& rows, const php::Value& params, bool byTime)
{
    const php::Value* order = php::find(params, u"ORDER"_s);
    const php::Value keys = order && order->is_object() ? php::upperKeys(*order) : php::Value::object();
    const auto direction = [&](const QString& key) { return php::textOf(keys, key).toUpper(); };
    std::ranges::stable_sort(rows, {}, &QueueRow::id);
    if (byTime ? !php::has(keys, u"ID"_s) : php::has(keys, u"TIMESTAMP_X"_s))
        std::ranges::stable_sort(rows, {}, &QueueRow::time);
    if (direction(u"ID"_s) == "DESC"_L1 || direction(u"TIMESTAMP_X"_s) == "DESC"_L1)
        std::ranges::reverse(rows);
}

Json shownRow(const Portal& portal, const QueueRow& row)
{
    return {{"ID", idText(row.id)}, {"TIMESTAMP_X", portal.dateText(row.time)}, {"EVENT_NAME", row.event},
        {"EVENT_DATA", row.data}, {"EVENT_ADDITIONAL", {{"user_id", idText(row.user)}}}, {"MESSAGE_ID", row.messageId}};
}

bool flagOf(const php::Value& params, const QString& name, bool otherwise)
{
    const php::Value* value = php::find(params, name);
    return value ? php::isTrue(*value) : otherwise;
}

Answer get(const Call& call, const php::Value& params)
{
    const bool clear = flagOf(params, u"CLEAR"_s, true);
    const bool failed = flagOf(params, u"ERROR"_s, false);
    const QString process = php::textOf(params, u"PROCESS_ID"_s);
    if (!clear && !call.portal.options.offlineExtended)
        return refuse(403, u"WRONG_LICENSE"_s, u"Your license does not include reserved reading"_s);
    auto rows = rowsFor(call, params, false,
        [&](const QueueRow& row) { return row.processId == process && (!process.isEmpty() || row.error == failed); });
    if (!rows)
        return tl::unexpected(rows.error());
    sortRows(*rows, params, true);
    const qint64 limit = php::has(params, u"LIMIT"_s) ? php::intOf(params, u"LIMIT"_s) : pageSize;
    rows->resize(std::min(rows->size(), static_cast<std::size_t>(std::max<qint64>(limit, 1))));

    const QString reserved = !process.isEmpty() ? process : call.portal.freshToken(u"process"_s);
    Json events = Json::array();
    for (QueueRow* row : *rows) {
        events.push_back(shownRow(call.portal, *row));
        if (!clear)
            row->processId = reserved;
    }
    if (clear)
        deleteRows(call.portal, *rows);
    return reply({{"process_id", clear ? Json() : Json(reserved)}, {"events", std::move(events)}});
}

/// The rows of PROCESS_ID, narrowed by ID or MESSAGE_ID.
tl::expected<QueueRows, RestError> reservedRows(const Call& call, const php::Value& params)
{
    const QString process = php::textOf(params, u"PROCESS_ID"_s);
    if (process.isEmpty())
        return badArgument(u"process_id"_s);
    const php::Value* ids = php::find(params, u"ID"_s);
    const php::Value* messages = php::find(params, u"MESSAGE_ID"_s);
    const std::vector<qint64> wantedIds = ids ? php::toInts(*ids) : std::vector<qint64>{};
    const QStringList wantedMessages = messages ? php::toTexts(*messages) : QStringList();
    if (std::ranges::any_of(wantedMessages, [](const QString& id) { return id.size() != messageIdLength; }))
        return badArgument(u"message_id"_s);
    QueueRows rows;
    for (QueueRow& row : call.portal.data.queue) {
        const bool wanted = (!ids && !messages) || std::ranges::find(wantedIds, row.id) != wantedIds.end()
            || (!ids && wantedMessages.contains(row.messageId));
        if (row.processId == process && row.connector == call.caller.connector && wanted)
            rows.push_back(&row);
    }
    return rows;
}

Answer clearRows(const Call& call, const php::Value& params)
{
    const auto rows = reservedRows(call, params);
    if (!rows)
        return tl::unexpected(rows.error());
    deleteRows(call.portal, *rows);
    return reply(true);
}

Answer markFailed(const Call& call, const php::Value& params)
{
    if (!php::has(params, u"MESSAGE_ID"_s))
        return badArgument(u"message_id"_s);
    const auto rows = reservedRows(call, params);
    if (!rows)
        return tl::unexpected(rows.error());
    failRows(call.portal, *rows);
    return reply(true);
}

Answer list(const Call& call, const php::Value& params)
{
    auto rows = rowsFor(call, params, true, [](const QueueRow&) { return true; });
    if (!rows)
        return tl::unexpected(rows.error());
    sortRows(*rows, params, false);
    return pagedReply(*rows, pageOf(call.params), [&](const QueueRow* row) {
        Json shown = shownRow(call.portal, *row);
        shown["PROCESS_ID"] = row->processId;
        shown["ERROR"] = row->error ? "1" : "0";
        return shown;
    });
}

} // namespace

Methods offlineMethods()
{
    return {offlineMethod(u"get"_s, get), offlineMethod(u"clear"_s, clearRows), offlineMethod(u"error"_s, markFailed),
        offlineMethod(u"list"_s, list)};
}

} // namespace bridge::sandbox::bitrix24
