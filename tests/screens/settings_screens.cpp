// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shortcuts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

ui::SettingsPage& openSettings(ui::MainWindow& window)
{
    const settings::Profile profile = sampleProfile();
    window.setProfile(profile.name, ui::linkInfos(profile));
    window.setStatus(healthyStatus());
    ui::SettingsPage& page = window.settings();
    page.setSurroundings({.hasTray = true,
        .canStartAtLogin = true,
        .languages = {{u"English"_s, u"en"_s}, {u"Deutsch"_s, u"de"_s}, {u"Русский"_s, u"ru"_s}}});
    page.draft().load({.preferences = {.keepRunning = true}, .atLogin = true}, profile);
    window.showPage(ui::PageId::Settings);
    return page;
}

Screen sectionScreen(const QString& name, ui::SettingsSection section)
{
    return {u"settings-"_s + name, [section](ui::MainWindow& window) { openSettings(window).showSection(section); }};
}

void type(ui::SettingsPage& page, const QString& field, const QString& text)
{
    auto* edit = page.findChild<QLineEdit*>(field);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

} // namespace

std::vector<Screen> settingsScreens()
{
    using ui::SettingsSection;
    return {
        sectionScreen(u"general"_s, SettingsSection::General),
        sectionScreen(u"sync"_s, SettingsSection::Sync),
        sectionScreen(u"notifications"_s, SettingsSection::Notifications),
        sectionScreen(u"booking"_s, SettingsSection::Booking),
        sectionScreen(u"endpoint"_s, SettingsSection::Endpoint),
        sectionScreen(u"language"_s, SettingsSection::Language),
        sectionScreen(u"appearance"_s, SettingsSection::Appearance),
        {u"settings-wrong"_s,
            [](ui::MainWindow& window) {
                ui::SettingsPage& page = openSettings(window);
                page.showSection(SettingsSection::Sync);
                type(page, u"settingMiroPoll"_s, u"0"_s);
                type(page, u"settingHistoryDays"_s, u"a year"_s);
            }},
        {u"settings-search"_s,
            [](ui::MainWindow& window) {
                ui::SettingsPage& page = openSettings(window);
                page.findChild<QLineEdit*>(u"settingsSearch"_s)->setText(ui::SettingsPage::tr("Settings").left(1));
            }},
        {u"settings-no-profile"_s,
            [](ui::MainWindow& window) {
                ui::SettingsPage& page = openSettings(window);
                page.draft().load({}, std::nullopt);
                page.showSection(SettingsSection::Sync);
            }},
        {u"settings-unsaved"_s,
            [](ui::MainWindow& window) {
                ui::SettingsPage& page = openSettings(window);
                type(page, u"settingMiroPoll"_s, u"20"_s);
                window.showPage(ui::PageId::Overview);
            }},
        {u"shortcuts"_s, [](ui::MainWindow& window) { ui::showShortcuts(&window); }},
    };
}

} // namespace bridge::screens
