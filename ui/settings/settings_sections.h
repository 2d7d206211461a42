// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_form.h"

namespace bridge::ui {

/// What the computer we run on allows.
struct Surroundings {
    bool hasTray = false;
    bool canStartAtLogin = false;
    SettingsForm::Choices languages{}; ///< those that are built in: name and word
};

[[nodiscard]] Surroundings surroundingsNow();

/// The section with all of its settings.
[[nodiscard]] SettingsForm* makeSection(
    SettingsSection section, SettingsDraft& draft, const Surroundings& surroundings, QWidget* parent);

} // namespace bridge::ui
