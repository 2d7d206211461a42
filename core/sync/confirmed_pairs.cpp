// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/confirmed_pairs.h"

namespace bridge::sync {

QString toText(const ConfirmedPairs& pairs)
{
    Json json = Json::object();
    for (const auto& [item, task] : pairs)
        json[item.value.toStdString()] = task.value;
    return QString::fromUtf8(toBytes(json));
}

ConfirmedPairs confirmedPairsFrom(const QString& text)
{
    ConfirmedPairs pairs;
    const auto json = parseJson(text.toUtf8());
    if (!json || !json->is_object())
        return pairs;
    for (const auto& [item, task] : json->items()) {
        if (task.is_number_integer())
            pairs.emplace(ItemId{QString::fromStdString(item)}, TaskId{task.get<qint64>()});
    }
    return pairs;
}

ConfirmedPairs stillWaiting(ConfirmedPairs pairs, const Observed& observed)
{
    std::erase_if(pairs, [&](const auto& pair) { return observed.pair(pair.first) || !observed.sticky(pair.first); });
    return pairs;
}

Result<ConfirmedPairs> readConfirmed(Journal& journal, const LinkId& link)
{
    return journal.fact(link, confirmedPairsFact).map([](const std::optional<QString>& text) {
        return confirmedPairsFrom(text.value_or(QString()));
    });
}

} // namespace bridge::sync
