// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backoff.h"

#include <algorithm>
#include <array>

namespace bridge::sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::chrono::seconds backoff(int attempts)
{
    constexpr std::array<std::chrono::seconds, 6> steps{25s, 2min, 10min, 1h, 5h, 24h};
    return steps[size_t(std::clamp(attempts, 1, int(steps.size())) - 1)];
}

QString adviceFor(ErrorKind kind, Side side)
{
    const QString service = sideName(side);
    switch (kind) {
    case ErrorKind::Forbidden:
        return u"Give the signed-in account the right to do this in %1, then press “Retry”."_s.arg(service);
    case ErrorKind::NotFound:
        return u"Look whether it was deleted in %1; the next pass finds out by itself."_s.arg(service);
    case ErrorKind::Conflict:
        return u"Somebody changed it at the same moment; it is tried again by itself."_s;
    case ErrorKind::Rejected:
        return u"Change the item so that %1 takes it; it is tried again at once then."_s.arg(service);
    case ErrorKind::BadReply:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
        return u"%1 had a problem; it is tried again by itself, or press “Retry”."_s.arg(service);
    case ErrorKind::Unauthorised:
        return u"Sign in to %1 again."_s.arg(service);
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
        return u"It is tried again by itself."_s;
    case ErrorKind::Storage:
        return u"Make room on the disk, or check the rights of the profile folder."_s;
    case ErrorKind::Configuration:
        return u"Correct the profile, then press “Retry”."_s;
    }
    return {};
}

bool endsPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Unauthorised:
    case ErrorKind::Storage:
    case ErrorKind::Configuration:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::BadReply:
    case ErrorKind::ServerFault:
        break;
    }
    return false;
}

} // namespace bridge::sync
