// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/identity.h"
#include "core/sync/planner.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

QString fingerprintOf(const Sticky& sticky)
{
    return QString::number(qHash(sticky.text), 16) + u'/' + colorName(sticky.color) + u'/' + sticky.parent.value + u'/'
        + sticky.tags.join(u',');
}

} // namespace

void Planner::planNewItem(const Sticky& sticky)
{
    ItemView& shownItem = view(sticky.id);
    if (m_observed.foreignItems.contains(sticky.id)) {
        shownItem.reason = u"Belongs to another link"_s;
        return;
    }
    const ReadSticky read = readSticky(m_observed, m_link, sticky);
    if (!read.rule || read.rule->action == RuleAction::Ignore) {
        shownItem.reason
            = read.rule ? u"A rule says to leave it alone"_s : u"No rule matches its colour, tags or text"_s;
        return;
    }
    shownItem.rule = wordsFor(*read.rule);
    if (read.content.isEmpty()) {
        shownItem.reason = u"It has no text yet"_s;
        return;
    }
    if (m_context.inFlight.contains(sticky.id)) {
        wait(shown("create"_L1, Side::Bitrix24, sticky.id, {}, quoted(read.content)),
            u"An earlier attempt is being looked up"_s);
        return;
    }
    if (planAdoption(sticky, read))
        return;
    if (m_context.settling.contains(sticky.id)) {
        wait(
            shown("create"_L1, Side::Bitrix24, sticky.id, {}, quoted(read.content)), u"Somebody may still be typing"_s);
        return;
    }
    switch (read.rule->action) {
    case RuleAction::Task:
        return planNewTask(sticky, read, PairKind::Task, nullptr);
    case RuleAction::Subtask:
        return planNewSubtask(sticky, read);
    case RuleAction::Comment:
        return planNewComment(sticky, read);
    case RuleAction::Ignore:
        return;
    }
}

/// The create was lost on the way back: what was sent is what was agreed, and later edits travel.
void Planner::baseAsSent(Pair& pair, const Task& task, const SentCreate& sent) const
{
    pair.board.text = sent.board.text;
    pair.board.color = sent.board.color;
    pair.board.priority = sent.board.priority;
    pair.board.frame = sent.board.frame;
    if (normalised(task.title) != normalised(sent.title))
        pair.portal.title = sent.title;
    if (plainFromBbCode(task.description) != sent.description)
        pair.portal.description = sent.description;
    pair.portal.priority = sent.board.priority.value_or(Priority::Normal);
    const FrameMapping* mapping = mappingOf(m_link, m_observed.frame(sent.board.frame));
    if (mapping && !fits(m_link, *mapping, task))
        pair.board.frame = {}; // a later step of the create may be missing: the frame speaks
}

/// Nobody knows what was last agreed. Texts that differ count as edited on both sides, so that the one which
/// loses is kept; for priority and place the base is what the older side shows, so that the newer edit travels.
void Planner::guessBase(Pair& pair, const Sticky& sticky, const Task& task, const ReadSticky& read) const
{
    const TaskText text = splitText(read.content);
    const FrameMapping* mapping = mappingOf(m_link, m_observed.frameOf(sticky));
    const bool textsFit = showsCut(read.content, task)
        || (text.title == normalised(task.title) && text.description == plainFromBbCode(task.description));
    const bool placeFits = !mapping || fits(m_link, *mapping, task);
    const bool priorityFits = ruleFits(m_link.rules, *read.rule, task.priority);
    if (!textsFit) {
        pair.board.text.clear();
        pair.portal.title.clear();
        pair.portal.description.clear();
    }
    if (sticky.modifiedAt > task.changedAt) {
        if (!placeFits)
            pair.board.frame = {};
        if (!priorityFits)
            pair.board.priority = task.priority;
        return;
    }
    if (!placeFits) {
        pair.portal.status = mapping->status.value_or(task.status);
        pair.portal.group = mapping->group.value_or(task.group);
        pair.portal.stage = mapping->stage.value_or(task.stage);
    }
    if (!priorityFits)
        pair.portal.priority = read.rule->priority.value_or(Priority::Normal);
}

/// The task that exists for the item already: it carries the item's mark, or the item carries the task's.
/// That is a create whose answer was lost, or a journal that is younger than the board. Or the item was that
/// task before, or a person says it is.
const Task* Planner::taskToAdopt(const Sticky& sticky, const ReadSticky& read) const
{
    const auto confirmed = m_context.confirmed.find(sticky.id);
    const Task* said = confirmed == m_context.confirmed.end() ? nullptr : m_observed.task(confirmed->second);
    if (said && !m_observed.pairOfTask(said->id))
        return said;
    const Pair* before = m_observed.pair(sticky.id);
    const Task* former = before ? m_observed.task(before->former) : nullptr;
    if (former && !m_observed.pairOfTask(former->id))
        return former;
    const Task* task = read.markedTask ? m_observed.task(*read.markedTask) : nullptr;
    for (const QString& tag : sticky.tags) {
        if (const auto named = taskOfStickyMark(tag); named && !task)
            task = m_observed.task(*named);
    }
    if (task && !belongTogether(m_observed, m_link, sticky, read.content, *task))
        task = nullptr; // a copy: the mark names the original's task
    if (!task)
        task = freeTaskOf(sticky.id);
    return task;
}

/// The task that was made for the item and belongs to no other one.
const Task* Planner::freeTaskOf(const ItemId& item) const
{
    for (const Task* task : m_observed.tasksMadeFor(item)) {
        const Pair* pair = m_observed.pairOfTask(task->id);
        if (!pair || pair->item == item || m_context.missingItems.contains(pair->item))
            return task;
    }
    return nullptr;
}

/// A mark that no task has, and none that was deleted and may come back.
QString Planner::newMark(const Sticky& sticky) const
{
    const ItemId& item = sticky.id;
    const Pair* before = m_observed.pair(item);
    TaskId former = !before ? TaskId{} : before->kind == PairKind::Comment ? before->former : before->task;
    for (const QString& tag : sticky.tags) // a lost journal knows it no more
        former = std::max(former, taskOfStickyMark(tag).value_or(TaskId{}));
    const auto made = m_observed.tasksMadeFor(item);
    const TaskId last = made.empty() ? TaskId{} : made.back()->id;
    return taskMark(m_observed.boardId(), item, std::max(former, last));
}

bool Planner::planAdoption(const Sticky& sticky, const ReadSticky& read)
{
    if (read.rule->action == RuleAction::Comment)
        return false;
    const Task* task = taskToAdopt(sticky, read);
    const Pair* other = task ? m_observed.pairOfTask(task->id) : nullptr;
    const bool isFree = !other || m_context.missingItems.contains(other->item); // a sticky made again
    if (!task || !isFree || m_adopted.contains(task->id) || m_observed.foreignTasks.contains(task->id))
        return false;

    Pair pair;
    pair.link = m_link.id;
    pair.item = sticky.id;
    pair.task = task->id;
    pair.kind = read.rule->action == RuleAction::Subtask ? PairKind::Subtask : PairKind::Task;
    pair.createdAt = task->createdAt;
    pair.board = boardBaseOf(m_observed, sticky, read);
    pair.board.mark = sticky.tags.contains(stickyMark(task->id)) ? u"tag"_s : QString(); // a line may become a tag
    pair.portal = portalBaseOf(*task);
    const auto sent = m_context.recovered.find(sticky.id);
    if (sent != m_context.recovered.end())
        baseAsSent(pair, *task, sent->second);
    else
        guessBase(pair, sticky, *task, read);
    m_adopted.insert(task->id);
    add(shown("adopt"_L1, Side::Bitrix24, sticky.id, task->id,
            u"Recognise %1 as task %2"_s.arg(quoted(read.content), task->id.toString())),
        Adopt{pair, other ? other->item : ItemId{}}, {});
    return true;
}

void Planner::planNewTask(const Sticky& sticky, const ReadSticky& read, PairKind kind, const Task* parent)
{
    const FrameMapping* mapping = mappingOf(m_link, m_observed.frameOf(sticky));
    const TaskText text = splitText(read.content);
    CreateTask create;
    create.kind = kind;
    create.board = boardBaseOf(m_observed, sticky, read);
    create.board.parent = parent ? parent->id : TaskId{};
    create.board.mark.clear(); // of another task, if the item was one before
    create.draft.mark = newMark(sticky);
    create.draft.title = text.title;
    create.draft.description = text.description;
    create.draft.boardLink = m_addresses.item(sticky.id);
    create.draft.priority = read.rule->priority.value_or(Priority::Normal);
    create.draft.group = parent ? parent->group : m_link.defaultGroup;
    create.draft.parent = parent ? parent->id : TaskId{};
    create.draft.responsible = m_link.responsible;
    if (mapping) {
        create.draft.status = mapping->status.value_or(TaskStatus::Pending);
        create.draft.group = mapping->group.value_or(create.draft.group);
        create.draft.stage = mapping->stage.value_or(StageId{});
    }

    const bool subtask = kind == PairKind::Subtask;
    PlannedOperation what = shown(subtask ? "create_subtask"_L1 : "create_task"_L1, Side::Bitrix24, sticky.id, {},
        (subtask ? u"Create subtask %1"_s : u"Create task %1"_s).arg(quoted(text.title)));
    what.changes = {{u"title"_s, {}, text.title}};
    if (!text.description.isEmpty())
        what.changes.push_back({u"description"_s, {}, text.description});
    what.changes.push_back({u"status"_s, {}, statusWord(create.draft.status)});
    what.changes.push_back({u"priority"_s, {}, priorityWord(create.draft.priority)});
    if (!create.draft.group.isNone())
        what.changes.push_back({u"group"_s, {}, create.draft.group.toString()});
    if (!create.draft.stage.isNone())
        what.changes.push_back({u"stage"_s, {}, create.draft.stage.toString()});
    if (parent)
        what.changes.push_back({u"parent"_s, {}, parent->id.value > 0 ? parent->id.toString() : quoted(parent->title)});
    view(sticky.id).state = ItemState::Waiting;
    view(sticky.id).reason = u"Will be created"_s;
    add(std::move(what), std::move(create), fingerprintOf(sticky));
}

bool Planner::becomesTask(const ItemId& item) const
{
    const Sticky* sticky = m_observed.sticky(item);
    const Rule* rule = sticky ? readSticky(m_observed, m_link, *sticky).rule : nullptr;
    return rule && (rule->action == RuleAction::Task || rule->action == RuleAction::Subtask);
}

Planner::Target Planner::connectedTask(const Sticky& sticky) const
{
    bool becomesOne = false;
    const Pair* subtaskPair = nullptr;
    // A plain task is the better parent or target: in a chain the next subtask hangs on this one.
    for (const ItemId& other : m_observed.connectedTo(sticky.id)) {
        const Pair* pair = m_observed.pair(other);
        if (pair && !pair->detached && pair->kind == PairKind::Task && m_observed.task(pair->task))
            return {m_observed.task(pair->task), {}};
        if (pair && !pair->detached && pair->kind == PairKind::Subtask && !subtaskPair && m_observed.task(pair->task))
            subtaskPair = pair;
        becomesOne = becomesOne || (!pair && becomesTask(other));
    }
    if (subtaskPair)
        return {m_observed.task(subtaskPair->task), {}};
    if (becomesOne)
        return {nullptr, u"The item it is connected to has to become a task first"_s, true};
    return {nullptr,
        m_observed.connectedTo(sticky.id).empty() ? u"Connect it to a task"_s
                                                  : u"The item it is connected to is not a task"_s};
}

Planner::Target Planner::commentTarget(const Sticky& sticky, const QString& content) const
{
    const Target connected = connectedTask(sticky);
    if (connected.task || connected.isComing)
        return connected;
    for (const TaskId id : taskReferences(content)) {
        // A text can't refer to a task that is younger than the text: "#160" may be anything.
        const Task* task = m_observed.task(id);
        const Pair* own = m_observed.pairOfTask(id);
        if (task && task->createdAt <= sticky.modifiedAt && !(own && own->item == sticky.id))
            return {task, {}};
    }
    return {nullptr, connected.missing};
}

void Planner::planNewSubtask(const Sticky& sticky, const ReadSticky& read)
{
    const Target parent = connectedTask(sticky);
    if (parent.task)
        return planNewTask(sticky, read, PairKind::Subtask, parent.task);
    wait(shown("create_subtask"_L1, Side::Bitrix24, sticky.id, {}, u"Create subtask %1"_s.arg(quoted(read.content))),
        parent.missing);
}

void Planner::planNewComment(const Sticky& sticky, const ReadSticky& read)
{
    const Target target = commentTarget(sticky, read.content);
    PlannedOperation what = shown("add_comment"_L1, Side::Bitrix24, sticky.id, target.task ? target.task->id : TaskId{},
        u"Comment %1"_s.arg(quoted(read.content)));
    if (!target.task)
        return wait(std::move(what), target.missing);
    what.changes = {{u"comment"_s, {}, read.content}};
    AddComment comment;
    comment.draft = {target.task->id, read.content, m_addresses.item(sticky.id)};
    comment.board = boardBaseOf(m_observed, sticky, read);
    view(sticky.id).state = ItemState::Waiting;
    view(sticky.id).reason = u"Will be added"_s;
    add(std::move(what), std::move(comment), fingerprintOf(sticky));
}

} // namespace bridge::sync
