// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tray/fake_desktop.h"

namespace bridge::traytest {

/// A panel with a tray of the newer kind: the watcher at which icons report (org.kde.StatusNotifierWatcher), and the
/// host that shows them. It sees nothing but what comes over the bus.
class FakePanel final : public FakeDesktop
{
public:
    FakePanel();

    [[nodiscard]] QStringList icons() const; ///< the bus names of those that have reported and still run
    [[nodiscard]] QString icon() const; ///< the one that came last

    /// Of icon(): its picture of that side, null without one.
    [[nodiscard]] QImage picture(int side) const;
    [[nodiscard]] QString tooltip() const;
    [[nodiscard]] QStringList menu() const; ///< texts of its entries, "-" for a line between them
    [[nodiscard]] bool menuHas(const QString& text, const QString& property, const QVariant& value) const;
    void click() const; ///< on the icon
    void choose(const QString& text) const; ///< in its menu

private:
    struct Entry {
        int id = 0;
        QVariantMap properties{};
    };
    [[nodiscard]] QVariant property(const QString& name) const;
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] Entry entry(const QString& text) const;
};

} // namespace bridge::traytest
