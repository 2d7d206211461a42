// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QObject>

namespace bridge::traytest {

/// What icons report at.
class Watcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }
    [[nodiscard]] QStringList items() const { return m_items; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString&) { m_items << message().service(); }

private:
    QStringList m_items;
};

} // namespace bridge::traytest
