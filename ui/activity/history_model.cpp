// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/history_model.h"

#include "core/sync/history_values.h"
#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/common/value_text.h"
#include "ui/theme/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr qsizetype longestValue = 80;
constexpr qsizetype sameShown = 24; ///< of what two long values begin with alike

QString shortened(const QString& text)
{
    return text.size() > longestValue ? text.left(longestValue - 1) + u'…' : text;
}

/// A change at the end of a long text must not be cut off: what both begin with is, instead.
void dropSameStart(QString& from, QString& to)
{
    const auto difference = std::ranges::mismatch(from, to);
    qsizetype start = difference.in1 - from.begin() - sameShown;
    if (start <= 0 || std::max(from.size(), to.size()) <= longestValue)
        return;
    if (from[start].isLowSurrogate())
        --start;
    from = u'…' + from.sliced(start);
    to = u'…' + to.sliced(start);
}

QString changeLine(const QString& field, const QString& before, const QString& after, const Names& names)
{
    QString from = ValueText::of(field, before, names).replace(u'\n', u' ');
    QString to = ValueText::of(field, after, names).replace(u'\n', u' ');
    dropSameStart(from, to);
    from = shortened(from);
    to = shortened(to);
    const QString arrow = from.isEmpty() ? to : QString(from + u" → "_s + (to.isEmpty() ? u"–"_s : to));
    return Words::field(field) + u": "_s + arrow;
}

} // namespace

QString describeChange(const sync::HistoryRow& row, const Names& names)
{
    QStringList lines;
    for (const std::string& field : sync::fieldsOf(row)) {
        const QString before = sync::valueIn(row.before, field);
        const QString after = sync::valueIn(row.after, field);
        if (sync::isForPeople(field) && !(before.isEmpty() && after.isEmpty()))
            lines << changeLine(QString::fromStdString(field), before, after, names);
    }
    return lines.join(u'\n');
}

void HistoryModel::setNames(const NamesOfLinks& names)
{
    if (std::exchange(m_names, names) != names && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Change), index(rowCount() - 1, Change));
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::HistoryRow* found = find(index.row());
    if (!found)
        return role == Qt::DisplayRole && index.column() == Subject ? QVariant(u"…"_s) : QVariant();
    const sync::HistoryRow& row = *found;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column()).replace(u'\n', u" · "_s);
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == WrittenSide
            ? QVariant(icon(row.side == "miro"_L1 ? "sticky"_L1 : "task"_L1, Tone::Muted))
            : QVariant();
    case HistoryIdRole:
        return row.id;
    case RunRole:
        return row.run;
    case DetailRole:
        return QString(CoreText::of(row.summary) + u'\n' + text(row, Change));
    default:
        return {};
    }
}

QString HistoryModel::text(const sync::HistoryRow& row, int column) const
{
    switch (column) {
    case Time:
        return TimeText::moment(row.at);
    case Run:
        return row.run == 0 ? QString() : QString::number(row.run);
    case Operation:
        return Words::operation(row.kind);
    case WrittenSide:
        return Words::side(row.side);
    case Subject:
        return CoreText::subject(row.summary);
    case Change:
        return describeChange(row, namesOf(row.link, m_names));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Run:
        return tr("Run");
    case Operation:
        return tr("What");
    case WrittenSide:
        return tr("Written to");
    case Subject:
        return tr("Item");
    case Change:
        return tr("Before → after");
    default:
        return {};
    }
}

} // namespace bridge::ui
