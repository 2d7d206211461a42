// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/queue_model.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

WaitingOperation QueueModel::waiting(const sync::PlannedOperation& operation, const QString& link)
{
    return {operation.id, operation.kind, operation.summary, operation.reason, link};
}

WaitingOperation QueueModel::onItsWay(const sync::OperationRow& row, const QString& link)
{
    return {row.id, row.kind, row.summary, tr("The service's answer"), link};
}

InMemoryList QueueModel::listOf(const std::vector<WaitingOperation>& operations)
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
    const WaitingOperation* row = find(index.row());
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

QString QueueModel::text(const WaitingOperation& row, int column)
{
    switch (column) {
    case Operation:
        return Words::operation(row.kind);
    case Subject:
        return CoreText::subject(row.summary);
    case WaitsFor:
        return CoreText::of(row.reason);
    case LinkName:
        return row.link;
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
