// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>
#include <QVariantList>

#include <vector>

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

/// Conditions of which one has to hold: what a word that a person looks for may be found in.
class AnyOf
{
public:
    void equals(const QString& column, const QStringList& texts);
    /// Whatever the case of its letters.
    void contains(const QString& expression, const QStringList& texts);
    void add(const QString& condition, const QVariantList& values);
    /// Nothing is asked for when there is no condition.
    void addTo(Where& where) const;

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// A list can't be bound: it travels as one JSON array, for json_each().
template <typename Value> [[nodiscard]] QString boundList(const std::vector<Value>& values)
{
    return QString::fromUtf8(toBytes(Json(values)));
}

/// An operation's line names its item in quotes, behind words that many lines begin with: what it is ordered by.
[[nodiscard]] QString subjectOrder();

} // namespace bridge::storage
