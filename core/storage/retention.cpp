// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

namespace bridge::storage {

Result<> Retention::keep(sync::Journal& journal, TimePoint now)
{
    constexpr std::chrono::days every{1};
    if (m_last && now - *m_last < every)
        return {};
    if (const auto pruned = journal.pruneHistory(now - m_kept); !pruned)
        return tl::unexpected(pruned.error());
    m_last = now;
    return {};
}

} // namespace bridge::storage
