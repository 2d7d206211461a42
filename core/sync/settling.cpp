// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/settling.h"

namespace bridge::sync {

namespace {

size_t hashOf(const Sticky& sticky)
{
    return qHashMulti(0, sticky.text, int(sticky.color), sticky.parent.value);
}

} // namespace

void Settling::see(const Observed& observed, TimePoint now)
{
    std::unordered_map<ItemId, Look> looks;
    for (const auto& [item, sticky] : observed.stickies()) {
        const Look look{hashOf(sticky), now};
        const auto known = m_looks.find(item);
        looks.emplace(item, known != m_looks.end() && known->second.hash == look.hash ? known->second : look);
    }
    m_looks = std::move(looks);
}

void Settling::accept(const Observed& observed, const std::set<ItemId>& written)
{
    for (const ItemId& item : written) {
        if (const Sticky* sticky = observed.sticky(item))
            m_looks[item] = {hashOf(*sticky), {}};
    }
}

std::set<ItemId> Settling::unsettled(std::chrono::seconds settle, TimePoint now) const
{
    std::set<ItemId> items;
    for (const auto& [item, look] : m_looks) {
        if (now < look.since + settle)
            items.insert(item);
    }
    return items;
}

std::optional<TimePoint> Settling::settledAt(std::chrono::seconds settle, TimePoint now) const
{
    std::optional<TimePoint> latest;
    for (const auto& [item, look] : m_looks) {
        if (now < look.since + settle)
            latest = std::max(latest.value_or(TimePoint{}), TimePoint(look.since + settle));
    }
    return latest;
}

} // namespace bridge::sync
