// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

namespace bridge::sandbox::bitrix24 {

/// What one command of a batch came to.
struct CommandOutcome {
    Answer answer{};
    Json time{}; ///< its own timing object
};

/// Calls a method with the parameters of a command.
using RunCommand = std::function<CommandOutcome(const QString& method, const php::Value& params)>;

/// `batch` of REST v2 (fact sheet §4): up to 50 commands in order, with `$result[…]` references and `halt`.
[[nodiscard]] Answer runBatch(const php::Value& params, const RunCommand& run);

/// What the portal's security filter leaves of a text inside a batch: words that start a script are
/// split by a space (§4).
[[nodiscard]] QString filtered(const QString& text);

} // namespace bridge::sandbox::bitrix24
