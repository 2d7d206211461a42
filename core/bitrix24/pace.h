// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/envelope.h"
#include "core/net/operating_time.h"
#include "core/net/request_bucket.h"
#include "core/sync/ports.h"

#include <QStringList>

#include <memory>

namespace bridge::bitrix24 {

constexpr double operatingLimit = 480; ///< seconds of run time a method has in ten minutes (core fact sheet §5)

/// What one portal grants this workstation. Shared by everything that talks to the portal.
struct PortalLimits {
    RequestBucket bucket{};
    OperatingTime operating{operatingLimit};
};

/// Holds requests back until the portal will take them: its request bucket, and the run time each
/// method has left (Bitrix24 core fact sheet §5). The portal's clock may be wrong or ours may, so only
/// distances in time are taken from its answers.
class Pace
{
public:
    /// Without `limits` it keeps its own.
    Pace(Clock& clock, std::shared_ptr<PortalLimits> limits);

    /// Returns when one more request and each of the methods may go, and counts the request. Cancelled
    /// when a stop is asked for; RateLimited when a method is blocked for longer than anybody waits.
    [[nodiscard]] Result<> wait(const QStringList& methods, const std::stop_token& stop);

    void learn(const QString& method, const Timing& time);
    /// The portal refused the method for its run time; `time` says until when, or nothing.
    void blocked(const QString& method, const Timing& time);
    /// The portal's bucket is full, whoever filled it.
    void bucketIsFull();

    [[nodiscard]] sync::Meter meter() const;

private:
    [[nodiscard]] Result<> waitForMethods(const QStringList& methods, const std::stop_token& stop);
    [[nodiscard]] TimePoint here(TimePoint portalTime, const Timing& time) const;

    Clock& m_clock;
    std::shared_ptr<PortalLimits> m_limits;
    qint64 m_requests = 0;
};

} // namespace bridge::bitrix24
