// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychain_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 3000;

/// The first thing that the Secret Service answers (freedesktop.org, Secret Service API 0.2); invalid when it
/// does not.
QVariant ask(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

} // namespace

bool keychainIsLocked()
{
    const QVariant collection
        = ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    const QString path = collection.value<QDBusObjectPath>().path();
    if (path.size() <= 1) // "/": there is none
        return false;
    const QVariant locked = ask(
        path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.value<QDBusVariant>().variant().toBool();
}

} // namespace bridge::auth
