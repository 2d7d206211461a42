// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"

#include <algorithm>

namespace bridge::cli {

using namespace Qt::StringLiterals;

ExitStatus exitStatusOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::BadReply:
    case ErrorKind::ServerFault:
        return ExitStatus::Unreachable;
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound: // the services answer so for what the account may not see
        return ExitStatus::NoAccess;
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Storage:
    case ErrorKind::Configuration:
        return ExitStatus::WrongUse;
    case ErrorKind::Cancelled:
        return ExitStatus::SomeLeft;
    }
    Q_UNREACHABLE();
}

ExitStatus graver(ExitStatus a, ExitStatus b)
{
    return std::max(a, b);
}

QString adviceFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return u"Check the network and the addresses in profile.json, then run the command again."_s;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
        return u"Run the command again in a few minutes; nothing is done twice."_s;
    case ErrorKind::BadReply:
        return u"Check the addresses in profile.json: api_url of Miro and portal_url of Bitrix24."_s;
    case ErrorKind::Unauthorised:
        return u"Sign in again with “boardbridge-cli connect miro --browser” or “boardbridge-cli connect bitrix24 "
               "--browser”, or paste a token or webhook address with --token-stdin or --webhook-stdin."_s;
    case ErrorKind::Forbidden:
        return u"Give the account this right, or connect one that has it."_s;
    case ErrorKind::NotFound:
        return u"Check the ids in profile.json, and that the connected account may see what they name."_s;
    case ErrorKind::Cancelled:
        return u"The next sync goes on from here."_s;
    case ErrorKind::Rejected:
        return u"Check what profile.json says of this link."_s;
    case ErrorKind::Conflict:
    case ErrorKind::Storage:
    case ErrorKind::Configuration:
        return {};
    }
    Q_UNREACHABLE();
}

OrderedJson errorJson(const Error& error)
{
    return {{"code", errorWord(error.kind)}, {"message", error.detail}, {"advice", adviceFor(error)}};
}

QString errorLine(const Error& error)
{
    QString text = error.detail;
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    const QString advice = adviceFor(error);
    return advice.isEmpty() ? text : text + u' ' + advice;
}

Outcome failure(const Error& error)
{
    return {.status = exitStatusOf(error), .json = {{"error", errorJson(error)}}, .errors = {error}};
}

} // namespace bridge::cli
