// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace bridge::ui {

/// Operations that failed, are held or were skipped, with the cause and what repairs it.
class FailedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Subject, Cause, Advice, Attempts, NextTry, ColumnCount };
    enum Role {
        OperationIdRole = Qt::UserRole,
        CanRetryRole,
        CanSkipRole,
        LinkRole,
        ItemRole,
        TaskRole,
        SortRole,
        DetailRole
    };

    explicit FailedModel(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QStringList ids() const;
    void setRows(std::vector<sync::OperationRow> rows);
    /// Says how long it is to the next tries again.
    void refreshTimes();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const sync::OperationRow& row, int column) const;
    [[nodiscard]] QVariant sortValue(const sync::OperationRow& row, int column) const;

    const Clock& m_clock;
    struct Texts {
        QString subject{};
        QString cause{};
        QString advice{};
    };
    [[nodiscard]] const QString& said(const QString& english) const;
    [[nodiscard]] const Texts& texts(const sync::OperationRow& row) const;

    std::vector<sync::OperationRow> m_rows;
    mutable QHash<QString, QString> m_said; ///< thousands of rows share a handful of causes
    mutable std::vector<std::optional<Texts>> m_texts; ///< of m_rows, made when first read: filters read them often
};

} // namespace bridge::ui
