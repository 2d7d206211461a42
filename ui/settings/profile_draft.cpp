// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// Where the field stands in this profile; null when its link is not there.
Json* find(Json& profile, const ProfileField& field)
{
    Json* home = &profile;
    if (!field.link.isEmpty()) {
        Json& links = profile["links"];
        const auto link = std::ranges::find_if(
            links, [&](const Json& each) { return each["id"].get<QString>() == field.link.value; });
        if (link == links.end())
            return nullptr;
        home = &*link;
    }
    const Json::json_pointer pointer(field.pointer);
    return home->contains(pointer) ? &home->at(pointer) : nullptr;
}

/// "miro.poll_seconds: 0 is not allowed here, …" without the place, which the person looks at.
QString withoutPlace(const QString& sentence)
{
    const qsizetype colon = sentence.indexOf(u": "_s);
    const bool isPlace = colon > 0 && !sentence.first(colon).contains(u' ');
    return isPlace ? sentence.sliced(colon + 2) : sentence;
}

} // namespace

ProfileDraft::ProfileDraft(const settings::Profile& saved)
    : m_saved(settings::toJson(saved))
{
}

Json ProfileDraft::value(const ProfileField& field) const
{
    if (const auto change = m_changes.find(field); change != m_changes.end())
        return change->second.value;
    Json saved = m_saved;
    const Json* found = find(saved, field);
    return found ? *found : Json();
}

void ProfileDraft::set(const ProfileField& field, const Json& value)
{
    Json tried = m_saved;
    Json* found = find(tried, field);
    if (!found)
        return;
    if (*found == value) {
        m_changes.erase(field);
        return;
    }
    *found = value;
    const auto read = settings::profileFromJson(tried);
    m_changes[field] = {value, read ? QString() : withoutPlace(read.error().detail)};
}

QString ProfileDraft::problem(const ProfileField& field) const
{
    const auto change = m_changes.find(field);
    return change == m_changes.end() ? QString() : change->second.problem;
}

bool ProfileDraft::isGood() const
{
    return std::ranges::all_of(m_changes, [](const auto& change) { return change.second.problem.isEmpty(); });
}

Result<settings::Profile> ProfileDraft::appliedTo(const settings::Profile& onDisk) const
{
    Json json = settings::toJson(onDisk);
    for (const auto& [field, change] : m_changes) {
        if (Json* found = find(json, field)) // a link that was removed meanwhile stays removed
            *found = change.value;
    }
    return settings::profileFromJson(json);
}

Json ProfileDraft::defaultOf(const ProfileField& field)
{
    settings::Profile usual;
    usual.links.push_back({.id = field.link, .board = {u"board"_s}});
    Json json = settings::toJson(usual);
    const Json* found = find(json, field);
    return found ? *found : Json();
}

} // namespace bridge::ui
