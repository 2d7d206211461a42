// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/failed_model.h"

#include "ui/activity/operation_search.h"
#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

FailedModel::FailedModel(const Clock& clock, QObject* parent)
    : PagedModel(parent)
    , m_clock(clock)
{
}

void FailedModel::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NextTry), index(rowCount() - 1, NextTry), {Qt::DisplayRole});
}

int FailedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // Of these every row tells, so that all of them can be chosen at once.
    if (role == OperationIdRole)
        return key(index.row()).id;
    if (role == CanSkipRole)
        return key(index.row()).state == sync::OperationState::Failed;
    if (const sync::OperationRow* row = find(index.row()))
        return dataOf(*row, index.column(), role);
    return role == Qt::DisplayRole && index.column() == Subject ? QVariant(u"…"_s) : QVariant();
}

QVariant FailedModel::dataOf(const sync::OperationRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == State ? QVariant(icon(Looks::of(row.state).icon, Looks::of(row.state).tone)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LinkRole:
        return row.link.value;
    case ItemRole:
        return row.item.value;
    case TaskRole:
        return row.task.value;
    case DetailRole:
        return QString(text(row, Subject) + u'\n' + text(row, Cause) + u'\n' + text(row, Advice));
    default:
        return {};
    }
}

QString FailedModel::text(const sync::OperationRow& row, int column) const
{
    switch (column) {
    case State:
        return Looks::of(row.state).word;
    case Subject:
        return row.summary.isEmpty() ? Words::operation(row.kind) : CoreText::of(row.summary);
    case Cause:
        return causeText({row.error, row.errorKind, row.advice});
    case Advice:
        return adviceText({row.error, row.errorKind, row.advice});
    case Attempts:
        return QString::number(row.attempts);
    case NextTry:
        // Skipped ones wait for a change, not for a time.
        return row.state == sync::OperationState::Failed ? TimeText::until(row.nextTry, m_clock.now()) : u"–"_s;
    default:
        return {};
    }
}

QVariant FailedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Subject:
        return tr("What");
    case Cause:
        return tr("Cause");
    case Advice:
        return tr("What helps");
    case Attempts:
        return tr("Tries");
    case NextTry:
        return tr("Next try");
    default:
        return {};
    }
}

} // namespace bridge::ui
