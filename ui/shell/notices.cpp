// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

namespace bridge::ui {

namespace {

bool isWanted(Attention::Matter matter, const NoticeWishes& wishes)
{
    switch (matter) {
    case Attention::Matter::Decision:
        return wishes.decisions;
    case Attention::Matter::SignIn:
        return wishes.signIns;
    case Attention::Matter::Trouble:
        return wishes.trouble;
    case Attention::Matter::Failure:
        return wishes.failures;
    case Attention::Matter::Passing:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isQuiet(const NoticeWishes& wishes, QTime time)
{
    if (!wishes.quiet || wishes.quietFrom == wishes.quietUntil)
        return false;
    if (wishes.quietFrom < wishes.quietUntil)
        return time >= wishes.quietFrom && time < wishes.quietUntil;
    return time >= wishes.quietFrom || time < wishes.quietUntil;
}

std::vector<Attention> Notices::due(
    const std::vector<Attention>& all, const NoticeWishes& wishes, QTime time, bool inSight)
{
    QSet<QString> lasting;
    std::vector<Attention> due;
    const bool quiet = isQuiet(wishes, time);
    for (const Attention& each : all) {
        if (!isWanted(each.matter, wishes))
            continue;
        if (!m_told.contains(each.key)) {
            if (quiet && !inSight)
                continue;
            if (!inSight)
                due.push_back(each);
        }
        lasting.insert(each.key);
    }
    m_told = lasting; // what has passed is news when it comes again
    return due;
}

} // namespace bridge::ui
