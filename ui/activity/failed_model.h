// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/operation_query.h"
#include "ui/activity/paged_model.h"

namespace bridge::ui {

/// Operations that failed or were skipped, with the cause and what repairs it.
class FailedModel final : public PagedModel<sync::OperationKey, sync::OperationRow>
{
    Q_OBJECT

public:
    enum Column { State, Subject, Cause, Advice, Attempts, NextTry, ColumnCount };
    enum Role { OperationIdRole = Qt::UserRole, CanSkipRole, LinkRole, ItemRole, TaskRole, DetailRole };

    explicit FailedModel(const Clock& clock, QObject* parent = nullptr);

    /// Says how long it is to the next tries again.
    void refreshTimes();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant dataOf(const sync::OperationRow& row, int column, int role) const;
    [[nodiscard]] QString text(const sync::OperationRow& row, int column) const;

    const Clock& m_clock;
};

} // namespace bridge::ui
