// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflict.h"
#include "core/sync/journal.h"

#include <QAbstractTableModel>

namespace bridge::sync {
struct HeldRun;
}

namespace bridge::ui {

/// One thing that a person decides on.
struct Decision {
    enum class Kind : quint8 {
        Conflict, ///< a value that was edited on both sides: open, or settled with the other one on offer
        Run, ///< what a run holds, all of it together
        Operation, ///< one that is held by itself
    };
    Kind kind = Kind::Operation;
    QString id{}; ///< the operation's; empty for a run
    LinkId link{};
    qint64 run = 0;
    sync::OperationState state = sync::OperationState::Held;
    QString what{}; ///< "Title", "Run 12", "Let go"
    QString subject{}; ///< which item, or how many operations
    QString why{}; ///< why a person is asked
    QString detail{}; ///< all that is known, for below the list
    std::optional<sync::Conflict> conflict{};
    bool decided = false; ///< a person said something already, the next sync does it
};

/// Conflicts, runs that are held as a whole and operations that are held by themselves: a row each.
class DecisionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, What, Subject, InMiro, InBitrix24, Why, ColumnCount };
    enum Role { SortRole = Qt::UserRole, DetailRole, RowRole }; ///< RowRole: the number for decision()

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the journal that wait for a person, and conflicts that are settled.
    void setRows(std::vector<sync::OperationRow> rows);
    [[nodiscard]] const Decision& decision(int row) const { return m_decisions[size_t(row)]; }
    [[nodiscard]] int undecided() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static std::vector<Decision> decisionsOf(const std::vector<sync::OperationRow>& rows);
    [[nodiscard]] static Decision ofConflict(const sync::OperationRow& row, sync::Conflict conflict);
    [[nodiscard]] static Decision ofRun(const sync::HeldRun& run);
    [[nodiscard]] static Decision ofOperation(const sync::OperationRow& row);
    [[nodiscard]] static QString stateOf(const sync::OperationRow& row, const sync::Conflict& conflict);
    [[nodiscard]] static QString text(const Decision& decision, int column);

    std::vector<sync::OperationRow> m_rows;
    std::vector<Decision> m_decisions;
};

/// A side's value of a conflict as a person reads it; "–" for none.
[[nodiscard]] QString conflictValue(const sync::Conflict& conflict, const QString& value);

} // namespace bridge::ui
