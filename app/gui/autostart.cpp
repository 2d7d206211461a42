// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/autostart.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

/// As the Desktop Entry Specification quotes an argument of Exec; "%" would begin a field code. A value's own
/// escapes come on top, so a backslash stands four times.
QString quoted(const QString& argument)
{
    QString text;
    for (const QChar each : argument) {
        if (each == u'\\')
            text += u"\\\\\\\\"_s;
        else if (each == u'"' || each == u'`' || each == u'$')
            text += u"\\\\"_s + each;
        else if (each == u'%')
            text += u"%%"_s;
        else
            text += each;
    }
    return u'"' + text + u'"';
}

} // namespace

Autostart::Autostart(QDir folder, QString program, QDir profileFolder)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
    , m_profileFolder(std::move(profileFolder))
{
}

QDir Autostart::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s);
}

QString Autostart::path() const
{
    // Another profile is another entry; the same one is found again, wherever we were started from.
    const QByteArray profile
        = QCryptographicHash::hash(m_profileFolder.absolutePath().toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 12;
    return m_folder.absoluteFilePath(
        u"boardbridge-%1.desktop"_s.arg(QString::fromLatin1(profile.toHex().first(enough))));
}

QByteArray Autostart::entry() const
{
    return u"[Desktop Entry]\nType=Application\nName=BoardBridge\nExec=%1 --profile %2\nIcon=boardbridge\n"
           "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s
               .arg(quoted(m_program), quoted(m_profileFolder.absolutePath()))
               .toUtf8();
}

bool Autostart::isOn() const
{
    QFile file(path());
    // A desktop's own settings switch an entry off by a line in it.
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nHidden=true");
}

Result<> Autostart::set(bool on)
{
    const auto refused = [this](const QString& why) {
        return fail(ErrorKind::Storage, u"The start at login can't be changed in %1: %2."_s.arg(m_folder.path(), why));
    };
    if (!on) {
        QFile file(path());
        return !file.exists() || file.remove() ? Result<>() : refused(file.errorString());
    }
    if (!m_folder.mkpath(u"."_s))
        return refused(u"the folder can't be created"_s);
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.write(entry());
    return file.commit() ? Result<>() : refused(file.errorString());
}

} // namespace bridge::gui
