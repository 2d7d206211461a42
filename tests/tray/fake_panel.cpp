// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/fake_panel.h"

#include "tests/tray/watcher.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QtEndian>

#include <algorithm>

namespace bridge::traytest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto itemPath = "/StatusNotifierItem"_L1;
constexpr auto item = "org.kde.StatusNotifierItem"_L1;
constexpr auto menuInterface = "com.canonical.dbusmenu"_L1;

/// Of a(iiay): pixels as big-endian ARGB.
QImage pictureOf(const QVariant& vector, int side)
{
    QImage found;
    const auto argument = vector.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        if (width != side || height != side || bytes.size() != qsizetype(width) * height * 4)
            continue;
        found = QImage(width, height, QImage::Format_ARGB32);
        qFromBigEndian<quint32>(bytes.constData(), qsizetype(width) * height, found.bits());
    }
    argument.endArray();
    return found;
}

} // namespace

FakePanel::FakePanel()
    : FakeDesktop(u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s, [] { return new Watcher; })
{
}

QStringList FakePanel::icons() const
{
    return run([this] { return qobject_cast<Watcher*>(object())->items(); });
}

QString FakePanel::icon() const
{
    return icons().value(icons().size() - 1);
}

QVariant FakePanel::property(const QString& name) const
{
    const QDBusMessage answer = call(icon(), itemPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {item, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

QImage FakePanel::picture(int side) const
{
    return pictureOf(property(u"IconPixmap"_s), side);
}

QString FakePanel::tooltip() const
{
    QString iconName;
    QString title;
    const auto argument = property(u"ToolTip"_s).value<QDBusArgument>();
    argument.beginStructure();
    argument >> iconName;
    argument.beginArray();
    while (!argument.atEnd())
        (void)argument.asVariant();
    argument.endArray();
    argument >> title;
    argument.endStructure();
    return title;
}

QList<FakePanel::Entry> FakePanel::entries() const
{
    const QString path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    constexpr int root = 0;
    constexpr int allLevels = -1;
    const QDBusMessage answer = call(icon(), path, menuInterface, u"GetLayout"_s, {root, allLevels, QStringList()});
    QList<Entry> found;
    const auto argument = answer.arguments().value(1).value<QDBusArgument>();
    Entry top;
    QVariantList children;
    argument.beginStructure();
    argument >> top.id >> top.properties >> children;
    argument.endStructure();
    for (const QVariant& child : std::as_const(children)) {
        const auto inner = child.value<QDBusArgument>();
        Entry entry;
        inner.beginStructure();
        inner >> entry.id >> entry.properties;
        inner.endStructure();
        found << entry;
    }
    return found;
}

QStringList FakePanel::menu() const
{
    QStringList texts;
    for (const Entry& each : entries())
        texts << (each.properties.value(u"type"_s) == u"separator"_s ? u"-"_s
                                                                     : each.properties.value(u"label"_s).toString());
    return texts;
}

FakePanel::Entry FakePanel::entry(const QString& text) const
{
    const QList<Entry> all = entries();
    const auto found
        = std::ranges::find_if(all, [&](const Entry& each) { return each.properties.value(u"label"_s) == text; });
    return found == all.end() ? Entry() : *found;
}

bool FakePanel::menuHas(const QString& text, const QString& property, const QVariant& value) const
{
    return entry(text).properties.value(property) == value;
}

void FakePanel::click() const
{
    (void)call(icon(), itemPath, item, u"Activate"_s, {0, 0});
}

void FakePanel::choose(const QString& text) const
{
    const QString path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    (void)call(icon(), path, menuInterface, u"Event"_s,
        {entry(text).id, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), quint32(0)});
}

} // namespace bridge::traytest
