// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include "core/sync/journal.h"
#include "core/sync/report.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<PairKind, 3> pairKinds{{
    {PairKind::Task, "task"_L1},
    {PairKind::Subtask, "subtask"_L1},
    {PairKind::Comment, "comment"_L1},
}};

constexpr WordTable<OperationState, 5> operationStates{{
    {OperationState::Sent, "sent"_L1},
    {OperationState::Failed, "failed"_L1},
    {OperationState::Skipped, "skipped"_L1},
    {OperationState::Held, "held"_L1},
    {OperationState::Settled, "settled"_L1},
}};

constexpr WordTable<Side, 2> sides{{
    {Side::Miro, "miro"_L1},
    {Side::Bitrix24, "bitrix24"_L1},
}};

constexpr WordTable<Take, 3> takes{{
    {Take::Miro, "miro"_L1},
    {Take::Bitrix24, "bitrix24"_L1},
    {Take::Both, "both"_L1},
}};

} // namespace

QString pairKindWord(PairKind kind)
{
    return wordOf(pairKinds, kind);
}

std::optional<PairKind> pairKindFromWord(const QString& word)
{
    return valueOf(pairKinds, word);
}

QString operationStateWord(OperationState state)
{
    return wordOf(operationStates, state);
}

std::optional<OperationState> operationStateFromWord(const QString& word)
{
    return valueOf(operationStates, word);
}

QString sideWord(Side side)
{
    return wordOf(sides, side);
}

std::optional<Side> sideFromWord(const QString& word)
{
    return valueOf(sides, word);
}

QString sideName(Side side)
{
    return side == Side::Miro ? u"Miro"_s : u"Bitrix24"_s;
}

QString takeWord(Take take)
{
    return wordOf(takes, take);
}

std::optional<Take> takeFromWord(const QString& word)
{
    return valueOf(takes, word);
}

} // namespace bridge::sync
