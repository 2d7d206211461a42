// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/errors.h"

#include "core/miro/lenient.h"
#include "core/net/credit_budget.h"
#include "core/net/retry.h"

#include <algorithm>

namespace bridge::miro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "Invalid parameters (limit: minimum items page size is 10)"
QString reasonIn(const QByteArray& body)
{
    constexpr qsizetype longest = 300;
    const Result<Json> json = parseJson(body);
    if (!json)
        return u"no reason given"_s;
    const QString message = textAt(*json, "message").trimmed();
    QStringList fields;
    for (const Json& field : listAt(partAt(*json, "context"), "fields"))
        fields += u"%1: %2"_s.arg(textAt(field, "field"), textAt(field, "message"));
    QString reason = message.isEmpty() ? u"no reason given"_s : message;
    if (!fields.isEmpty())
        reason += u" (%1)"_s.arg(fields.join(u"; "_s));
    return reason.left(longest);
}

/// Retry-After is not documented by Miro but honoured when sent; else until the limit is free again.
std::chrono::milliseconds delayAsked(const HttpResponse& response, TimePoint now)
{
    if (const auto asked = askedDelay(response.headers, now))
        return *asked;
    const std::optional<TimePoint> reset = creditReport(response.headers).reset;
    return reset ? std::clamp<std::chrono::milliseconds>(*reset - now, 1s, 60s) : 0ms;
}

} // namespace

Error errorFrom(const HttpResponse& response, TimePoint now)
{
    const QString reason = reasonIn(response.body);
    switch (response.status) {
    case 401:
        return {ErrorKind::Unauthorised, u"Miro did not accept the access token: connect Miro again"_s};
    case 403:
        return {ErrorKind::Forbidden, u"the Miro account or app has no right to this board: %1"_s.arg(reason)};
    case 404:
        return {ErrorKind::NotFound, u"Miro has no such board or item, or hides it: %1"_s.arg(reason)};
    case 409:
        return {ErrorKind::Conflict, u"it was changed in Miro meanwhile: %1"_s.arg(reason)};
    case 429:
        return {ErrorKind::RateLimited, u"Miro's limit of calls a minute is used up"_s, delayAsked(response, now)};
    default:
        break;
    }
    if (response.status >= 500)
        return {ErrorKind::ServerFault, u"Miro has a fault of its own (HTTP %1)"_s.arg(response.status)};
    if (response.status >= 400)
        return {ErrorKind::Rejected, u"Miro refused it: %1"_s.arg(reason)};
    return {ErrorKind::BadReply,
        u"Miro's address gave an unexpected answer (HTTP %1): check the address of the API"_s.arg(response.status)};
}

Error unreached(Error failure)
{
    if (failure.kind == ErrorKind::Offline)
        failure.detail = u"Miro can't be reached (%1)"_s.arg(failure.detail);
    else if (failure.kind == ErrorKind::OutcomeUnknown)
        failure.detail = u"Miro gave no answer (%1)"_s.arg(failure.detail);
    return failure;
}

Error unclearWrite(Error error)
{
    if (error.kind != ErrorKind::BadReply && error.kind != ErrorKind::ServerFault)
        return error;
    return {ErrorKind::OutcomeUnknown, u"%1; whether Miro did it is not known"_s.arg(error.detail)};
}

} // namespace bridge::miro
