// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"
#include "core/sync/observed.h"

namespace bridge::sync {

/// Old stickies and the old tasks that a person said they are, before the link's first sync. Kept as a fact of the
/// link until each of them has become a pair: so that it holds, whatever is interrupted, and no twin is created.
using ConfirmedPairs = std::map<ItemId, TaskId>;

constexpr QLatin1StringView confirmedPairsFact{"confirmed_pairs"};

[[nodiscard]] QString toText(const ConfirmedPairs& pairs);
[[nodiscard]] ConfirmedPairs confirmedPairsFrom(const QString& text); ///< empty for anything else

/// Those that still wait: the item is there and has no pair.
[[nodiscard]] ConfirmedPairs stillWaiting(ConfirmedPairs pairs, const Observed& observed);

/// A link's, as its journal keeps them.
[[nodiscard]] Result<ConfirmedPairs> readConfirmed(Journal& journal, const LinkId& link);

} // namespace bridge::sync
