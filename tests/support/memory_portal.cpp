// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "tests/support/memory_ports.h"

#include <algorithm>

namespace bridge::test {

using namespace Qt::StringLiterals;

TaskId MemoryPortal::add(const QString& title, GroupId group, TaskStatus status)
{
    Task task;
    task.id = {m_nextId++};
    task.title = title;
    task.group = group;
    task.status = status;
    task.hasBoardLink = false;
    task.createdAt = task.changedAt = m_clock.now();
    tasks[task.id] = task;
    return task.id;
}

Task& MemoryPortal::change(TaskId id)
{
    tasks.at(id).changedAt = m_clock.now();
    return tasks.at(id);
}

Result<PortalSnapshot> MemoryPortal::scan(const sync::PortalQuery& query, const std::stop_token&)
{
    if (m_faults.isDead())
        return fail(ErrorKind::Cancelled, u"killed"_s);
    PortalSnapshot snapshot{.stages = stages, .groupNames = groupNames};
    for (const auto& [id, task] : tasks) {
        const bool inGroup = std::ranges::find(query.groups, task.group) != query.groups.end();
        if (inGroup || std::ranges::find(query.tasks, id) != query.tasks.end())
            snapshot.tasks.push_back(task);
    }
    return snapshot;
}

Result<std::optional<Task>> MemoryPortal::read(TaskId task, const std::stop_token&)
{
    if (const auto act = std::exchange(beforeNextRead, {}))
        act();
    const auto known = tasks.find(task);
    return known == tasks.end() ? std::nullopt : std::optional(known->second);
}

Result<std::vector<Task>> MemoryPortal::findByMark(const QStringList& marks, const std::stop_token&)
{
    std::vector<Task> found;
    for (const auto& [id, task] : tasks) {
        if (!task.mark.isEmpty() && marks.contains(task.mark))
            found.push_back(task);
    }
    return found;
}

std::vector<Result<Task>> MemoryPortal::create(const std::vector<sync::TaskDraft>& drafts, const std::stop_token&)
{
    std::vector<Result<Task>> answers;
    for (const auto& draft : drafts) {
        answers.push_back(faulty<Task>(m_faults, [&]() -> Result<Task> {
            if (!neverAnswersFor.isEmpty() && draft.title == neverAnswersFor)
                return fail(ErrorKind::OutcomeUnknown, u"no answer"_s);
            Task& task = tasks.at(add(draft.title.left(maxTitleLength), draft.group, draft.status));
            task.description = draft.description;
            task.priority = draft.priority;
            task.parent = draft.parent;
            task.mark = draft.mark;
            task.stage = draft.stage;
            task.hasBoardLink = true;
            return task;
        }));
    }
    return answers;
}

std::vector<Result<Task>> MemoryPortal::update(const std::vector<sync::TaskPatch>& patches, const std::stop_token&)
{
    std::vector<Result<Task>> answers;
    for (const auto& patch : patches) {
        answers.push_back(faulty<Task>(m_faults, [&]() -> Result<Task> {
            if (!tasks.contains(patch.id))
                return fail(ErrorKind::NotFound, u"no such task"_s);
            if (patch.group && goneGroups.contains(*patch.group))
                return fail(ErrorKind::Rejected, u"no such project"_s);
            Task& task = change(patch.id);
            task.title = patch.title.value_or(task.title).left(maxTitleLength);
            task.description = patch.description.value_or(task.description);
            task.hasBoardLink = task.hasBoardLink || patch.description;
            task.priority = patch.priority.value_or(task.priority);
            if (patch.status && patch.status != refusesStatus)
                task.status = *patch.status;
            task.group = patch.group.value_or(task.group);
            task.stage = patch.stage.value_or(task.stage);
            task.parent = patch.parent.value_or(task.parent);
            return task;
        }));
    }
    return answers;
}

std::vector<Result<>> MemoryPortal::remove(const std::vector<TaskId>& gone, const std::stop_token&)
{
    std::vector<Result<>> answers;
    for (const TaskId id : gone) {
        answers.push_back(faulty<void>(m_faults, [&]() -> Result<> {
            tasks.erase(id);
            return {};
        }));
    }
    return answers;
}

std::vector<Result<CommentId>> MemoryPortal::addComments(
    const std::vector<sync::CommentDraft>& drafts, const std::stop_token&)
{
    std::vector<Result<CommentId>> answers;
    for (const auto& draft : drafts) {
        answers.push_back(faulty<CommentId>(m_faults, [&]() -> Result<CommentId> {
            comments.push_back({{m_nextId++}, draft.task, draft.text, draft.boardLink});
            return comments.back().id;
        }));
    }
    return answers;
}

std::vector<Result<CommentId>> MemoryPortal::editComments(
    const std::vector<sync::CommentPatch>& patches, const std::stop_token&)
{
    std::vector<Result<CommentId>> answers;
    for (const auto& patch : patches) {
        answers.push_back(faulty<CommentId>(m_faults, [&]() -> Result<CommentId> {
            const auto known = std::ranges::find(comments, patch.id, &MemoryComment::id);
            if (known == comments.end())
                return fail(ErrorKind::NotFound, u"no such comment"_s);
            known->text = patch.text;
            return known->id;
        }));
    }
    return answers;
}

Result<std::optional<CommentId>> MemoryPortal::findComment(TaskId task, const QUrl& link, const std::stop_token&)
{
    std::optional<CommentId> newest;
    for (const MemoryComment& comment : comments) {
        if (comment.task == task && comment.link == link)
            newest = comment.id;
    }
    return newest;
}

QUrl MemoryPortal::taskUrl(TaskId task) const
{
    return QUrl(u"https://portal.test/company/personal/user/1/tasks/task/view/%1/"_s.arg(task.toString()));
}

} // namespace bridge::test
