// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/catalogue.h"

#include "ui/language/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

using ui::Scheme;

/// Pages whose names are of two words.
const QStringList& longPages()
{
    static const QStringList pages{u"sign-in"_s};
    return pages;
}

bool hasOneOf(const QStringList& words, const QStringList& wanted)
{
    return std::ranges::any_of(wanted, [&](const QString& word) { return words.contains(word); });
}

} // namespace

QSize sizeOf(Room room)
{
    return room == Room::Small ? QSize(1024, 640) : QSize(1600, 1000);
}

QString Shot::fileName() const
{
    return u"%1.%2.%3.%4.%5.png"_s.arg(screen, wordOf(scheme), language, QString::number(percent), wordOf(room));
}

QString Shot::batch() const
{
    return u"%1.%2"_s.arg(percent).arg(language);
}

std::vector<Shot> usualShots(const QStringList& screens)
{
    std::vector<Shot> shots;
    for (const QString& screen : screens) {
        for (const ui::Language::Spoken& spoken : ui::Language::all())
            shots.push_back({screen, Scheme::Light, spoken.word, 100, Room::Small});
        shots.push_back({screen, Scheme::Light, u"en"_s, 100, Room::Large});
        shots.push_back({screen, Scheme::Dark, u"en"_s, 100, Room::Large});
        shots.push_back({screen, Scheme::Dark, u"de"_s, 200, Room::Small});
    }
    return shots;
}

std::vector<Shot> everyShot(const QStringList& screens)
{
    std::vector<Shot> shots;
    for (const QString& screen : screens) {
        for (const int percent : {100, 200}) {
            for (const ui::Language::Spoken& spoken : ui::Language::all()) {
                for (const Room room : {Room::Small, Room::Large}) {
                    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                        shots.push_back({screen, scheme, spoken.word, percent, room});
                }
            }
        }
    }
    return shots;
}

std::vector<Shot> guideShots()
{
    std::vector<Shot> shots;
    for (const QString& screen : {u"start-3-choice"_s, u"start-4-frames"_s, u"overview-busy"_s, u"boards-chosen"_s,
             u"mapping-frames"_s, u"review-plan"_s, u"activity-conflict"_s, u"accounts"_s, u"diagnostics-done"_s})
        shots.push_back({screen, Scheme::Light, u"en"_s});
    shots.push_back({u"activity-history"_s, Scheme::Dark, u"en"_s});
    return shots;
}

QString pageOf(const QString& screen)
{
    for (const QString& page : longPages()) {
        if (screen.startsWith(page))
            return page;
    }
    return screen.section(u'-', 0, 0);
}

Condition conditionOf(const QString& screen)
{
    const QStringList words = screen.split(u'-');
    if (hasOneOf(words, {u"none"_s, u"nothing"_s, u"no"_s, u"empty"_s, u"unread"_s, u"first"_s, u"out"_s}))
        return Condition::Empty;
    if (hasOneOf(words, {u"busy"_s, u"running"_s, u"waiting"_s, u"working"_s, u"finding"_s}))
        return Condition::Busy;
    if (hasOneOf(words,
            {u"broken"_s, u"failed"_s, u"trouble"_s, u"refused"_s, u"typo"_s, u"incomplete"_s, u"wrong"_s, u"error"_s}))
        return Condition::Error;
    return Condition::Usual;
}

QString wordOf(ui::Scheme scheme)
{
    return scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
}

QString wordOf(Room room)
{
    return room == Room::Small ? u"small"_s : u"large"_s;
}

QString wordOf(Condition condition)
{
    switch (condition) {
    case Condition::Usual:
        return u"usual"_s;
    case Condition::Empty:
        return u"empty"_s;
    case Condition::Busy:
        return u"busy"_s;
    case Condition::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bridge::screens
