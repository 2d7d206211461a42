// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/errors.h"

#include "core/bitrix24/lenient.h"
#include "core/domain/text.h"

#include <array>
#include <utility>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestText = 300;
constexpr auto fullBucket = 25s; ///< 50 requests drain at 2 a second
constexpr auto windowStep = 1min; ///< the run time of a method is counted by the minute

/// Codes that say more than their status does; the docs and the server disagree on some statuses
/// (Bitrix24 core fact sheet §1.4).
constexpr std::array<std::pair<QLatin1StringView, ErrorKind>, 27> kinds{{
    {"expired_token"_L1, ErrorKind::Unauthorised}, {"invalid_token"_L1, ErrorKind::Unauthorised},
    {"NO_AUTH_FOUND"_L1, ErrorKind::Unauthorised}, {"INVALID_CREDENTIALS"_L1, ErrorKind::Unauthorised},
    {"APPLICATION_NOT_FOUND"_L1, ErrorKind::Unauthorised}, {"ERROR_OAUTH"_L1, ErrorKind::Unauthorised},
    {"authorization_error"_L1, ErrorKind::Unauthorised}, {"NOT_INSTALLED"_L1, ErrorKind::Unauthorised},
    {"insufficient_scope"_L1, ErrorKind::Forbidden}, {"ACCESS_DENIED"_L1, ErrorKind::Forbidden},
    {"ACCESS_ERROR"_L1, ErrorKind::Forbidden}, {"user_access_error"_L1, ErrorKind::Forbidden},
    {"WRONG_AUTH_TYPE"_L1, ErrorKind::Forbidden}, {"WRONG_LICENSE"_L1, ErrorKind::Forbidden},
    {"PAYMENT_REQUIRED"_L1, ErrorKind::Forbidden},
    {"OVERLOAD_LIMIT"_L1, ErrorKind::Forbidden}, // held by Bitrix24's support: waiting doesn't help
    {"QUERY_LIMIT_EXCEEDED"_L1, ErrorKind::RateLimited}, {"OPERATION_TIME_LIMIT"_L1, ErrorKind::RateLimited},
    {"TASK_NOT_FOUND"_L1, ErrorKind::NotFound}, {"NOT_FOUND"_L1, ErrorKind::NotFound},
    {"ERROR_METHOD_NOT_FOUND"_L1, ErrorKind::Rejected}, {"ERROR_BATCH_METHOD_NOT_ALLOWED"_L1, ErrorKind::Rejected},
    {"CONNECTION_ERROR"_L1, ErrorKind::ServerFault}, {"INTERNAL_SERVER_ERROR"_L1, ErrorKind::ServerFault},
    {"ERROR_UNEXPECTED_ANSWER"_L1, ErrorKind::ServerFault}, {"PORTAL_DELETED"_L1, ErrorKind::Configuration},
    {"INVALID_REQUEST"_L1, ErrorKind::Configuration}, // not https
}};

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorised;
    case 403:
        return ErrorKind::Forbidden;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFault : ErrorKind::Rejected;
    }
}

ErrorKind kindOf(const PortalError& refusal)
{
    for (const auto& [code, kind] : kinds) {
        if (refusal.code.compare(code, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return kindOfStatus(refusal.status);
}

std::chrono::milliseconds askedWait(const PortalError& refusal)
{
    if (isRequestLimit(refusal))
        return fullBucket;
    return isOperatingLimit(refusal) ? windowStep : 0ms;
}

QString readable(const QString& text)
{
    QString plain = plainFromHtml(text).simplified();
    if (plain.size() > longestText)
        plain = plain.first(longestText) + u'…';
    return plain;
}

} // namespace

std::optional<PortalError> portalErrorIn(int status, const Json& answer)
{
    if (!answer.is_object() || !answer.contains("error"))
        return std::nullopt;
    const Json& error = answer["error"];
    if (error.is_object())
        return PortalError{status, textOf(member(error, "code")), readable(textOf(member(error, "message")))};
    return PortalError{status, textOf(error), readable(textOf(member(answer, "error_description")))};
}

bool isStaleToken(const PortalError& refusal)
{
    return refusal.code == "expired_token"_L1 || refusal.code == "invalid_token"_L1;
}

bool isRequestLimit(const PortalError& refusal)
{
    return refusal.code == "QUERY_LIMIT_EXCEEDED"_L1;
}

bool isOperatingLimit(const PortalError& refusal)
{
    return refusal.code == "OPERATION_TIME_LIMIT"_L1;
}

Error toError(const PortalError& refusal, const QString& method)
{
    const QString said = refusal.text.isEmpty() ? u"refused"_s : refusal.text;
    const bool hasCode = !refusal.code.isEmpty() && refusal.code != "0"_L1;
    const QString cause = hasCode ? u" (%1)"_s.arg(refusal.code) : u" (HTTP %1)"_s.arg(refusal.status);
    return {kindOf(refusal), method + u": "_s + said + cause, askedWait(refusal)};
}

} // namespace bridge::bitrix24
