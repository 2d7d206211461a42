// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_tree.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

enum Column { What, From, To, ColumnCount };

constexpr int longestValue = 200; ///< of a text in a cell; the tooltip has all of it

QStandardItem* makeCell(const QString& text, const QString& whole = {})
{
    auto* cell = new QStandardItem(text);
    cell->setEditable(false);
    cell->setToolTip(whole.isEmpty() ? text : whole);
    return cell;
}

QString oneLine(const QString& value)
{
    const QString line = value.simplified();
    return line.size() > longestValue ? line.first(longestValue) + u'…' : line;
}

QList<QStandardItem*> changeRow(const sync::FieldChange& change)
{
    auto* from = makeCell(oneLine(Words::value(change.from)), change.from);
    auto* to = makeCell(oneLine(Words::value(change.to)), change.to);
    QFont struck;
    struck.setStrikeOut(true);
    from->setFont(struck);
    from->setData(PlanTree::tr("before: %1").arg(change.from), Qt::AccessibleTextRole);
    QFont marked;
    marked.setBold(true);
    to->setFont(marked);
    to->setData(PlanTree::tr("after: %1").arg(change.to), Qt::AccessibleTextRole);
    return {makeCell(Words::field(change.field)), from, to};
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
            parent->appendRow({known, makeCell({}), makeCell({})});
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
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    m_model->setHorizontalHeaderLabels({tr("What"), tr("Before"), tr("After")});
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {From, To}) {
        header()->setSectionResizeMode(column, QHeaderView::Interactive);
        header()->resizeSection(column, 18 * metrics::grid);
    }
    connect(m_model, &QStandardItemModel::itemChanged, this, &PlanTree::take);
}

void PlanTree::show(const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames)
{
    m_taking = true;
    m_model->removeRows(0, m_model->rowCount());
    m_operations.clear();
    m_items.clear();
    Branches branches(*m_model, linkNames);
    addAll(branches, plan.operations, {});
    addAll(branches, plan.held, tr("Needs your decision"));
    addAll(branches, plan.waiting, tr("Waits"));
    for (QStandardItem* item : m_choice == Choice::Each ? m_items : std::vector<QStandardItem*>()) {
        for (QStandardItem* parent = item->parent(); parent; parent = parent->parent())
            parent->setCheckState(Qt::Checked);
    }
    m_taking = false;
    expandToDepth(m_operations.size() > 50 ? 0 : 1);
    Q_EMIT chosenChanged(total());
}

void PlanTree::addAll(Branches& branches, const std::vector<sync::PlannedOperation>& operations, const QString& heading)
{
    const bool canBeChosen = heading.isEmpty();
    for (const sync::PlannedOperation& operation : operations) {
        const QString branchText = canBeChosen ? Words::operation(operation.kind) : heading;
        const auto row = operationRow(operation, canBeChosen);
        branches.of(operation.link, branchText, row.front()->isCheckable())->appendRow(row);
        if (!canBeChosen)
            continue;
        m_operations.push_back(operation);
        m_items.push_back(row.front());
    }
}

QList<QStandardItem*> PlanTree::operationRow(const sync::PlannedOperation& operation, bool canBeChosen) const
{
    auto* what = makeCell(CoreText::of(operation.summary));
    what->setCheckable(canBeChosen && m_choice == Choice::Each);
    if (what->isCheckable())
        what->setCheckState(Qt::Checked);
    for (const sync::FieldChange& change : operation.changes)
        what->appendRow(changeRow(change));
    return {what, makeCell({}), makeCell(CoreText::of(operation.reason))};
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
