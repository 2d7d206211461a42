// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/decision.h"
#include "ui/activity/in_memory_list.h"
#include "ui/activity/paged_model.h"

namespace bridge::ui {

/// Conflicts, runs that are held as a whole and operations that are held by themselves: a row each.
class DecisionsModel final : public PagedModel<DecisionKey, Decision>
{
    Q_OBJECT

public:
    enum Column { State, What, Subject, InMiro, InBitrix24, Why, ColumnCount };
    enum Role { DetailRole = Qt::UserRole, RowRole }; ///< RowRole: the number for decision() and keys()

    using PagedModel::PagedModel;

    /// Null until it was read.
    [[nodiscard]] const Decision* decision(int row) const { return find(row); }
    /// All of them, for whoever looks for words in them or sorts them.
    [[nodiscard]] static InMemoryList listOf(const std::vector<Decision>& decisions);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const Decision& decision, int column);
};

} // namespace bridge::ui
