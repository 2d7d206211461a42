// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/undo.h"
#include "ui/theme/colors.h"

#include <QTreeView>

#include <set>

class QStandardItem;
class QStandardItemModel;

namespace bridge::ui {

/// A plan as a tree: by link, then by what is done, each write with its fields, the old value struck out and the
/// new one marked. Writes can be left out one by one or together; what is held or waits is shown and can't be
/// chosen. Beside each stands why it waits, which way a person turned it, and what became of it.
class PlanTree final : public QTreeView
{
    Q_OBJECT

public:
    enum class Choice : quint8 { Each, Whole }; ///< whether writes can be left out

    explicit PlanTree(Choice choice, QWidget* parent = nullptr);

    /// `linkNames`: what people know the links by. Everything that can be done is chosen at first, but for
    /// `leftOut`: ids.
    void show(const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames,
        const std::set<QString>& leftOut = {});
    /// What would be taken back, and what is not.
    void show(const sync::UndoReport& undo, const std::map<LinkId, QString>& linkNames);
    using QTreeView::show;

    [[nodiscard]] std::vector<sync::PlannedOperation> chosen() const;
    [[nodiscard]] std::set<QString> leftOut() const; ///< ids of what could be chosen and is not
    [[nodiscard]] int total() const { return int(m_operations.size()); } ///< that can be chosen
    /// Of the selected rows: those of a field alone for that field, else those of all its write's fields.
    [[nodiscard]] std::vector<sync::Direction> selectedDirections() const;

    /// Says beside the write what became of it. An id that is not there is passed over.
    void setNote(const QString& id, const QString& note, QLatin1String icon, Tone tone);
    /// Nothing can be chosen any more.
    void freeze();

Q_SIGNALS:
    void chosenChanged(int count);
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Branches;
    void clear();
    void addAll(Branches& branches, const std::vector<sync::PlannedOperation>& operations, const QString& heading);
    void addKept(Branches& branches, const LinkId& link, const std::vector<sync::Kept>& kept);
    [[nodiscard]] QList<QStandardItem*> operationRow(const sync::PlannedOperation& operation, bool canBeChosen) const;
    void leaveOut(const std::set<QString>& ids);
    void finishShowing();
    void take(QStandardItem* changed);
    enum class Fit : quint8 { Anew, Grow };
    void fitColumns(Fit fit);

    Choice m_choice;
    QStandardItemModel* m_model;
    Names m_names; ///< of the plan's own
    std::vector<sync::PlannedOperation> m_operations;
    std::vector<QStandardItem*> m_items; ///< of m_operations, in their order; the model owns them
    std::map<QString, QStandardItem*> m_notes; ///< by operation
    std::map<QString, std::vector<sync::Direction>> m_directions; ///< by operation
    bool m_taking = false;
};

} // namespace bridge::ui
