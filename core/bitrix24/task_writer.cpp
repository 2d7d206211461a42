// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/task_writer.h"

#include "core/bitrix24/task_commands.h"
#include "core/bitrix24/task_parse.h"
#include "core/domain/text.h"

#include <algorithm>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

/// The task of a write's answer; BadReply where the portal answers none.
Result<Task> writtenTask(const Envelope& answer, const Task& known)
{
    return answeredTask(answer, known).and_then([](std::optional<Task>&& task) {
        return task ? Result<Task>(std::move(*task))
                    : fail(ErrorKind::BadReply, u"a write without a task in its answer"_s);
    });
}

/// Each write answers the task as it is by then: the last one counts.
Result<Task> lastAnswer(const Task& known, const ChainOutcome& outcome)
{
    if (const Error* error = firstError(outcome))
        return tl::unexpected(*error);
    return writtenTask(*outcome.back(), known);
}

bool refusesOnlyVerbs(const Chain& chain, const ChainOutcome& outcome)
{
    for (std::size_t place = 0; place < chain.size(); ++place) {
        const bool refused = !outcome[place];
        if (refused && (outcome[place].error().kind != ErrorKind::Rejected || !isStatusVerb(chain[place])))
            return false;
    }
    return true;
}

bool leavesOpen(ErrorKind kind)
{
    return kind == ErrorKind::Rejected || kind == ErrorKind::NotFound || kind == ErrorKind::BadReply;
}

/// Whether the task shows all that the patch writes.
bool isThere(const sync::TaskPatch& patch, const Task& task)
{
    return (!patch.title || normalised(*patch.title) == normalised(task.title))
        && (!patch.description || plainFromBbCode(*patch.description) == plainFromBbCode(task.description))
        && patch.priority.value_or(task.priority) == task.priority && patch.status.value_or(task.status) == task.status
        && patch.group.value_or(task.group) == task.group && patch.stage.value_or(task.stage) == task.stage
        && patch.parent.value_or(task.parent) == task.parent;
}

/// {"task":true}
Result<> deleted(const Result<Envelope>& answer)
{
    return answer.and_then([](const Envelope& envelope) {
        return flagOf(member(envelope.result, "task"))
            ? Result<>()
            : fail(ErrorKind::BadReply, u"tasks.task.delete: the portal doesn't say that it is deleted"_s);
    });
}

/// What a new task did not take along, as a patch; empty when it took all of it.
std::optional<sync::TaskPatch> missingPart(const sync::TaskDraft& draft, const Task& made)
{
    sync::TaskPatch patch{.id = made.id, .current = made, .boardLink = draft.boardLink};
    if (made.status != draft.status)
        patch.status = draft.status;
    if (!draft.group.isNone() && made.group != draft.group)
        patch.group = draft.group;
    if (!draft.stage.isNone() && made.stage != draft.stage)
        patch.stage = draft.stage;
    const bool complete = !patch.status && !patch.group && !patch.stage;
    return complete ? std::nullopt : std::optional(std::move(patch));
}

} // namespace

std::vector<Result<Task>> TaskWriter::create(const std::vector<sync::TaskDraft>& drafts, const std::stop_token& stop)
{
    const Result<Account> self = m_directory.whoAmI(stop);
    if (!self)
        return std::vector<Result<Task>>(drafts.size(), tl::unexpected(self.error()));
    std::vector<Command> commands;
    commands.reserve(drafts.size());
    for (const sync::TaskDraft& draft : drafts)
        commands.push_back(addCommand(draft, self->id));

    std::vector<Result<Task>> tasks;
    tasks.reserve(drafts.size());
    for (Result<Envelope>& answer :
        runCommands(m_client, std::move(commands), CallKind::Create, m_sizes.writes, stop)) {
        if (!answer) {
            tasks.push_back(tl::unexpected(std::move(answer).error()));
            continue;
        }
        Result<Task> task = writtenTask(*answer, {});
        if (!task) // the portal says it is made, but not what
            task = fail(ErrorKind::OutcomeUnknown, u"tasks.task.add: "_s + task.error().detail);
        tasks.push_back(std::move(task));
    }
    complete(drafts, tasks, stop);
    return tasks;
}

void TaskWriter::complete(
    const std::vector<sync::TaskDraft>& drafts, std::vector<Result<Task>>& tasks, const std::stop_token& stop)
{
    std::vector<sync::TaskPatch> patches;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < tasks.size(); ++place) {
        if (!tasks[place])
            continue;
        if (auto patch = missingPart(drafts[place], *tasks[place])) {
            patches.push_back(std::move(*patch));
            places.push_back(place);
        }
    }
    std::vector<Result<Task>> completed = update(patches, stop);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (completed[i])
            tasks[places[i]] = std::move(completed[i]);
    }
}

std::vector<Result<Task>> TaskWriter::update(const std::vector<sync::TaskPatch>& patches, const std::stop_token& stop)
{
    std::vector<Chain> chains;
    chains.reserve(patches.size());
    for (const sync::TaskPatch& patch : patches)
        chains.push_back(updateChain(patch));

    std::vector<Result<Task>> tasks;
    tasks.reserve(patches.size());
    std::vector<Unclear> unclear;
    for (const ChainOutcome& outcome : runChains(m_client, chains, CallKind::Update, m_sizes.writes, stop)) {
        const std::size_t place = tasks.size();
        tasks.push_back(lastAnswer(patches[place].current, outcome));
        if (!tasks.back() && leavesOpen(tasks.back().error().kind))
            unclear.push_back({.place = place, .onlyVerbsRefused = refusesOnlyVerbs(chains[place], outcome)});
    }
    lookInto(patches, std::move(unclear), tasks, stop);
    return tasks;
}

void TaskWriter::lookInto(const std::vector<sync::TaskPatch>& patches, std::vector<Unclear> unclear,
    std::vector<Result<Task>>& tasks, const std::stop_token& stop)
{
    std::vector<Command> reads;
    for (const Unclear& each : unclear)
        reads.push_back(readCommand(patches[each.place].id));
    const auto answers = runCommands(m_client, std::move(reads), CallKind::Read, m_sizes.writes, stop);

    std::vector<Unclear> refused;
    for (std::size_t i = 0; i < unclear.size(); ++i) {
        const sync::TaskPatch& patch = patches[unclear[i].place];
        Result<Task>& outcome = tasks[unclear[i].place];
        const auto seen = answers[i] ? answeredTask(*answers[i], patch.current)
                                     : Result<std::optional<Task>>(tl::unexpected(answers[i].error()));
        if (!seen)
            continue; // nothing better is known than the first error
        if (!*seen) {
            outcome = fail(ErrorKind::NotFound, u"task %1 is gone or hidden"_s.arg(patch.id.value));
        } else if (outcome.error().kind == ErrorKind::BadReply && isThere(patch, **seen)) {
            outcome = **seen; // it arrived; only the answer was odd
        } else if (unclear[i].onlyVerbsRefused) {
            if ((*seen)->status == *patch.status) {
                outcome = **seen;
            } else {
                unclear[i].seen = **seen;
                refused.push_back(std::move(unclear[i]));
            }
        }
    }
    forceStatus(patches, refused, tasks, stop);
}

/// From the state the task turned out to be in; where the verb was the right one and is not allowed, the
/// status goes as a field.
void TaskWriter::forceStatus(const std::vector<sync::TaskPatch>& patches, const std::vector<Unclear>& refused,
    std::vector<Result<Task>>& tasks, const std::stop_token& stop)
{
    std::vector<Chain> chains;
    for (const Unclear& each : refused) {
        const sync::TaskPatch& patch = patches[each.place];
        if (each.seen.status == patch.current.status)
            chains.push_back({statusCommand(patch.id, *patch.status)});
        else
            chains.push_back(updateChain({.id = patch.id, .status = patch.status, .current = each.seen}));
    }
    const auto outcomes = runChains(m_client, chains, CallKind::Update, m_sizes.writes, stop);
    for (std::size_t i = 0; i < refused.size(); ++i)
        tasks[refused[i].place] = lastAnswer(refused[i].seen, outcomes[i]);
}

std::vector<Result<>> TaskWriter::remove(const std::vector<TaskId>& tasks, const std::stop_token& stop)
{
    std::vector<Command> commands;
    for (const TaskId task : tasks)
        commands.push_back(deleteCommand(task));
    std::vector<Result<>> outcomes;
    std::vector<std::size_t> unclear;
    std::vector<Command> reads;
    for (const auto& answer : runCommands(m_client, std::move(commands), CallKind::Update, m_sizes.writes, stop)) {
        outcomes.push_back(deleted(answer));
        if (outcomes.back() || !leavesOpen(outcomes.back().error().kind))
            continue;
        unclear.push_back(outcomes.size() - 1);
        reads.push_back(readCommand(tasks[unclear.back()]));
    }
    const auto answers = runCommands(m_client, std::move(reads), CallKind::Read, m_sizes.writes, stop);
    for (std::size_t i = 0; i < unclear.size(); ++i) {
        const auto seen = answers[i].and_then([](const Envelope& envelope) { return answeredTask(envelope, {}); });
        const bool isGone = seen ? !seen->has_value() : seen.error().kind == ErrorKind::NotFound;
        if (isGone)
            outcomes[unclear[i]] = {};
    }
    return outcomes;
}

} // namespace bridge::bitrix24
