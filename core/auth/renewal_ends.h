// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

namespace bridge::auth {

// How a sign-in that can't be renewed came to its end, told to the person who has to sign in again. All but
// noWholeAnswer() are Unauthorised.

[[nodiscard]] Error cannotRenew(const QString& service);
[[nodiscard]] Error signedOut(const QString& service);
/// The program ended after it had asked and before the new pair was stored.
[[nodiscard]] Error endedWhileRenewing(const QString& service, TimePoint since);
[[nodiscard]] Error answerLost(const QString& service);
[[nodiscard]] Error tooLongUnused(const QString& service, std::chrono::days life);
[[nodiscard]] Error renewedElsewhere(const QString& service);

[[nodiscard]] QString noWholeAnswer(const QString& service);

} // namespace bridge::auth
