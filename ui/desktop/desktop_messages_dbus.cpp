// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_messages.h"

#include "ui/desktop/desktop_picture.h"
#include "ui/desktop/desktop_platform.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto clicked = "default"_L1; ///< the action of a click on the message itself
constexpr uchar normalUrgency = 1; ///< a low one is not even shown by some desktops until it is looked for
constexpr int asTheDesktopHasIt = -1; ///< when it goes away

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QDBusMessage callOf(const DesktopMessages::Message& message, bool readsMarkup)
{
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(normalUrgency)},
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"image-data"_s, DesktopPicture::of(message.picture)},
    };
    constexpr quint32 replacesNone = 0;
    return callOf(u"Notify"_s) << QCoreApplication::applicationName() << replacesNone << QString() << message.title
                               << (readsMarkup ? message.text.toHtmlEscaped() : message.text)
                               << QStringList{clicked, message.action} << hints << asTheDesktopHasIt;
}

/// Calls without waiting, and `done` with what came of it, as long as `receiver` lives.
template <typename Value, typename Done> void ask(QObject* receiver, const QDBusMessage& call, const Done& done)
{
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), receiver);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, receiver, [answer, done] {
        done(QDBusPendingReply<Value>(*answer));
        answer->deleteLater();
    });
}

} // namespace

DesktopMessages::DesktopMessages(QObject* parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(quint32, QString)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(quint32, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(quint32)));
    const auto* watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopMessages::forget);
}

DesktopMessages::~DesktopMessages()
{
    for (const auto& [key, sent] : m_sent)
        withdraw(key);
}

void DesktopMessages::show(int key, const Message& message)
{
    if (!isOnDesktop()) {
        Q_EMIT refused(key);
        return;
    }
    m_sent[key] = {};
    // Asked each time: another service may have taken over, and messages are rare.
    ask<QStringList>(
        this, callOf(u"GetCapabilities"_s), [this, key, message](const QDBusPendingReply<QStringList>& can) {
            if (!can.isError())
                send(key, message, can.value().contains(u"body-markup"_s));
            else if (m_sent.erase(key) > 0)
                Q_EMIT refused(key);
        });
}

void DesktopMessages::send(int key, const Message& message, bool readsMarkup)
{
    if (m_sent[key].state == State::Withdrawn)
        return;
    ask<quint32>(this, callOf(message, readsMarkup), [this, key](const QDBusPendingReply<quint32>& id) {
        if (!id.isError())
            onSent(key, id.value());
        else if (m_sent.erase(key) > 0)
            Q_EMIT refused(key);
    });
}

void DesktopMessages::onSent(int key, quint32 id)
{
    Sent& sent = m_sent[key];
    sent.id = id;
    if (sent.state == State::Withdrawn)
        QDBusConnection::sessionBus().send(callOf(u"CloseNotification"_s) << id);
    else
        sent.state = State::Shown;
}

void DesktopMessages::withdraw(int key)
{
    const auto sent = m_sent.find(key);
    if (sent == m_sent.end())
        return;
    // One that was closed has no id any more: the service may have given it to another program's message.
    if (sent->second.state == State::Shown)
        QDBusConnection::sessionBus().send(callOf(u"CloseNotification"_s) << sent->second.id);
    sent->second.state = State::Withdrawn;
}

std::map<int, DesktopMessages::Sent>::iterator DesktopMessages::find(quint32 id)
{
    return std::ranges::find_if(
        m_sent, [id](const auto& each) { return each.second.state == State::Shown && each.second.id == id; });
}

// Every program hears of every message's fate, so each of these may be of somebody else's.

void DesktopMessages::onAction(quint32 id, const QString& action)
{
    const auto sent = find(id);
    if (sent == m_sent.end() || action != clicked)
        return;
    const int key = sent->first;
    withdraw(key); // some services leave it standing
    Q_EMIT opened(key);
}

void DesktopMessages::onToken(quint32 id, const QString& token)
{
    // Comes right before the action: the permission to come to the front, where windows need one.
    if (find(id) != m_sent.end())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopMessages::onClosed(quint32 id)
{
    if (const auto sent = find(id); sent != m_sent.end())
        sent->second.state = State::Closed;
}

void DesktopMessages::forget()
{
    // The next service counts from one again.
    for (auto& [key, sent] : m_sent) {
        if (sent.state == State::Shown)
            sent.state = State::Closed;
    }
}

} // namespace bridge::ui
