// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/php.h"

namespace bridge::sandbox::bitrix24 {

/// A filter key is a field behind an operator: ">=CHANGED_DATE", "!@ID", "%NAME" (fact sheet §7.2, §12).
struct FilterKey {
    QString op{}; ///< "", "=", "!", "!=", "<", "<=", ">", ">=", "%", "!%", "@", "!@"
    QString field{};
};

[[nodiscard]] FilterKey filterKey(const QString& key);

/// `actual` against any of `wanted`, as the operator says; a negation means none of them.
[[nodiscard]] bool numberFits(const QString& op, qint64 actual, const std::vector<qint64>& wanted);
[[nodiscard]] bool textFits(const QString& op, const QString& actual, const QStringList& wanted);

} // namespace bridge::sandbox::bitrix24
