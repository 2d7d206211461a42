// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_draft.h"

#include <algorithm>

namespace bridge::ui {

SettingsDraft::SettingsDraft(QObject* parent)
    : QObject(parent)
{
}

void SettingsDraft::load(const WindowWishes& wishes, const std::optional<settings::Profile>& profile)
{
    m_wishes = m_savedWishes = wishes;
    m_hasProfile = profile.has_value();
    m_profile = ProfileDraft(profile.value_or(settings::Profile{}));
    m_links.clear();
    for (const Link& link : profile ? profile->links : std::vector<Link>{})
        m_links.push_back(link.id);
    if (std::ranges::find(m_links, m_link) == m_links.end())
        m_link = m_links.empty() ? LinkId{} : m_links.front();
    Q_EMIT changed();
}

QString SettingsDraft::linkName(const LinkId& link) const
{
    const auto known = m_linkNames.find(link);
    return known == m_linkNames.end() ? link.value : known->second;
}

void SettingsDraft::setLinkName(const LinkId& link, const QString& name)
{
    if (!name.isEmpty() && std::exchange(m_linkNames[link], name) != name)
        Q_EMIT changed();
}

void SettingsDraft::setSavedPreferences(const Preferences& preferences)
{
    // What a menu chose is chosen; the rest of what is being changed here goes on.
    const auto take = [&now = m_wishes.preferences, &before = m_savedWishes.preferences, &preferences](auto field) {
        if (preferences.*field != before.*field)
            now.*field = preferences.*field;
    };
    take(&Preferences::appearance);
    take(&Preferences::language);
    take(&Preferences::scale);
    take(&Preferences::keepRunning);
    take(&Preferences::startHidden);
    take(&Preferences::notices);
    m_savedWishes.preferences = preferences;
    Q_EMIT changed();
}

void SettingsDraft::revert()
{
    m_wishes = m_savedWishes;
    m_profile.revert();
    Q_EMIT changed();
}

void SettingsDraft::setWishes(const WindowWishes& wishes)
{
    m_wishes = wishes;
    Q_EMIT changed();
}

void SettingsDraft::setField(const ProfileField& field, const Json& value)
{
    m_profile.set(field, value);
    Q_EMIT changed();
}

void SettingsDraft::setLink(const LinkId& link)
{
    m_link = link;
    Q_EMIT changed();
}

} // namespace bridge::ui
