// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace bridge {

/// Bitrix24's limit of run time per method in a window (core fact sheet §5), from the `time` part of
/// every answer. A method over its limit pauses until the window moves; from 80 % on, what is left is
/// spread over the time left. Methods don't slow each other down.
class OperatingTime
{
public:
    explicit OperatingTime(double limitSeconds = 480);

    /// From an answer: seconds used in the window, and when its oldest part leaves.
    void record(const QString& method, double operatingSeconds, TimePoint resetAt, TimePoint now);

    /// When the method may be called next; `now` when at once.
    [[nodiscard]] TimePoint goAt(const QString& method, TimePoint now) const;

    [[nodiscard]] double highest(TimePoint now) const; ///< seconds of the busiest method in its window

private:
    struct Use {
        double seconds = 0;
        double lastCall = 0; ///< seconds the last call cost
        TimePoint at{};
        TimePoint resetAt{};
    };

    const double m_limit;
    mutable std::mutex m_mutex;
    QHash<QString, Use> m_uses;
};

} // namespace bridge
