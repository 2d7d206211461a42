// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/queue_model.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

void QueueModel::setRows(std::vector<sync::PlannedOperation> rows)
{
    // The same rows again leave the selection and the scroll position alone.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_texts.resize(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < ColumnCount; ++column)
            m_texts[row][size_t(column)] = text(m_rows[row], column);
    }
    endResetModel();
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::PlannedOperation& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_texts[size_t(index.row())][size_t(index.column())];
    case Qt::DecorationRole:
        return index.column() == Operation ? QVariant(icon("waiting"_L1, Tone::Waiting)) : QVariant();
    case OperationIdRole:
        return row.id;
    case DetailRole:
        return QString(CoreText::of(row.summary) + u'\n' + m_texts[size_t(index.row())][WaitsFor]);
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
