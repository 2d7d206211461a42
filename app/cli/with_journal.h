// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/composition/opened_profile.h"
#include "core/sync/journal.h"

#include <functional>

namespace bridge::cli {

/// Does `work` on the profile's journal as its only writer.
[[nodiscard]] Outcome withJournal(const Setting& setting, const std::function<Outcome(sync::Journal&)>& work);

/// Here NotFound is an id that was typed, not something a service hides. `hint` says where the right ones are.
[[nodiscard]] Outcome idFailure(const Error& error, const QString& hint);

} // namespace bridge::cli
