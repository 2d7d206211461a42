// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace bridge::ui {

/// A plan as a tree: by link, then by what is done, each write with its fields, the old value struck out and the
/// new one marked. Writes can be left out one by one or together; what is held or waits is shown and can't be
/// chosen.
class PlanTree final : public QTreeView
{
    Q_OBJECT

public:
    enum class Choice : quint8 { Each, Whole }; ///< whether writes can be left out

    explicit PlanTree(Choice choice, QWidget* parent = nullptr);

    /// `linkNames`: what people know the links by. Everything that can be done is chosen at first.
    void show(const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames);
    using QTreeView::show;

    [[nodiscard]] std::vector<sync::PlannedOperation> chosen() const;
    [[nodiscard]] int total() const { return int(m_operations.size()); } ///< that can be chosen

Q_SIGNALS:
    void chosenChanged(int count);

private:
    class Branches;
    void addAll(Branches& branches, const std::vector<sync::PlannedOperation>& operations, const QString& heading);
    [[nodiscard]] QList<QStandardItem*> operationRow(const sync::PlannedOperation& operation, bool canBeChosen) const;
    void take(QStandardItem* changed);

    Choice m_choice;
    QStandardItemModel* m_model;
    std::vector<sync::PlannedOperation> m_operations;
    std::vector<QStandardItem*> m_items; ///< of m_operations, in their order; the model owns them
    bool m_taking = false;
};

} // namespace bridge::ui
