// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <array>
#include <map>

// The two limits of REST (fact sheet §5). Times are milliseconds since 1970.
namespace bridge::sandbox::bitrix24 {

/// The rate: a bucket that each request fills by one and that drains by the second. One for the portal,
/// because the simulated portal sees all callers behind one address.
class RequestBucket
{
public:
    RequestBucket(double size, double drainPerSecond);

    [[nodiscard]] bool admit(qint64 nowMs); ///< false: above the size; such a request adds nothing

    [[nodiscard]] Json state() const;
    void restore(const Json& state); ///< throws Json::exception

private:
    double m_size;
    double m_drain;
    double m_level = 0;
    qint64 m_at = 0;
};

/// Run time by caller and method in ten buckets of a minute. Looked at before a call: one may go over.
class OperatingMeter
{
public:
    static constexpr double limitSeconds = 480;
    static constexpr double counted = 0.1; ///< shorter calls don't count

    [[nodiscard]] bool admit(const QString& caller, const QString& method, qint64 nowMs) const;
    void spend(const QString& caller, const QString& method, double seconds, qint64 nowMs);
    [[nodiscard]] double used(const QString& caller, const QString& method, qint64 nowMs) const;
    /// Unix seconds at which the oldest counted minute leaves the window.
    [[nodiscard]] qint64 resetAt(const QString& caller, const QString& method, qint64 nowMs) const;

    [[nodiscard]] Json state() const;
    void restore(const Json& state); ///< throws Json::exception

private:
    using Minutes = std::map<qint64, double>; ///< minute since 1970 → seconds
    std::map<QString, Minutes> m_used{}; ///< by caller and method
};

} // namespace bridge::sandbox::bitrix24
