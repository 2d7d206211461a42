// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_tree.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/plan/plan_cells.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace bridge::ui {

using namespace plan_cells;

namespace {

// Parts of the width, in percent.
constexpr int noteShare = 22; ///< at least
constexpr int mostShare = 20; ///< of the values before and after; what they leave is for what is done
constexpr int leastShare = 13; ///< of every column

/// The conflict's name for what a change shows: a place is several values, and a colour says the priority.
QString fieldInDispute(const QString& shown)
{
    if (shown == "status"_L1 || shown == "group"_L1 || shown == "stage"_L1 || shown == "frame"_L1)
        return u"place"_s;
    return shown == "color"_L1 ? u"priority"_s : shown;
}

/// Which way a person turned it.
QString turnedText(const std::vector<sync::Direction>& directions)
{
    for (const sync::Direction& direction : directions) {
        if (direction.conflict.take == sync::Take::Miro)
            return PlanTree::tr("You chose Miro's value");
        if (direction.conflict.take == sync::Take::Bitrix24)
            return PlanTree::tr("You chose Bitrix24's value");
    }
    return {};
}

/// What the children say together.
Qt::CheckState stateOf(const QStandardItem& parent)
{
    int checked = 0;
    bool isPartly = false;
    for (int row = 0; row < parent.rowCount(); ++row) {
        const Qt::CheckState state = parent.child(row)->checkState();
        checked += state == Qt::Checked ? 1 : 0;
        isPartly = isPartly || state == Qt::PartiallyChecked;
    }
    if (isPartly || (checked > 0 && checked < parent.rowCount()))
        return Qt::PartiallyChecked;
    return checked > 0 ? Qt::Checked : Qt::Unchecked;
}

/// Draws the box of what can't be chosen any more as one that is only looked at.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + metrics::grid};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_ReadOnly, !index.flags().testFlag(Qt::ItemIsUserCheckable));
    }
};

} // namespace

/// Finds or makes the rows that operations hang below.
class PlanTree::Branches
{
public:
    Branches(QStandardItemModel& model, const std::map<LinkId, QString>& linkNames)
        : m_model(model)
        , m_linkNames(linkNames)
    {
    }

    QStandardItem* of(const LinkId& link, const QString& heading, bool canBeChosen)
    {
        const auto named = m_linkNames.find(link);
        QStandardItem* top
            = below(m_model.invisibleRootItem(), named == m_linkNames.end() ? link.value : named->second);
        QStandardItem* branch = below(top, heading);
        for (QStandardItem* item : {branch, top}) {
            if (canBeChosen)
                item->setCheckable(true);
        }
        return branch;
    }

private:
    QStandardItem* below(QStandardItem* parent, const QString& text)
    {
        QStandardItem*& known = m_known[{parent, text}];
        if (!known) {
            known = makeCell(text);
            parent->appendRow({known, makeCell({}), makeCell({}), makeCell({})});
        }
        return known;
    }

    QStandardItemModel& m_model;
    const std::map<LinkId, QString>& m_linkNames;
    std::map<std::pair<QStandardItem*, QString>, QStandardItem*> m_known;
};

PlanTree::PlanTree(Choice choice, QWidget* parent)
    : QTreeView(parent)
    , m_choice(choice)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(u"planTree"_s);
    setAccessibleName(tr("What would be done"));
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setIconSize({metrics::smallIconSide, metrics::smallIconSide});
    m_model->setHorizontalHeaderLabels({tr("What"), tr("Before"), tr("After"), tr("Note")});
    header()->setSectionsMovable(false);
    connect(m_model, &QStandardItemModel::itemChanged, this, &PlanTree::take);
    connect(this, &QTreeView::expanded, this, [this] { fitColumns(Fit::Grow); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTree::selectionMoved);
}

void PlanTree::clear()
{
    m_taking = true;
    m_model->removeRows(0, m_model->rowCount());
    m_operations.clear();
    m_items.clear();
    m_notes.clear();
    m_directions.clear();
}

void PlanTree::show(
    const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames, const std::set<QString>& leftOut)
{
    clear();
    m_names = plan.names;
    Branches branches(*m_model, linkNames);
    addAll(branches, plan.operations, {});
    addAll(branches, plan.held, tr("Needs your decision"));
    addAll(branches, plan.waiting, tr("Waits"));
    finishShowing();
    leaveOut(leftOut);
    Q_EMIT chosenChanged(int(chosen().size()));
}

void PlanTree::show(const sync::UndoReport& undo, const std::map<LinkId, QString>& linkNames)
{
    clear();
    m_names = undo.names;
    Branches branches(*m_model, linkNames);
    addAll(branches, undo.operations, {});
    addKept(branches, undo.link, undo.kept);
    finishShowing();
    Q_EMIT chosenChanged(total());
}

void PlanTree::finishShowing()
{
    for (QStandardItem* item : m_choice == Choice::Each ? m_items : std::vector<QStandardItem*>()) {
        for (QStandardItem* parent = item->parent(); parent; parent = parent->parent())
            parent->setCheckState(Qt::Checked);
    }
    m_taking = false;
    for (const auto& [id, note] : m_notes) {
        if (note->text().isEmpty()) // a write's name may be long, and nothing stands beside it
            setFirstColumnSpanned(note->row(), note->parent()->index(), true);
    }
    expandToDepth(m_operations.size() > 50 ? 0 : 1);
    fitColumns(Fit::Anew);
}

void PlanTree::leaveOut(const std::set<QString>& ids)
{
    m_taking = true;
    std::set<QStandardItem*> branches;
    for (size_t place = 0; place < m_items.size() && !ids.empty(); ++place) {
        if (!m_items[place]->isCheckable() || !ids.contains(m_operations[place].id))
            continue;
        m_items[place]->setCheckState(Qt::Unchecked);
        branches.insert(m_items[place]->parent());
    }
    for (QStandardItem* branch : branches) {
        for (; branch; branch = branch->parent())
            branch->setCheckState(stateOf(*branch));
    }
    m_taking = false;
}

void PlanTree::addKept(Branches& branches, const LinkId& link, const std::vector<sync::Kept>& kept)
{
    for (const sync::Kept& each : kept) {
        QStandardItem* branch = branches.of(link, tr("Can't be taken back, or not quite"), false);
        const QString title = m_names.tasks.value(each.task);
        const QString nameless
            = each.task.isNone() ? tr("Item %1").arg(each.item.value) : tr("Task %1").arg(each.task.toString());
        const QString what = title.isEmpty() ? nameless : title;
        branch->appendRow({makeCell(what), makeCell({}), makeCell({}), makeCell(CoreText::of(each.reason))});
    }
}

void PlanTree::addAll(Branches& branches, const std::vector<sync::PlannedOperation>& operations, const QString& heading)
{
    const bool canBeChosen = heading.isEmpty();
    for (const sync::PlannedOperation& operation : operations) {
        const QString branchText = canBeChosen ? Words::operation(operation.kind) : heading;
        const auto row = operationRow(operation, canBeChosen);
        branches.of(operation.link, branchText, row.front()->isCheckable())->appendRow(row);
        m_notes.emplace(operation.id, row.back());
        m_directions.emplace(operation.id, operation.directions);
        if (!canBeChosen)
            continue;
        m_operations.push_back(operation);
        m_items.push_back(row.front());
    }
}

QList<QStandardItem*> PlanTree::operationRow(const sync::PlannedOperation& operation, bool canBeChosen) const
{
    const QString summary = CoreText::of(operation.summary);
    auto* what = makeCell(oneLine(summary), summary);
    what->setCheckable(canBeChosen && m_choice == Choice::Each);
    if (what->isCheckable())
        what->setCheckState(Qt::Checked);
    what->setData(operation.id, OperationRole);
    for (const sync::FieldChange& change : operation.changes)
        what->appendRow(operation.kind == "conflict"_L1 ? disputeRow(change, m_names) : changeRow(change, m_names));
    const QString turned = turnedText(operation.directions);
    auto* note = makeCell(turned.isEmpty() ? CoreText::of(operation.reason) : turned);
    if (!turned.isEmpty())
        note->setIcon(icon("retry"_L1, Tone::Accent));
    return {what, makeCell({}), makeCell({}), note};
}

void PlanTree::setNote(const QString& id, const QString& note, QLatin1String iconName, Tone tone)
{
    const auto found = m_notes.find(id);
    if (found == m_notes.end())
        return;
    setFirstColumnSpanned(found->second->row(), found->second->parent()->index(), note.isEmpty());
    found->second->setText(note);
    found->second->setToolTip(note);
    found->second->setIcon(icon(iconName, tone));
}

void PlanTree::freeze()
{
    m_taking = true;
    for (QStandardItem* item : m_items) {
        for (QStandardItem* each = item; each; each = each->parent())
            each->setFlags(each->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_taking = false;
}

std::vector<sync::Direction> PlanTree::selectedDirections() const
{
    std::map<QString, sync::Direction> selected;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        const QString field = row.data(FieldRole).toString();
        const QString operation = (field.isEmpty() ? row : row.parent()).data(OperationRole).toString();
        const auto found = m_directions.find(operation);
        if (found == m_directions.end())
            continue;
        for (const sync::Direction& direction : found->second) {
            const QString& disputed = direction.conflict.field;
            if (field.isEmpty() || disputed == fieldInDispute(field) || disputed == "deleted"_L1)
                selected.emplace(direction.id(), direction);
        }
    }
    std::vector<sync::Direction> directions;
    for (auto& [id, direction] : selected)
        directions.push_back(std::move(direction));
    return directions;
}

void PlanTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns(Fit::Anew);
}

/// To what is in sight. A branch that is opened may need more, and then nothing is taken back.
void PlanTree::fitColumns(Fit fit)
{
    const int room = viewport()->width();
    int left = room * (100 - noteShare) / 100;
    for (const int column : {From, To, What}) {
        const int kept = fit == Fit::Grow ? header()->sectionSize(column) : 0;
        const int needed = std::max({kept, sizeHintForColumn(column), header()->sectionSizeHint(column)});
        const int most = column == What ? left : room * mostShare / 100;
        header()->resizeSection(column, std::clamp(needed, room * leastShare / 100, most));
        left -= header()->sectionSize(column);
    }
}

/// A branch takes its leaves with it, and they it.
void PlanTree::take(QStandardItem* changed)
{
    if (m_taking || !changed->isCheckable())
        return;
    m_taking = true;
    const auto spread = [](auto&& self, QStandardItem* item, Qt::CheckState state) -> void {
        for (int row = 0; row < item->rowCount(); ++row) {
            QStandardItem* child = item->child(row);
            if (!child->isCheckable())
                continue;
            child->setCheckState(state);
            self(self, child, state);
        }
    };
    spread(spread, changed, changed->checkState());
    for (QStandardItem* parent = changed->parent(); parent; parent = parent->parent())
        parent->setCheckState(stateOf(*parent));
    m_taking = false;
    Q_EMIT chosenChanged(int(chosen().size()));
}

std::set<QString> PlanTree::leftOut() const
{
    std::set<QString> ids;
    for (size_t place = 0; place < m_items.size(); ++place) {
        if (m_choice == Choice::Each && m_items[place]->checkState() != Qt::Checked)
            ids.insert(m_operations[place].id);
    }
    return ids;
}

std::vector<sync::PlannedOperation> PlanTree::chosen() const
{
    std::vector<sync::PlannedOperation> chosen;
    for (size_t place = 0; place < m_items.size(); ++place) {
        if (m_choice == Choice::Whole || m_items[place]->checkState() == Qt::Checked)
            chosen.push_back(m_operations[place]);
    }
    return chosen;
}

} // namespace bridge::ui
