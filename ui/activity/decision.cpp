// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/decision.h"

#include "core/sync/held_runs.h"
#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/common/value_text.h"

#include <QSet>

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

QString orDash(const QString& value)
{
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

/// A text may stay beside the other as a comment, and what was deleted on one side may live on; as the engine has it.
DecisionKey keyOf(const Decision& decision)
{
    const auto& conflict = decision.conflict;
    return {.id = decision.id,
        .kind = decision.kind,
        .link = decision.link,
        .run = decision.run,
        .decided = decision.decided,
        .settled = decision.state == sync::OperationState::Settled,
        .canKeepBoth = conflict && (conflict->isText() || conflict->field == "deleted"_L1)};
}

std::vector<Decision> Decisions::of(const std::vector<sync::OperationRow>& rows, const NamesOfLinks& names)
{
    std::vector<Decision> decisions;
    sync::OperationRows byId;
    for (const sync::OperationRow& row : rows)
        byId.emplace(row.id, row);
    QSet<QString> ofRuns;
    for (const sync::HeldRun& run : sync::heldRuns(byId)) {
        decisions.push_back(ofRun(run));
        for (const sync::PlannedOperation& operation : run.operations)
            ofRuns.insert(operation.id);
    }
    for (const sync::OperationRow& row : rows) {
        if (ofRuns.contains(row.id))
            continue;
        auto conflict = conflictOf(row);
        decisions.push_back(
            conflict ? ofConflict(row, *std::move(conflict), namesOf(row.link, names)) : ofOperation(row));
    }
    return decisions;
}

int Decisions::undecided(const std::vector<Decision>& decisions)
{
    return int(std::ranges::count_if(
        decisions, [](const Decision& one) { return !one.decided && one.state == sync::OperationState::Held; }));
}

QString Decisions::stateOf(const sync::OperationRow& row, const sync::Conflict& conflict)
{
    if (conflict.take == sync::Take::Both)
        return tr("You keep both: the next sync applies it.");
    if (conflict.take)
        return tr("You took %1: the next sync applies it.").arg(takenWord(*conflict.take));
    if (row.state == sync::OperationState::Settled && conflict.winner)
        return tr("%1 won by the link's rule; the other value is still on offer.").arg(Words::side(*conflict.winner));
    return row.error.isEmpty() ? tr("Both sides were edited: choose one.") : CoreText::of(row.error);
}

Decision Decisions::ofConflict(const sync::OperationRow& row, sync::Conflict conflict, const Names& names)
{
    Decision decision{.kind = Decision::Kind::Conflict,
        .id = row.id,
        .link = row.link,
        .run = row.run,
        .state = row.state,
        .what = Words::field(conflict.field),
        .subject = CoreText::subject(row.summary),
        .why = stateOf(row, conflict),
        .inMiro = orDash(ValueText::of(conflict.field, sync::Side::Miro, conflict.miro, names)),
        .inBitrix24 = orDash(ValueText::of(conflict.field, sync::Side::Bitrix24, conflict.bitrix24, names)),
        .decided = conflict.take.has_value()};
    decision.detail = decision.what + u": "_s + decision.subject + u'\n' + decision.why + u'\n'
        + tr("It was: %1").arg(orDash(ValueText::of(conflict.field, conflict.base, names)));
    decision.conflict = std::move(conflict);
    return decision;
}

Decision Decisions::ofRun(const sync::HeldRun& run)
{
    Decision decision{.kind = Decision::Kind::Run,
        .id = u"run/%1"_s.arg(run.run),
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

Decision Decisions::ofOperation(const sync::OperationRow& row)
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

} // namespace bridge::ui
