// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/decisions_model.h"

#include "core/sync/held_runs.h"
#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr size_t mostNamed = 5; ///< operations of a run that are told below the list

std::optional<sync::Conflict> conflictOf(const sync::OperationRow& row)
{
    return row.kind == "conflict"_L1 ? sync::conflictFrom(row.body) : std::nullopt;
}

bool isConfirmed(const sync::OperationRow& row)
{
    return row.body.is_object() && row.body.value("approved", false);
}

QString takenWord(sync::Take take)
{
    return Words::side(sync::takeWord(take));
}

} // namespace

QString conflictValue(const sync::Conflict& conflict, const QString& value)
{
    if (value.isEmpty())
        return u"–"_s;
    return conflict.isText() ? value : Words::value(value);
}

void DecisionsModel::setRows(std::vector<sync::OperationRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_decisions = decisionsOf(m_rows);
    endResetModel();
}

int DecisionsModel::undecided() const
{
    return int(std::ranges::count_if(
        m_decisions, [](const Decision& one) { return !one.decided && one.state == sync::OperationState::Held; }));
}

std::vector<Decision> DecisionsModel::decisionsOf(const std::vector<sync::OperationRow>& rows)
{
    std::vector<Decision> decisions;
    sync::OperationRows byId;
    for (const sync::OperationRow& row : rows)
        byId.emplace(row.id, row);
    const std::vector<sync::HeldRun> runs = sync::heldRuns(byId);
    for (const sync::HeldRun& run : runs)
        decisions.push_back(ofRun(run));
    for (const sync::OperationRow& row : rows) {
        const bool isOfRun = std::ranges::any_of(runs, [&](const sync::HeldRun& run) {
            return run.run == row.run
                && std::ranges::find(run.operations, row.id, &sync::PlannedOperation::id) != run.operations.end();
        });
        if (isOfRun)
            continue;
        auto conflict = conflictOf(row);
        decisions.push_back(conflict ? ofConflict(row, *std::move(conflict)) : ofOperation(row));
    }
    return decisions;
}

QString DecisionsModel::stateOf(const sync::OperationRow& row, const sync::Conflict& conflict)
{
    if (conflict.take == sync::Take::Both)
        return tr("You keep both: the next sync applies it.");
    if (conflict.take)
        return tr("You took %1: the next sync applies it.").arg(takenWord(*conflict.take));
    if (row.state == sync::OperationState::Settled && conflict.winner)
        return tr("%1 won by the link's rule; the other value is still on offer.")
            .arg(Words::side(sync::sideWord(*conflict.winner)));
    return row.error.isEmpty() ? tr("Both sides were edited: choose one.") : CoreText::of(row.error);
}

Decision DecisionsModel::ofConflict(const sync::OperationRow& row, sync::Conflict conflict)
{
    Decision decision{.kind = Decision::Kind::Conflict,
        .id = row.id,
        .link = row.link,
        .run = row.run,
        .state = row.state,
        .what = Words::field(conflict.field),
        .subject = CoreText::subject(row.summary),
        .why = stateOf(row, conflict),
        .decided = conflict.take.has_value()};
    decision.detail = decision.what + u": "_s + decision.subject + u'\n' + decision.why + u'\n'
        + tr("It was: %1").arg(conflictValue(conflict, conflict.base));
    decision.conflict = std::move(conflict);
    return decision;
}

Decision DecisionsModel::ofRun(const sync::HeldRun& run)
{
    Decision decision{.kind = Decision::Kind::Run,
        .link = run.link,
        .run = run.run,
        .what = tr("Run %1").arg(run.run),
        .subject = tr("%n operation(s)", nullptr, int(run.operations.size()))};
    QStringList why;
    for (const QString& part : {run.reason, run.cause}) {
        if (!part.isEmpty())
            why << CoreText::of(part);
    }
    for (const QString& cause : run.otherCauses)
        why << tr("Or: %1").arg(CoreText::of(cause));
    decision.why = why.join(u' ');
    QStringList lines = why;
    for (size_t i = 0; i < std::min(mostNamed, run.operations.size()); ++i)
        lines << u"• "_s + CoreText::of(run.operations[i].summary);
    if (run.operations.size() > mostNamed)
        lines << tr("… and %n more", nullptr, int(run.operations.size() - mostNamed));
    decision.detail = lines.join(u'\n');
    return decision;
}

Decision DecisionsModel::ofOperation(const sync::OperationRow& row)
{
    const bool confirmed = isConfirmed(row);
    const QString error = row.error.isEmpty() ? CoreText::of(row.summary) : CoreText::of(row.error);
    Decision decision{.kind = Decision::Kind::Operation,
        .id = row.id,
        .link = row.link,
        .run = row.run,
        .state = row.state,
        .what = Words::operation(row.kind),
        .subject = CoreText::subject(row.summary),
        .why = confirmed ? tr("You let it through: the next sync applies it.") : error,
        .decided = confirmed};
    decision.detail = CoreText::of(row.summary) + u'\n' + decision.why;
    if (!row.advice.isEmpty() && !confirmed)
        decision.detail += u'\n' + CoreText::of(row.advice);
    return decision;
}

int DecisionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.size());
}

int DecisionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Decision& decision = m_decisions[size_t(index.row())];
    const Look look = Looks::of(decision.decided ? sync::OperationState::Settled : decision.state);
    switch (role) {
    case Qt::DisplayRole:
        return text(decision, index.column()).replace(u'\n', u' ');
    case Qt::ToolTipRole:
    case SortRole:
        return text(decision, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(look.icon, look.tone)) : QVariant();
    case DetailRole:
        return decision.detail;
    case RowRole:
        return index.row();
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
        return decision.conflict ? conflictValue(*decision.conflict, decision.conflict->miro) : u"–"_s;
    case InBitrix24:
        return decision.conflict ? conflictValue(*decision.conflict, decision.conflict->bitrix24) : u"–"_s;
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
        return Words::side(u"miro"_s);
    case InBitrix24:
        return Words::side(u"bitrix24"_s);
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace bridge::ui
