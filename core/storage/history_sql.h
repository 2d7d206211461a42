// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/history_query.h"

#include <QVariantList>

namespace bridge::storage {

/// Conditions joined by AND, with the values they bind.
class Where
{
public:
    void add(const QString& condition, const QVariantList& values);
    [[nodiscard]] QString sql() const; ///< with a blank on both sides
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

[[nodiscard]] Where whereOf(const sync::HistoryFilter& filter);
/// What stands behind ORDER BY.
[[nodiscard]] QString orderSql(const sync::HistoryOrder& order);

} // namespace bridge::storage
