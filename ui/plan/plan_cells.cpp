// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_cells.h"

#include "ui/common/looks.h"
#include "ui/common/value_text.h"
#include "ui/plan/plan_tree.h"

using namespace Qt::StringLiterals;

namespace bridge::ui::plan_cells {

namespace {

constexpr int longestValue = 200; ///< of a text in a cell; the tooltip has all of it

QStandardItem* makeFieldCell(const QString& field)
{
    auto* cell = makeCell(Words::field(field));
    cell->setData(field, FieldRole);
    return cell;
}

} // namespace

QStandardItem* makeCell(const QString& text, const QString& whole)
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

QList<QStandardItem*> changeRow(const sync::FieldChange& change, const Names& names)
{
    const QString before = ValueText::of(change.field, change.from, names);
    const QString after = ValueText::of(change.field, change.to, names);
    auto* from = makeCell(oneLine(before), before);
    auto* to = makeCell(oneLine(after), after);
    QFont struck;
    struck.setStrikeOut(true);
    from->setFont(struck);
    from->setData(PlanTree::tr("before: %1").arg(before), Qt::AccessibleTextRole);
    QFont marked;
    marked.setBold(true);
    to->setFont(marked);
    to->setData(PlanTree::tr("after: %1").arg(after), Qt::AccessibleTextRole);
    return {makeFieldCell(change.field), from, to, makeCell({})};
}

QList<QStandardItem*> disputeRow(const sync::FieldChange& values, const Names& names)
{
    const auto cellOf = [&](sync::Side side, const QString& value) {
        const QString text = ValueText::of(values.field, side, value, names);
        return makeCell(u"%1: %2"_s.arg(Words::side(side), oneLine(text)), text);
    };
    return {makeFieldCell(values.field), cellOf(sync::Side::Miro, values.from), cellOf(sync::Side::Bitrix24, values.to),
        makeCell({})};
}

} // namespace bridge::ui::plan_cells
