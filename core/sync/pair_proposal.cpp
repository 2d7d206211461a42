// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pair_proposal.h"

#include "core/domain/text.h"
#include "core/sync/text_matching.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const PlannedOperation& operation, QLatin1StringView field)
{
    const auto found = std::ranges::find(operation.changes, field, &FieldChange::field);
    return found == operation.changes.end() ? QString() : found->to;
}

} // namespace

std::vector<ProposedPair> proposePairs(const PlanReport& plan)
{
    std::vector<ProposedPair> stickies; // half of a pair each
    std::vector<ProposedPair> tasks;
    for (const PlannedOperation& operation : plan.operations) {
        if (operation.kind == "create_task"_L1 || operation.kind == "create_subtask"_L1) {
            const TaskText text{valueOf(operation, "title"_L1), valueOf(operation, "description"_L1)};
            stickies.push_back({.item = operation.item, .stickyText = joinText(text)});
        } else if (operation.kind == "create_sticky"_L1) {
            tasks.push_back({.task = operation.task, .taskText = valueOf(operation, "text"_L1)});
        }
    }
    const auto texts = [](const std::vector<ProposedPair>& halves, QString ProposedPair::*text) {
        std::vector<QString> all;
        for (const ProposedPair& half : halves)
            all.push_back(half.*text);
        return all;
    };
    std::vector<ProposedPair> pairs;
    for (const TextMatch& match :
        matchTexts(texts(stickies, &ProposedPair::stickyText), texts(tasks, &ProposedPair::taskText))) {
        ProposedPair pair = stickies[match.sticky];
        pair.task = tasks[match.task].task;
        pair.taskText = tasks[match.task].taskText;
        pair.score = match.score;
        pair.isAmbiguous = match.isAmbiguous;
        pairs.push_back(std::move(pair));
    }
    std::ranges::stable_sort(pairs, std::greater{}, &ProposedPair::score);
    return pairs;
}

} // namespace bridge::sync
