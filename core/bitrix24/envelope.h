// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/lenient.h"

namespace bridge::bitrix24 {

/// What every answer tells about time (Bitrix24 core fact sheet §3); the epoch and 0 where it doesn't.
struct Timing {
    TimePoint start{}; ///< the portal's own clock
    double operatingSeconds = 0; ///< run time of the method in its window
    TimePoint operatingResetAt{}; ///< when the oldest part of the window leaves

    friend bool operator==(const Timing&, const Timing&) = default;
};

/// A successful answer.
struct Envelope {
    Json result{};
    std::optional<qint64> total{}; ///< only on lists that were counted
    std::optional<qint64> next{}; ///< missing on the last page
    Timing time{};
};

[[nodiscard]] Timing timingOf(const Json& time);
[[nodiscard]] Envelope envelopeOf(Json answer);

} // namespace bridge::bitrix24
