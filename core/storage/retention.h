// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

namespace bridge::storage {

/// Forgets history that is older than the profile wants it, at the start and once a day.
class Retention
{
public:
    explicit Retention(int days)
        : m_kept(days)
    {
    }

    /// To be called as often as one likes.
    [[nodiscard]] Result<> keep(sync::Journal& journal, TimePoint now);

private:
    std::chrono::days m_kept;
    std::optional<TimePoint> m_last{};
};

} // namespace bridge::storage
