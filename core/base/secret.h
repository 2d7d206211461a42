// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDebug;

namespace bridge {

/// A token, a client secret or a webhook address. It can't be logged or turned into text by accident:
/// reading it takes a call that stands out in review.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString& reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Secret&, const Secret&) = default;

private:
    QString m_value;
};

QDebug operator<<(QDebug, const Secret&) = delete;

} // namespace bridge
