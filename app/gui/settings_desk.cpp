// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings_desk.h"

#include "core/settings/profile_file.h"
#include "ui/common/core_text.h"

namespace bridge::gui {

SettingsDesk::SettingsDesk(QDir profileFolder, Autostart autostart, WindowSettings& window, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(profileFolder))
    , m_autostart(std::move(autostart))
    , m_window(window)
{
}

void SettingsDesk::attach(ui::SettingsPage& page)
{
    m_page = &page;
    connect(&page, &ui::SettingsPage::shown, this, &SettingsDesk::read);
    connect(&page, &ui::SettingsPage::saveRequested, this, &SettingsDesk::save);
}

void SettingsDesk::read()
{
    if (!m_page)
        return;
    auto profile = settings::loadProfile(m_folder);
    m_page->draft().load(
        {m_window.preferences(), m_autostart.isOn()}, profile ? std::optional(*std::move(profile)) : std::nullopt);
    if (!profile && profile.error().kind != ErrorKind::NotFound)
        m_page->say(ui::CoreText::of(profile.error().detail));
}

/// What another part of the window, or another program, wrote meanwhile stays, as long as it is not the same field.
Result<> SettingsDesk::saveProfile(const ui::ProfileDraft& draft) const
{
    return settings::loadProfile(m_folder)
        .and_then([&](const settings::Profile& onDisk) { return draft.appliedTo(onDisk); })
        .and_then([this](const settings::Profile& changed) { return settings::saveProfile(changed, m_folder); });
}

void SettingsDesk::save()
{
    if (!m_page)
        return;
    const ui::SettingsDraft& draft = m_page->draft();
    const bool otherProfile = draft.profile().isChanged();
    const ui::WindowWishes wishes = draft.wishes();
    const ui::WindowWishes before = draft.savedWishes();
    const auto saved = (otherProfile ? saveProfile(draft.profile()) : Result<>()).and_then([&] {
        return wishes.atLogin == before.atLogin ? Result<>() : m_autostart.set(wishes.atLogin);
    });
    if (!saved) {
        m_page->say(ui::CoreText::of(saved.error().detail));
        return;
    }
    if (wishes.preferences != before.preferences)
        Q_EMIT preferencesChanged(wishes.preferences);
    read();
    if (otherProfile)
        Q_EMIT profileChanged();
}

} // namespace bridge::gui
