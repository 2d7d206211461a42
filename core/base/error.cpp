// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/words.h"

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<ErrorKind, 13> words{{
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
    return wordOf(words, kind);
}

ErrorKind errorKindFromWord(const QString& word)
{
    return valueOf(words, word).value_or(ErrorKind::Rejected);
}

} // namespace bridge
