// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace bridge::storage {

class Database;

/// Brings an open journal to the newest schema, each step in its own transaction. A journal that a
/// newer version of the program wrote is refused, never guessed at.
[[nodiscard]] Result<> migrate(Database& database);

[[nodiscard]] int newestSchemaVersion();

} // namespace bridge::storage
