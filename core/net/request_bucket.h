// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <mutex>

namespace bridge {

/// Bitrix24's limit as its documents give it (core fact sheet §5): every request adds one, time drains
/// the bucket, a request that would overfill it is refused.
struct BucketLimits {
    double capacity = 50;
    double drainedPerSecond = 2;
    /// The part of the capacity we fill. What is left covers requests that travel at different speeds
    /// and others behind the same address.
    double fill = 0.9;
};

/// The bucket as we believe it stands. Shared by all threads that talk to one portal.
class RequestBucket
{
public:
    explicit RequestBucket(BucketLimits limits = {});

    /// When the next request may go. `now` or earlier: it may, and it is counted. Later: nothing is
    /// counted, ask again then.
    [[nodiscard]] TimePoint acquire(TimePoint now);

    /// The portal refused a request for the limit: others fill the bucket too, it is full now.
    void refused(TimePoint now);

    [[nodiscard]] double level(TimePoint now) const; ///< requests in the bucket
    [[nodiscard]] const BucketLimits& limits() const { return m_limits; }

private:
    [[nodiscard]] double levelAt(TimePoint now) const;

    const BucketLimits m_limits;
    mutable std::mutex m_mutex;
    double m_level = 0;
    TimePoint m_countedAt{};
};

} // namespace bridge
