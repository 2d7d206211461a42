// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/batch.h"

#include "core/bitrix24/encoding.h"
#include "core/bitrix24/errors.h"
#include "core/bitrix24/script_text.h"

#include <algorithm>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(std::size_t place)
{
    return 'c' + QByteArray::number(qulonglong(place));
}

/// Written raw: the portal looks for this text in the decoded value.
QByteArray referenceText(const Reference& reference)
{
    QByteArray text = encodeName(reference.parameter) + "=$result[" + keyOf(reference.command) + ']';
    for (const QString& step : reference.path)
        text += '[' + step.toUtf8() + ']';
    return text;
}

/// The part of an answer's map that belongs to a command. PHP turns an empty map into a list, and may
/// turn a map with counted keys into one.
const Json& partOf(const Json& map, std::size_t place)
{
    static const Json nothing;
    if (map.is_array())
        return place < map.size() ? map[place] : nothing;
    return member(map, keyOf(place).constData());
}

bool holds(const Json& map, std::size_t place)
{
    return map.is_array() ? place < map.size() : map.is_object() && map.contains(keyOf(place).constData());
}

Result<Envelope> outcomeOf(const Json& batch, std::size_t place, const QString& method)
{
    constexpr int statusInside = 400;
    const Json& refusal = partOf(member(batch, "result_error"), place);
    if (const auto error = portalErrorIn(statusInside, refusal))
        return tl::unexpected(toError(*error, method));
    if (!holds(member(batch, "result"), place))
        return fail(ErrorKind::BadReply, method + u": the batch's answer leaves it out"_s);
    return Envelope{
        .result = partOf(member(batch, "result"), place),
        .total = numberOf(partOf(member(batch, "result_total"), place)),
        .next = numberOf(partOf(member(batch, "result_next"), place)),
        .time = timingOf(partOf(member(batch, "result_time"), place)),
    };
}

bool holdsSuspiciousText(const OrderedJson& value)
{
    if (value.is_string())
        return mustTravelAlone(value.get<QString>());
    if (!value.is_structured())
        return false;
    return std::any_of(value.begin(), value.end(), holdsSuspiciousText);
}

} // namespace

QByteArray commandText(const Command& command)
{
    QByteArray query = encodeQuery(command.params);
    for (const Reference& reference : command.references) {
        if (!query.isEmpty())
            query += '&';
        query += referenceText(reference);
    }
    const QByteArray method = command.method.toUtf8();
    return query.isEmpty() ? method : method + '?' + query;
}

OrderedJson batchParams(std::span<const Command> commands)
{
    OrderedJson texts = OrderedJson::object();
    for (std::size_t place = 0; place < commands.size(); ++place)
        texts[keyOf(place).toStdString()] = commandText(commands[place]).toStdString();
    return {{"halt", 0}, {"cmd", std::move(texts)}};
}

std::vector<Result<Envelope>> readBatch(const Json& result, std::span<const Command> commands)
{
    std::vector<Result<Envelope>> outcomes;
    outcomes.reserve(commands.size());
    for (std::size_t place = 0; place < commands.size(); ++place)
        outcomes.push_back(outcomeOf(result, place, commands[place].method));
    return outcomes;
}

bool travelsAlone(const Command& command)
{
    return holdsSuspiciousText(command.params);
}

} // namespace bridge::bitrix24
