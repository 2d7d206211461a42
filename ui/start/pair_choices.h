// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/confirmed_pairs.h"
#include "core/sync/pair_proposal.h"

#include <QAbstractTableModel>

namespace bridge::ui {

/// Old stickies beside the old tasks that they may be, each with a tick that says so.
class PairChoices final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StickyColumn, TaskColumn, ScoreColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks what is sure.
    void setPairs(std::vector<sync::ProposedPair> pairs);
    void tickSure(); ///< those, and no others
    void tickNone();
    [[nodiscard]] sync::ConfirmedPairs ticked() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString text(const sync::ProposedPair& pair, int column) const; ///< that the column has room for
    [[nodiscard]] QString wholeText(const sync::ProposedPair& pair, int column) const;
    void tellTicked();

    std::vector<sync::ProposedPair> m_pairs;
    std::vector<bool> m_ticked;
};

} // namespace bridge::ui
