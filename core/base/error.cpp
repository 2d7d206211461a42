// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>
#include <utility>

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ErrorKind, QLatin1StringView>, 13> words{{
    {ErrorKind::Offline, "offline"_L1},
    {ErrorKind::OutcomeUnknown, "outcome_unknown"_L1},
    {ErrorKind::RateLimited, "rate_limited"_L1},
    {ErrorKind::Unauthorised, "unauthorised"_L1},
    {ErrorKind::Forbidden, "forbidden"_L1},
    {ErrorKind::NotFound, "not_found"_L1},
    {ErrorKind::Conflict, "conflict"_L1},
    {ErrorKind::Rejected, "rejected"_L1},
    {ErrorKind::BadReply, "bad_reply"_L1},
    {ErrorKind::ServerFault, "server_fault"_L1},
    {ErrorKind::Storage, "storage"_L1},
    {ErrorKind::Configuration, "configuration"_L1},
    {ErrorKind::Cancelled, "cancelled"_L1},
}};

} // namespace

QString errorWord(ErrorKind kind)
{
    for (const auto& [candidate, word] : words) {
        if (candidate == kind)
            return word;
    }
    Q_UNREACHABLE();
}

ErrorKind errorKindFromWord(const QString& word)
{
    for (const auto& [kind, candidate] : words) {
        if (candidate == word)
            return kind;
    }
    return ErrorKind::Rejected;
}

} // namespace bridge
