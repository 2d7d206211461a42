// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/decisions_model.h"

#include "ui/common/looks.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

InMemoryList DecisionsModel::listOf(const std::vector<Decision>& decisions)
{
    // Whatever it is called in a language: what nobody has decided on yet comes first.
    const auto sortedBy = [&decisions](size_t row, int column) {
        const Decision& decision = decisions[row];
        if (column != State)
            return text(decision, column);
        const bool isOpen = !decision.decided && decision.state == sync::OperationState::Held;
        return isOpen ? u"1"_s : u"2"_s;
    };
    return {.rows = decisions.size(),
        .columns = ColumnCount,
        .shown = [&decisions](size_t row, int column) { return text(decisions[row], column); },
        .sortedBy = sortedBy};
}

int DecisionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowRole)
        return index.row();
    const Decision* found = find(index.row());
    if (!found)
        return role == Qt::DisplayRole && index.column() == Subject ? QVariant(u"…"_s) : QVariant();
    const Decision& decision = *found;
    const Look look = Looks::of(decision.decided ? sync::OperationState::Settled : decision.state);
    switch (role) {
    case Qt::DisplayRole:
        return text(decision, index.column()).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return text(decision, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(look.icon, look.tone)) : QVariant();
    case DetailRole:
        return decision.detail;
    default:
        return {};
    }
}

QString DecisionsModel::text(const Decision& decision, int column)
{
    switch (column) {
    case State:
        return Looks::of(decision.decided ? sync::OperationState::Settled : decision.state).word;
    case What:
        return decision.what;
    case Subject:
        return decision.subject;
    case InMiro:
        return decision.conflict ? decision.inMiro : u"–"_s;
    case InBitrix24:
        return decision.conflict ? decision.inBitrix24 : u"–"_s;
    case Why:
        return decision.why;
    default:
        return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case What:
        return tr("What");
    case Subject:
        return tr("Item");
    case InMiro:
        return Words::side(sync::Side::Miro);
    case InBitrix24:
        return Words::side(sync::Side::Bitrix24);
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace bridge::ui
