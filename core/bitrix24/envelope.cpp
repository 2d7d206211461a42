// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/envelope.h"

namespace bridge::bitrix24 {
namespace {

TimePoint fromUnixSeconds(double seconds)
{
    return TimePoint{std::chrono::milliseconds{qint64(seconds * 1000.0)}};
}

} // namespace

Timing timingOf(const Json& time)
{
    return {
        .start = fromUnixSeconds(secondsOf(member(time, "start"))),
        .operatingSeconds = secondsOf(member(time, "operating")),
        .operatingResetAt = fromUnixSeconds(secondsOf(member(time, "operating_reset_at"))),
    };
}

Envelope envelopeOf(Json answer)
{
    Envelope envelope{
        .result = {},
        .total = numberOf(member(answer, "total")),
        .next = numberOf(member(answer, "next")),
        .time = timingOf(member(answer, "time")),
    };
    if (answer.is_object() && answer.contains("result"))
        envelope.result = std::move(answer["result"]);
    return envelope;
}

} // namespace bridge::bitrix24
