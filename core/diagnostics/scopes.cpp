// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/scopes.h"

#include <algorithm>

namespace bridge::diagnostics {

using namespace Qt::StringLiterals;

namespace {

bool isGranted(const QStringList& alternatives, const QStringList& granted)
{
    return std::ranges::any_of(alternatives, [&](const QString& scope) { return granted.contains(scope); });
}

} // namespace

const std::vector<Feature>& miroFeatures()
{
    static const std::vector<Feature> features{
        {u"boards"_s, true, {{u"boards:read"_s}}, u"No board can be read, so nothing is kept in step."_s},
        {u"stickies"_s, true, {{u"boards:write"_s}},
            u"Nothing can be written on a board: tasks get no stickies, and stickies no marks."_s},
    };
    return features;
}

const std::vector<Feature>& bitrix24Features()
{
    static const std::vector<Feature> features{
        {u"tasks"_s, true, {{u"task"_s}}, u"No task can be read or written, so nothing is kept in step."_s},
        {u"projects"_s, false, {{u"sonet_group"_s, u"socialnetwork"_s}},
            u"Projects have no names and can't be chosen from a list; tasks are still kept in step."_s},
        {u"people"_s, false, {{u"user_basic"_s, u"user"_s, u"user_brief"_s}},
            u"People have no names: they are shown by their numbers."_s},
        {u"chats"_s, false, {{u"im"_s}},
            u"Comments can't be found again or edited: a changed green sticky adds a second comment."_s},
        {u"bookings"_s, false, {{u"calendar"_s}}, u"No time can be looked up, booked or cancelled."_s,
            Use::WhoTakesBookings},
        {u"deals"_s, false, {{u"crm"_s}}, u"No deal, lead or contact can be read or made."_s, Use::WhoTakesBookings},
        {u"calls"_s, false, {{u"telephony"_s}}, u"Calls are not recorded."_s, Use::Nobody, true},
        {u"embedding"_s, false, {{u"placement"_s}}, u"The board has no tab of its own in a task."_s, Use::Nobody, true},
    };
    return features;
}

std::vector<ScopeGap> scopeGaps(const std::vector<Feature>& features, const QStringList& granted, Door door)
{
    std::vector<ScopeGap> gaps;
    for (const Feature& feature : features) {
        if (feature.needsApp && door == Door::Bitrix24Webhook)
            continue;
        QStringList missing;
        for (const QStringList& alternatives : feature.scopes) {
            if (!isGranted(alternatives, granted))
                missing += alternatives.first();
        }
        if (!missing.isEmpty())
            gaps.push_back({feature, missing});
    }
    return gaps;
}

std::vector<ScopeGap> gapsInUse(
    const std::vector<Feature>& features, const QStringList& granted, Door door, bool takesBookings)
{
    std::vector<ScopeGap> gaps = scopeGaps(features, granted, door);
    std::erase_if(gaps, [takesBookings](const ScopeGap& gap) {
        return gap.feature.use == Use::Nobody || (gap.feature.use == Use::WhoTakesBookings && !takesBookings);
    });
    return gaps;
}

QString howToAdd(const QStringList& scopes, Door door)
{
    const QString list = scopes.join(u", "_s);
    switch (door) {
    case Door::MiroApp:
        return u"Open the app's settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install "
               "the app again, and sign in again."_s.arg(list);
    case Door::Bitrix24App:
        return u"Open the local application in Bitrix24 (Developer resources → Integrations), add these "
               "permissions: %1; then save, and sign in again."_s.arg(list);
    case Door::Bitrix24Webhook:
        return u"Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these "
               "permissions: %1; then save. Its address stays."_s.arg(list);
    }
    Q_UNREACHABLE();
}

} // namespace bridge::diagnostics
