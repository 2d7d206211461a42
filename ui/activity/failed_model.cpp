// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/failed_model.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

FailedModel::FailedModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void FailedModel::setRows(std::vector<sync::OperationRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_texts.assign(m_rows.size(), std::nullopt);
    m_said.clear();
    endResetModel();
}

QStringList FailedModel::ids() const
{
    QStringList all;
    for (const sync::OperationRow& row : m_rows)
        all << row.id;
    return all;
}

void FailedModel::refreshTimes()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, NextTry), index(rowCount() - 1, NextTry), {Qt::DisplayRole});
}

int FailedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FailedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::OperationRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(Looks::of(row.state).icon, Looks::of(row.state).tone))
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case OperationIdRole:
        return row.id;
    case CanRetryRole:
        return row.state != sync::OperationState::Sent;
    case CanSkipRole:
        return row.state == sync::OperationState::Failed || row.state == sync::OperationState::Held;
    case LinkRole:
        return row.link.value;
    case ItemRole:
        return row.item.value;
    case TaskRole:
        return row.task.value;
    case SortRole:
        return sortValue(row, index.column());
    case DetailRole:
        return QString(text(row, Subject) + u'\n' + texts(row).cause + u'\n' + texts(row).advice);
    default:
        return {};
    }
}

const QString& FailedModel::said(const QString& english) const
{
    const auto known = m_said.constFind(english);
    return known == m_said.constEnd() ? *m_said.insert(english, CoreText::of(english)) : *known;
}

/// The journal keeps the engine's own words; where it has none, the kind of error speaks.
const FailedModel::Texts& FailedModel::texts(const sync::OperationRow& row) const
{
    auto& known = m_texts[size_t(&row - m_rows.data())];
    if (known)
        return *known;
    const ErrorKind kind = errorKindFromWord(row.errorKind);
    known = Texts{.subject = row.summary.isEmpty() ? Words::operation(row.kind) : CoreText::of(row.summary),
        .cause = row.error.isEmpty() ? Words::what(kind) : said(row.error),
        .advice = row.advice.isEmpty() ? Words::advice(kind) : said(row.advice)};
    return *known;
}

QString FailedModel::text(const sync::OperationRow& row, int column) const
{
    switch (column) {
    case State:
        return Looks::of(row.state).word;
    case Subject:
        return texts(row).subject;
    case Cause:
        return texts(row).cause;
    case Advice:
        return texts(row).advice;
    case Attempts:
        return QString::number(row.attempts);
    case NextTry:
        // Held and skipped ones wait for a person or for a change, not for a time.
        return row.state == sync::OperationState::Failed ? TimeText::until(row.nextTry, m_clock.now()) : u"–"_s;
    default:
        return {};
    }
}

QVariant FailedModel::sortValue(const sync::OperationRow& row, int column) const
{
    if (column == Attempts)
        return row.attempts;
    if (column == NextTry)
        return row.state == sync::OperationState::Failed ? toQDateTime(row.nextTry) : QDateTime();
    return text(row, column);
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
