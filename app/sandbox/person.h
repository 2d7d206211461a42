// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

namespace bridge::sandbox {

/// What a person does on the board or in the portal, as a word and a JSON object: what the pages send and
/// what tests may send to a running sandbox. docs/sandbox.md lists the actions and their fields.
///
/// Answers {} or {"id":…} of what was made. NotFound for an unknown action, Rejected for a missing or wrong
/// field (the text names it), else what the service says.
[[nodiscard]] Result<Json> actAsPerson(Sandbox& sandbox, const QString& action, const Json& fields);

} // namespace bridge::sandbox
