// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/task_parse.h"

#include "core/bitrix24/board_link.h"
#include "core/bitrix24/status_path.h"

#include <algorithm>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

/// Reads the member into `target`, if the answer has it.
template <typename Target, typename Read> void take(const Json& json, const char* name, Target& target, Read read)
{
    if (const auto found = json.find(name); found != json.end())
        target = read(*found);
}

template <typename Id> Id numberId(const Json& json)
{
    return {idOf(json)};
}

/// {"35":{"id":35,"title":"a"}}, [] or ["a"].
QStringList tagsOf(const Json& json)
{
    QStringList tags;
    for (const auto& [key, tag] : entriesOf(json))
        tags.append(textOf(tag->is_object() ? member(*tag, "title", "name") : *tag));
    return tags;
}

void takeDescription(const Json& json, Task& task)
{
    if (!json.contains("description"))
        return;
    LinkedText description = withoutBoardLink(textOf(json["description"]));
    task.description = std::move(description.text);
    task.hasBoardLink = description.hasBoardLink;
}

Stage stageOf(const Json& json)
{
    return {
        .id = numberId<StageId>(member(json, "ID", "id")),
        .title = textOf(member(json, "TITLE", "title")),
        .sort = int(numberOf(member(json, "SORT", "sort")).value_or(0)),
        .first = textOf(member(json, "SYSTEM_TYPE", "systemType")) == "NEW"_L1,
    };
}

} // namespace

const OrderedJson& taskSelect()
{
    static const OrderedJson names{"ID", "TITLE", "DESCRIPTION", "STATUS", "PRIORITY", "GROUP_ID", "STAGE_ID",
        "PARENT_ID", "RESPONSIBLE_ID", "XML_ID", "TAGS", "CREATED_DATE", "CHANGED_DATE", "CHANGED_BY"};
    return names;
}

Result<Task> taskOf(const Json& json, const Task& known)
{
    if (idOf(member(json, "id", "ID")) == 0 || !json.contains("title"))
        return fail(ErrorKind::BadReply, u"a task without an id or a title"_s);
    Task task = known;
    task.id = {idOf(member(json, "id", "ID"))};
    task.title = textOf(json["title"]);
    takeDescription(json, task);
    take(json, "status", task.status, [](const Json& value) { return statusFromNumber(idOf(value)); });
    take(json, "priority", task.priority,
        [](const Json& value) { return priorityFromNumber(numberOf(value).value_or(1)); });
    take(json, "groupId", task.group, numberId<GroupId>);
    take(json, "stageId", task.stage, numberId<StageId>);
    take(json, "parentId", task.parent, numberId<TaskId>);
    take(json, "responsibleId", task.responsible, numberId<UserId>);
    take(json, "xmlId", task.mark, textOf);
    take(json, "tags", task.tags, tagsOf);
    take(json, "createdDate", task.createdAt, timeOf);
    take(json, "changedDate", task.changedAt, timeOf);
    take(json, "changedBy", task.changedBy, numberId<UserId>);
    if (task.changedAt == TimePoint{})
        task.changedAt = task.createdAt; // null until the first change
    return task;
}

Result<std::optional<Task>> answeredTask(const Envelope& answer, const Task& known)
{
    const Json& json = member(answer.result, "task");
    if (json.empty() && answer.result.is_structured())
        return std::optional<Task>{};
    return taskOf(json, known).map([](Task&& task) { return std::optional(std::move(task)); });
}

Result<std::vector<Task>> answeredTasks(const Envelope& answer)
{
    const Json& rows = answer.result.is_array() ? answer.result : member(answer.result, "tasks");
    if (!rows.is_array() && !rows.is_object())
        return fail(ErrorKind::BadReply, u"a task list without tasks"_s);
    std::vector<Task> tasks;
    for (const auto& [key, row] : entriesOf(rows)) {
        Result<Task> task = taskOf(*row, {});
        if (!task)
            return tl::unexpected(std::move(task).error());
        tasks.push_back(std::move(*task));
    }
    return tasks;
}

std::vector<Stage> stagesOf(const Json& entity)
{
    std::vector<Stage> stages;
    for (const auto& [key, stage] : entriesOf(entity))
        stages.push_back(stageOf(*stage));
    std::ranges::stable_sort(stages, {}, &Stage::sort);
    if (!stages.empty() && std::ranges::none_of(stages, &Stage::first))
        stages.front().first = true;
    return stages;
}

} // namespace bridge::bitrix24
