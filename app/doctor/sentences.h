// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace bridge::doctor {

/// What a person wrote or is called, in the quotes by which it is taken out for strangers.
[[nodiscard]] inline QString quoted(const QString& text)
{
    return u'“' + text + u'”';
}

/// With a stop at its end.
[[nodiscard]] inline QString sentence(const QString& text)
{
    const bool ends = text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    return ends ? text : text + u'.';
}

[[nodiscard]] inline QString dayText(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/// "1.4 MB", "45.1 GB".
[[nodiscard]] inline QString sizeText(qint64 bytes)
{
    constexpr double mebibyte = 1024 * 1024;
    const double size = double(bytes) / mebibyte;
    return size < 1024 ? QStringLiteral("%1 MB").arg(size, 0, 'f', 1)
                       : QStringLiteral("%1 GB").arg(size / 1024, 0, 'f', 1);
}

/// "5 days", "7 h", "40 min".
[[nodiscard]] inline QString spanText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span >= days{2})
        return QStringLiteral("%1 days").arg(duration_cast<days>(span).count());
    if (span >= hours{2})
        return QStringLiteral("%1 h").arg(duration_cast<hours>(span).count());
    return QStringLiteral("%1 min").arg(duration_cast<minutes>(span).count());
}

} // namespace bridge::doctor
