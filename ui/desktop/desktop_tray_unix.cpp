// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_tray.h"

#include "ui/desktop/desktop_platform.h"
#include "ui/desktop/desktop_tray_xembed.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int patienceMs = 300; ///< with a panel that hangs
constexpr std::chrono::milliseconds lookEvery{2000};
constexpr auto service = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto path = "/StatusNotifierWatcher"_L1;

QDBusMessage askForHost()
{
    auto call = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setAutoStartService(false);
    return call << service << u"IsStatusNotifierHostRegistered"_s;
}

/// The watcher alone shows nothing: on some desktops it lives on when the panel with the icons has gone.
bool hasHost(const QDBusMessage& answer)
{
    return answer.type() == QDBusMessage::ReplyMessage
        && answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

bool hasHostNow()
{
    return hasHost(QDBusConnection::sessionBus().call(askForHost(), QDBus::Block, patienceMs));
}

} // namespace

DesktopTray::DesktopTray(QObject* parent)
    : QObject(parent)
{
    if (!isOnDesktop())
        return;
    auto bus = QDBusConnection::sessionBus();
    const auto* watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopTray::askHost);
    for (const auto& change : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(service, path, service, change, this, SLOT(askHost()));
    m_hasHost = hasHostNow();
    m_told = m_hasHost || hasXEmbedTray();
    connect(&m_looks, &QTimer::timeout, this, &DesktopTray::look);
    if (QGuiApplication::platformName() == "xcb"_L1)
        m_looks.start(lookEvery);
}

bool DesktopTray::isThere()
{
    if (!isOnDesktop())
        return QSystemTrayIcon::isSystemTrayAvailable();
    return hasXEmbedTray() || hasHostNow();
}

void DesktopTray::askHost()
{
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(askForHost()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        m_hasHost = hasHost(answer->reply());
        answer->deleteLater();
        look();
    });
}

void DesktopTray::look()
{
    const bool there = m_hasHost || hasXEmbedTray();
    if (there != std::exchange(m_told, there))
        Q_EMIT changed(there);
}

} // namespace bridge::ui
