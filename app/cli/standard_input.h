// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <stop_token>

namespace bridge::cli {

enum class Space : quint8 {
    Trimmed, ///< what is copied brings space around it
    Kept, ///< a password may begin or end with it; only the end of its line is left out
};

/// All of standard input. At a terminal a line on standard error says how to end it.
[[nodiscard]] Secret readStandardInput(Space space);

enum class Echo : quint8 { On, Off };

/// The next line of standard input, without space around it; what follows stays for the next call. Meanwhile
/// the event loop of this thread runs, so that a stop ends the wait: Cancelled. With Echo::Off a terminal does
/// not show what is typed.
[[nodiscard]] Result<Secret> readLine(Echo echo, const std::stop_token& stop);

} // namespace bridge::cli
