// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/life_model.h"

#include "ui/activity/history_model.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int pageRows = 40;

QString wordIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<QString>() : QString();
}

} // namespace

void LifeModel::showItem(const LinkId& link, const ItemId& item)
{
    const sync::HistoryFilter filter{.link = link, .item = item};
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_hasMore = false;
    m_isKnown = false;
    endResetModel();
    m_failure.reset(); // whoever asked shows the item anew anyway
    refresh();
}

void LifeModel::setNames(std::shared_ptr<const Names> names)
{
    m_names = std::move(names);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LifeModel::refresh()
{
    if (m_filter.item && !m_filter.item->isEmpty())
        Q_EMIT rowsWanted(m_filter, std::max(pageRows, int(m_rows.size())), 0);
}

void LifeModel::setRows(const sync::HistoryFilter& asked, int limit, int offset, std::vector<sync::HistoryRow> rows)
{
    // A page that isn't the next one any more comes too late.
    if (asked != m_filter || (offset > 0 && offset != rowCount()))
        return;
    m_hasMore = std::ssize(rows) == limit;
    m_isKnown = true;
    if (offset > 0 && !rows.empty()) {
        beginInsertRows({}, offset, offset + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
        endInsertRows();
    } else if (offset == 0 && rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT known();
}

void LifeModel::setFailure(const sync::HistoryFilter& asked, const std::optional<sync::OperationRow>& failure)
{
    if (asked == m_filter && std::exchange(m_failure, failure) != failure)
        Q_EMIT failureChanged();
}

int LifeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool LifeModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void LifeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // asked for once
    Q_EMIT rowsWanted(m_filter, pageRows, rowCount());
}

QVariant LifeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::HistoryRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row);
    case Qt::DecorationRole:
        if (row.kind == "conflict"_L1)
            return icon("held"_L1, Tone::Attention);
        return icon(row.side == "miro"_L1 ? "sticky"_L1 : "task"_L1, Tone::Muted);
    default:
        return {};
    }
}

QString LifeModel::textOf(const sync::HistoryRow& row) const
{
    QStringList lines{TimeText::moment(row.at)};
    const bool isConflict = row.kind == "conflict"_L1;
    lines << (isConflict ? tr("Both sides were edited")
                         : tr("%1 → %2").arg(Words::operation(row.kind), Words::side(row.side)));
    const QString change = describeChange(row, m_names ? *m_names : Names());
    if (!change.isEmpty())
        lines << change;
    const QString cause = causeOf(row);
    if (!cause.isEmpty())
        lines << cause;
    return lines.join(u'\n');
}

QString LifeModel::causeOf(const sync::HistoryRow& row)
{
    if (!row.cause.is_object())
        return {};
    const auto undone = row.cause.find("undo");
    if (undone != row.cause.end() && undone->is_number_integer())
        return tr("Takes run %1 back").arg(undone->get<qint64>());
    const QString side = wordIn(row.cause, "side");
    if (side.isEmpty())
        return {};
    const QString person = wordIn(row.cause, "by");
    return person.isEmpty() ? tr("After an edit in %1").arg(Words::side(side))
                            : tr("After an edit in %1 by user %2").arg(Words::side(side), person);
}

} // namespace bridge::ui
