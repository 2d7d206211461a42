// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry.h"

#include <QDateTime>

#include <algorithm>

namespace bridge {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int faultTries = 5;
constexpr int limitTries = 10;

milliseconds spread(milliseconds delay, double jitter)
{
    return delay + milliseconds{qint64(double(delay.count()) * jitter / 4)};
}

} // namespace

std::optional<milliseconds> retryDelay(const Error& error, Repeat repeat, int attempt, double jitter)
{
    constexpr milliseconds longestFault = 30s;
    constexpr milliseconds longestLimit = 60s;

    switch (error.kind) {
    case ErrorKind::RateLimited: // refused before anything was done: safe for a create too
        if (attempt >= limitTries)
            return std::nullopt;
        return std::clamp<milliseconds>(error.retryAfter, 1s, longestLimit) + milliseconds{qint64(1000 * jitter)};
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ServerFault:
        if (repeat == Repeat::Never || attempt >= faultTries)
            return std::nullopt;
        return spread(std::min<milliseconds>(longestFault, 1s * (1 << (attempt - 1))), jitter);
    default:
        return std::nullopt;
    }
}

std::optional<milliseconds> askedDelay(const std::vector<HttpHeader>& headers, TimePoint now)
{
    const QByteArray value = headerValue(headers, "retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds{std::clamp<qint64>(seconds, 0, 86'400)};
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::max<milliseconds>(toTimePoint(date) - now, 0ms);
}

} // namespace bridge
