// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"
#include "core/sync/frames.h"
#include "core/sync/marks.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

template <typename Write, typename Request>
std::vector<Request> requestsOf(std::span<const Operation> chunk, Request Write::*request)
{
    std::vector<Request> requests;
    for (const Operation& operation : chunk)
        requests.push_back(std::get<Write>(operation.write).*request);
    return requests;
}

bool hasStatus(const Task& task, TaskStatus wanted)
{
    // A task with control turns "completed" into "awaiting control" by itself (Bitrix24 core fact sheet §7.4).
    return task.status == wanted || (wanted == TaskStatus::Completed && task.status == TaskStatus::AwaitingControl);
}

/// What the portal took without an error and yet does not show; empty when all is there.
QString notTaken(const TaskPatch& patch, const Task& task)
{
    if (patch.status && !hasStatus(task, *patch.status))
        return u"Bitrix24 left the status at “%1”"_s.arg(statusWord(task.status));
    if (patch.group && *patch.group != task.group)
        return u"Bitrix24 left the task in its project"_s;
    if (patch.stage && *patch.stage != task.stage)
        return u"Bitrix24 left the task in its kanban stage"_s;
    if (patch.parent && *patch.parent != task.parent)
        return u"Bitrix24 left the parent task as it was"_s;
    if (patch.priority && *patch.priority != task.priority)
        return u"Bitrix24 left the priority at “%1”"_s.arg(priorityWord(task.priority));
    if (patch.description && !task.hasBoardLink)
        return u"Bitrix24 left out the link to the sticky"_s;
    return {};
}

} // namespace

void Executor::createTasks(Chunk chunk)
{
    const auto ready = withoutMadeTasks(chunk);
    if (ready.empty() || !markSent(ready))
        return;
    const auto answers = m_ports.portal.create(requestsOf(ready, &CreateTask::draft), m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        const auto& write = std::get<CreateTask>(ready[i].write);
        if (!answers[i]) {
            fail(ready[i], answers[i].error(), change);
            continue;
        }
        m_observed.put(*answers[i]);
        m_firstLinked.insert(answers[i]->id);
        const Task& task = *m_observed.task(answers[i]->id);
        Pair pair{.link = m_link.id, .item = ready[i].shown.item, .task = task.id, .kind = write.kind};
        pair.board = write.board;
        pair.portal = portalBaseOf(task);
        pair.createdAt = pair.agreedAt = m_ports.clock.now();
        pair.detached = !ready[i].endsPair.isEmpty();
        pair.note = ready[i].endsPair;
        followItem(pair);
        const Frame* frame = m_observed.frame(write.board.frame);
        const FrameMapping* mapping = mappingOf(m_link, frame);
        if (mapping && !fits(m_link, *mapping, task))
            pair.board.frame = {}; // what the frame says is still to be written
        succeed(ready[i], change, pair.item, pair.task);
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::updateTasks(Chunk chunk)
{
    const auto ready = withoutEditedTasks(chunk);
    if (ready.empty())
        return;
    const auto answers = m_ports.portal.update(requestsOf(ready, &UpdateTask::patch), m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        const auto& write = std::get<UpdateTask>(ready[i].write);
        if (!answers[i]) {
            fail(ready[i], answers[i].error(), change);
            continue;
        }
        m_observed.put(*answers[i]);
        const Task& task = *m_observed.task(answers[i]->id);
        if (!write.patch.current.hasBoardLink)
            m_firstLinked.insert(task.id);
        const QString refused = notTaken(write.patch, task);
        Pair pair = *m_observed.pair(ready[i].shown.item);
        Fields fields = write.fields;
        if (!refused.isEmpty()) {
            fields &= ~(Field::Place | Field::Priority | Field::Parent);
            fail(ready[i], Error{ErrorKind::Rejected, refused}, change);
            recordPart(ready[i], change, pair.item, pair.task);
        } else {
            succeed(ready[i], change, pair.item, pair.task);
        }
        agree(pair, write.board, portalBaseOf(task), fields & ~write.merged);
        agree(pair, write.board, PortalBase(pair.portal), fields & write.merged);
        if (fields.testFlag(Field::Parent))
            pair.kind = write.kind;
        pair.agreedAt = m_ports.clock.now();
        pair.detached = refused.isEmpty() && !ready[i].endsPair.isEmpty();
        pair.note = pair.detached ? ready[i].endsPair : pair.note;
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

/// The item was another task before: it may have to become that again, and it still carries its mark.
void Executor::followItem(Pair& pair)
{
    const Pair* before = m_observed.pair(pair.item);
    if (!before)
        return;
    const TaskId former = before->kind == PairKind::Comment ? before->former : before->task;
    if (former.isNone() || (former == pair.task && pair.kind != PairKind::Comment))
        return;
    pair.former = former;
    if (before->board.mark == "tag"_L1)
        m_observed.putTag(pair.item, stickyMark(former), true);
}

Pair Executor::commentPair(const Operation& operation, CommentId comment)
{
    const auto& write = std::get<AddComment>(operation.write);
    Pair pair{.link = m_link.id, .item = operation.shown.item, .task = write.draft.task, .comment = comment};
    pair.kind = PairKind::Comment;
    pair.board = write.board;
    followItem(pair);
    pair.createdAt = pair.agreedAt = m_ports.clock.now();
    return pair;
}

void Executor::addComments(Chunk chunk)
{
    const auto ready = withoutPostedComments(chunk);
    if (ready.empty() || !markSent(ready))
        return;
    const auto answers = m_ports.portal.addComments(requestsOf(ready, &AddComment::draft), m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        if (!answers[i]) {
            fail(ready[i], answers[i].error(), change);
            continue;
        }
        Pair pair = commentPair(ready[i], *answers[i]);
        succeed(ready[i], change, pair.item, pair.task);
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::editComments(Chunk chunk)
{
    if (!markSent(chunk))
        return;
    const auto answers = m_ports.portal.editComments(requestsOf(chunk, &EditComment::patch), m_stop);
    JournalChange change;
    for (size_t i = 0; i < chunk.size(); ++i) {
        const auto& write = std::get<EditComment>(chunk[i].write);
        if (!answers[i]) {
            fail(chunk[i], answers[i].error(), change);
            continue;
        }
        Pair pair = *m_observed.pair(chunk[i].shown.item);
        pair.comment = *answers[i];
        pair.board.text = write.board.text;
        pair.agreedAt = m_ports.clock.now();
        succeed(chunk[i], change, pair.item, pair.task);
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

/// Comments that make no pair.
void Executor::keepTexts(Chunk chunk)
{
    if (!markSent(chunk))
        return;
    const auto answers = m_ports.portal.addComments(requestsOf(chunk, &KeepText::draft), m_stop);
    JournalChange change;
    for (size_t i = 0; i < chunk.size(); ++i) {
        if (answers[i])
            succeed(chunk[i], change, chunk[i].shown.item, chunk[i].shown.task);
        else
            fail(chunk[i], answers[i].error(), change);
    }
    commit(change);
}

} // namespace bridge::sync
