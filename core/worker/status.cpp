// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/status.h"

#include <algorithm>
#include <array>

namespace bridge::worker {

using namespace Qt::StringLiterals;

namespace {

/// Least pressing first: what a person must see wins.
constexpr std::array urgency{LinkState::InSync, LinkState::Waiting, LinkState::Starting, LinkState::Working,
    LinkState::Paused, LinkState::Failing, LinkState::Offline, LinkState::NeedsYou, LinkState::SignedOut};

auto urgencyOf(LinkState state)
{
    return std::ranges::find(urgency, state) - urgency.begin();
}

LinkState stateOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::BadReply:
    case ErrorKind::Cancelled:
        return LinkState::Offline;
    case ErrorKind::Unauthorised:
        return LinkState::SignedOut;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Storage:
    case ErrorKind::Configuration:
        return LinkState::NeedsYou;
    }
    Q_UNREACHABLE();
}

QString counted(int count, const QString& one, const QString& many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

} // namespace

QString linkStateWord(LinkState state)
{
    switch (state) {
    case LinkState::Starting:
        return u"starting"_s;
    case LinkState::Working:
        return u"working"_s;
    case LinkState::InSync:
        return u"in_sync"_s;
    case LinkState::Waiting:
        return u"waiting"_s;
    case LinkState::Failing:
        return u"failing"_s;
    case LinkState::NeedsYou:
        return u"needs_you"_s;
    case LinkState::Offline:
        return u"offline"_s;
    case LinkState::SignedOut:
        return u"signed_out"_s;
    case LinkState::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

const LinkStatus* WorkerStatus::find(const LinkId& link) const
{
    const auto found = std::ranges::find(links, link, &LinkStatus::link);
    return found == links.end() ? nullptr : &*found;
}

LinkState worstState(const WorkerStatus& status)
{
    if (status.error)
        return stateOf(*status.error);
    LinkState worst = LinkState::InSync;
    for (const LinkStatus& link : status.links) {
        if (urgencyOf(link.state) > urgencyOf(worst))
            worst = link.state;
    }
    return worst;
}

LinkState stateAfter(const sync::PassReport& report)
{
    if (report.error)
        return stateOf(*report.error);
    if (report.unfinished)
        return LinkState::Working;
    if (report.held > 0)
        return LinkState::NeedsYou;
    if (report.failed > 0)
        return LinkState::Failing;
    return report.waiting > 0 ? LinkState::Waiting : LinkState::InSync;
}

QString sentenceAfter(const sync::PassReport& report)
{
    if (report.error)
        return report.error->detail;
    if (report.progress)
        return u"%1 of %2 writes are done."_s.arg(report.progress->done).arg(report.progress->planned);
    if (report.held > 0)
        return counted(report.held, u"operation waits for your decision."_s, u"operations wait for your decision."_s);
    if (report.failed > 0)
        return counted(report.failed, u"operation failed and will be tried again."_s,
            u"operations failed and will be tried again."_s);
    if (report.waiting > 0)
        return counted(report.waiting, u"operation waits."_s, u"operations wait."_s);
    return u"Both sides agree."_s;
}

} // namespace bridge::worker
