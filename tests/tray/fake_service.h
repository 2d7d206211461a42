// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tray/fake_desktop.h"
#include "tests/tray/note.h"

namespace bridge::traytest {

/// The desktop's service for messages (org.freedesktop.Notifications): keeps what comes over the bus, shows nothing.
class FakeService final : public FakeDesktop
{
public:
    explicit FakeService(const QStringList& capabilities = {QStringLiteral("actions"), QStringLiteral("body")});

    [[nodiscard]] QList<Note> notes() const; ///< all that ever came, the oldest first
    void open(const Note& note) const; ///< as by a click on it
};

} // namespace bridge::traytest
