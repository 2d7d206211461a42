// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/queue_model.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

sync::PlannedOperation QueueModel::onItsWay(const sync::OperationRow& row)
{
    return {.id = row.id,
        .link = row.link,
        .kind = row.kind,
        .item = row.item,
        .task = row.task,
        .summary = row.summary,
        .reason = tr("The service's answer")};
}

InMemoryList QueueModel::listOf(const std::vector<sync::PlannedOperation>& operations)
{
    return {.rows = operations.size(), .columns = ColumnCount, .shown = [&operations](size_t row, int column) {
                return text(operations[row], column);
            }};
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::PlannedOperation* row = find(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Subject ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        return index.column() == Operation ? QVariant(icon("waiting"_L1, Tone::Waiting)) : QVariant();
    case OperationIdRole:
        return row->id;
    case DetailRole:
        return QString(CoreText::of(row->summary) + u'\n' + text(*row, WaitsFor));
    default:
        return {};
    }
}

QString QueueModel::text(const sync::PlannedOperation& row, int column)
{
    switch (column) {
    case Operation:
        return Words::operation(row.kind);
    case Subject:
        return CoreText::subject(row.summary);
    case WaitsFor:
        return CoreText::of(row.reason);
    case LinkName:
        return row.link.value;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Operation:
        return tr("Operation");
    case Subject:
        return tr("Item");
    case WaitsFor:
        return tr("Waits for");
    case LinkName:
        return tr("Link");
    default:
        return {};
    }
}

} // namespace bridge::ui
