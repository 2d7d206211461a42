// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace bridge::ui {

/// Which of what needs a person is told by a notification, and when not.
struct NoticeWishes {
    bool decisions = true; ///< something is held until a person decides
    bool signIns = true; ///< a service refuses the sign-in
    bool trouble = true; ///< only a person can repair a link or the profile
    bool failures = false; ///< operations failed; they are tried again by themselves
    bool quiet = false; ///< nothing is told from `quietFrom` until `quietUntil`, by the local clock
    QTime quietFrom{22, 0};
    QTime quietUntil{7, 0};

    friend bool operator==(const NoticeWishes&, const NoticeWishes&) = default;
};

/// How the person wants the window itself; nothing of the sync.
struct Preferences {
    QString appearance{}; ///< "light", "dark"; empty = as the system is
    QString language{}; ///< a word of Language::all(); empty = as the system is
    int scale = 100; ///< per cent of the system's size, from the next start on
    bool keepRunning = false; ///< closing the window leaves the sync running in the tray
    bool startHidden = false; ///< a start shows no window, only the tray's icon
    NoticeWishes notices{};

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace bridge::ui
