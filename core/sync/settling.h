// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/observed.h"

#include <unordered_map>

namespace bridge::sync {

/// Tells finished edits from half-typed ones: an edit counts once it has looked the same for the settle
/// time. It remembers between passes; what it forgets is only waited for again.
class Settling
{
public:
    /// What every sticky looks like now.
    void see(const Observed& observed, TimePoint now);
    /// We wrote these ourselves: nobody is typing there.
    void accept(const Observed& observed, const std::set<ItemId>& written);

    [[nodiscard]] std::set<ItemId> unsettled(std::chrono::seconds settle, TimePoint now) const;
    /// When the last of what is unsettled now will have settled.
    [[nodiscard]] std::optional<TimePoint> settledAt(std::chrono::seconds settle, TimePoint now) const;

private:
    struct Look {
        size_t hash = 0;
        TimePoint since{};
    };
    std::unordered_map<ItemId, Look> m_looks;
};

} // namespace bridge::sync
