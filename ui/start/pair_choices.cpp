// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/pair_choices.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

bool isSure(const sync::ProposedPair& pair)
{
    return pair.score >= sync::sureScore && !pair.isAmbiguous;
}

} // namespace

void PairChoices::setPairs(std::vector<sync::ProposedPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_ticked.assign(m_pairs.size(), false);
    std::transform(m_pairs.begin(), m_pairs.end(), m_ticked.begin(), isSure);
    endResetModel();
    Q_EMIT tickedChanged();
}

void PairChoices::tickSure()
{
    std::transform(m_pairs.begin(), m_pairs.end(), m_ticked.begin(), isSure);
    tellTicked();
}

void PairChoices::tickNone()
{
    m_ticked.assign(m_pairs.size(), false);
    tellTicked();
}

void PairChoices::tellTicked()
{
    if (!m_pairs.empty())
        Q_EMIT dataChanged(index(0, StickyColumn), index(rowCount() - 1, StickyColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

sync::ConfirmedPairs PairChoices::ticked() const
{
    sync::ConfirmedPairs pairs;
    for (size_t row = 0; row < m_pairs.size(); ++row) {
        if (m_ticked[row])
            pairs.emplace(m_pairs[row].item, m_pairs[row].task);
    }
    return pairs;
}

int PairChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int PairChoices::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::ProposedPair& pair = m_pairs[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(pair, index.column()).replace(u'\n', u" · "_s);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeText(pair, index.column());
    case Qt::DecorationRole:
        return index.column() == ScoreColumn && pair.isAmbiguous ? QVariant(icon("failed"_L1, Tone::Attention))
                                                                 : QVariant();
    case Qt::SizeHintRole: // of one column: it makes the row's height, and the others' widths go by their texts
        if (index.column() != StickyColumn)
            return {};
        return QSize(0, QFontMetrics(QGuiApplication::font()).height() + metrics::grid);
    case Qt::CheckStateRole:
        if (index.column() != StickyColumn)
            return {};
        return m_ticked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

QString PairChoices::text(const sync::ProposedPair& pair, int column) const
{
    switch (column) {
    case StickyColumn:
        return pair.stickyText;
    case TaskColumn:
        return tr("%1: %2").arg(pair.task.toString(), pair.taskText);
    default:
        break;
    }
    // Never more than it is: 100 % means the same.
    return tr("%1%").arg(int(std::floor(pair.score * 100)));
}

QString PairChoices::wholeText(const sync::ProposedPair& pair, int column) const
{
    const QString shown = text(pair, column);
    return column == ScoreColumn && pair.isAmbiguous ? tr("%1, but another fits as well").arg(shown) : shown;
}

bool PairChoices::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_ticked[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags PairChoices::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == StickyColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant PairChoices::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StickyColumn:
        return tr("Sticky");
    case TaskColumn:
        return tr("Task");
    case ScoreColumn:
        return tr("Alike");
    default:
        return {};
    }
}

} // namespace bridge::ui
