// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_settings.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestScale = 50;
constexpr int largestScale = 300;
constexpr double wholeScale = 100;

/// A time as it was written; the usual one where it is none.
QTime timeOf(const QSettings& file, const QString& key, QTime usual)
{
    const QTime time = QTime::fromString(file.value(key).toString(), Qt::ISODate);
    return time.isValid() ? time : usual;
}

ui::NoticeWishes noticesOf(const QSettings& file)
{
    const ui::NoticeWishes usual;
    return {
        .decisions = file.value(u"notices/decisions"_s, usual.decisions).toBool(),
        .signIns = file.value(u"notices/signIns"_s, usual.signIns).toBool(),
        .trouble = file.value(u"notices/trouble"_s, usual.trouble).toBool(),
        .failures = file.value(u"notices/failures"_s, usual.failures).toBool(),
        .quiet = file.value(u"notices/quiet"_s, usual.quiet).toBool(),
        .quietFrom = timeOf(file, u"notices/quietFrom"_s, usual.quietFrom),
        .quietUntil = timeOf(file, u"notices/quietUntil"_s, usual.quietUntil),
    };
}

void write(QSettings& file, const ui::NoticeWishes& notices)
{
    file.setValue(u"notices/decisions"_s, notices.decisions);
    file.setValue(u"notices/signIns"_s, notices.signIns);
    file.setValue(u"notices/trouble"_s, notices.trouble);
    file.setValue(u"notices/failures"_s, notices.failures);
    file.setValue(u"notices/quiet"_s, notices.quiet);
    file.setValue(u"notices/quietFrom"_s, notices.quietFrom.toString(Qt::ISODate));
    file.setValue(u"notices/quietUntil"_s, notices.quietUntil.toString(Qt::ISODate));
}

} // namespace

WindowSettings::WindowSettings(const QDir& profileFolder)
    : m_file(profileFolder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
}

ui::Preferences WindowSettings::preferences() const
{
    const ui::Preferences usual;
    return {
        .appearance = m_file.value(u"appearance"_s).toString(),
        .language = m_file.value(u"language"_s).toString(),
        .scale = std::clamp(m_file.value(u"scale"_s, usual.scale).toInt(), smallestScale, largestScale),
        .keepRunning = m_file.value(u"keepRunning"_s, usual.keepRunning).toBool(),
        .startHidden = m_file.value(u"startHidden"_s, usual.startHidden).toBool(),
        .notices = noticesOf(m_file),
    };
}

void WindowSettings::setPreferences(const ui::Preferences& preferences)
{
    m_file.setValue(u"appearance"_s, preferences.appearance);
    m_file.setValue(u"language"_s, preferences.language);
    m_file.setValue(u"scale"_s, preferences.scale);
    m_file.setValue(u"keepRunning"_s, preferences.keepRunning);
    m_file.setValue(u"startHidden"_s, preferences.startHidden);
    write(m_file, preferences.notices);
}

WindowPlace WindowSettings::place() const
{
    return {m_file.value(u"geometry"_s).toByteArray(), m_file.value(u"page"_s, 0).toInt(),
        m_file.value(u"layout"_s).toMap()};
}

void WindowSettings::setPlace(const WindowPlace& place)
{
    m_file.setValue(u"geometry"_s, place.geometry);
    m_file.setValue(u"page"_s, place.page);
    m_file.setValue(u"layout"_s, place.layout);
}

void applyScale(const ui::Preferences& preferences)
{
    if (preferences.scale != int(wholeScale) && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(preferences.scale / wholeScale));
}

} // namespace bridge::gui
