// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/ground.h"

#include <functional>

namespace bridge::doctor {

/// How far an examination is.
struct Examined {
    Checks checks{}; ///< of the step that was just taken
    int step = 0; ///< from 1
    int steps = 0;
};

/// Looks at everything, one thing after the other. A thing that is not well keeps nothing else from being looked
/// at; what needs it is skipped, with the cause. Blocks, and waits for services and the keychain: for a thread
/// other than the main one. After a stop the rest is left out.
[[nodiscard]] Checks examine(Ground& ground, const std::function<void(const Examined&)>& tell = {});

/// The one check of a profile that can't be used.
[[nodiscard]] Check profileProblem(const Error& error);

} // namespace bridge::doctor
