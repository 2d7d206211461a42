// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/task_commands.h"

#include "core/bitrix24/board_link.h"
#include "core/bitrix24/entities.h"
#include "core/bitrix24/status_path.h"
#include "core/bitrix24/task_parse.h"

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto updateMethod = "tasks.task.update"_L1;

/// All of them, so that "#160" in a text becomes no tag and replaces none (core fact sheet §7.6).
OrderedJson tagList(const QStringList& tags)
{
    OrderedJson list = OrderedJson::array();
    for (const QString& tag : tags)
        list.push_back(tag);
    return list;
}

OrderedJson changedFields(const sync::TaskPatch& patch)
{
    OrderedJson fields = OrderedJson::object();
    if (patch.title)
        fields["TITLE"] = *patch.title;
    if (patch.description)
        fields["DESCRIPTION"] = withBoardLink(withEntitiesKept(*patch.description), patch.boardLink);
    if (patch.title || patch.description)
        fields["TAGS"] = tagList(patch.current.tags);
    if (patch.priority)
        fields["PRIORITY"] = priorityNumber(*patch.priority);
    if (patch.group)
        fields["GROUP_ID"] = patch.group->value;
    if (patch.parent)
        fields["PARENT_ID"] = patch.parent->value; // 0 = none
    return fields;
}

Command updateCommand(TaskId task, OrderedJson fields)
{
    return {.method = updateMethod, .params = {{"taskId", task.value}, {"fields", std::move(fields)}}};
}

void appendStatus(Chain& chain, const sync::TaskPatch& patch)
{
    const TaskStatus from = patch.current.status;
    if (!patch.status || *patch.status == from)
        return;
    const auto verbs = statusVerbs(from, *patch.status);
    if (verbs.empty())
        chain.push_back(statusCommand(patch.id, *patch.status));
    for (const QLatin1StringView verb : verbs)
        chain.push_back({.method = verb, .params = {{"taskId", patch.id.value}}});
}

void appendStage(Chain& chain, const sync::TaskPatch& patch)
{
    if (!patch.stage)
        return;
    Command command = updateCommand(patch.id, {{"STAGE_ID", patch.stage->value}});
    if (patch.group) { // a stage of the new project is written only if the task got there
        command.params.erase("taskId");
        command.references.push_back({{u"taskId"_s}, 0, {u"task"_s, u"id"_s}});
    }
    chain.push_back(std::move(command));
}

} // namespace

Command readCommand(TaskId task)
{
    return {.method = u"tasks.task.get"_s, .params = {{"taskId", task.value}, {"select", taskSelect()}}};
}

Command addCommand(const sync::TaskDraft& draft, UserId self)
{
    OrderedJson fields{
        {"TITLE", draft.title},
        {"DESCRIPTION", withBoardLink(withEntitiesKept(draft.description), draft.boardLink)},
        {"RESPONSIBLE_ID", draft.responsible.isNone() ? self.value : draft.responsible.value},
        {"PRIORITY", priorityNumber(draft.priority)},
        {"TAGS", tagList({})},
        {"XML_ID", draft.mark},
    };
    if (!draft.group.isNone())
        fields["GROUP_ID"] = draft.group.value;
    if (!draft.stage.isNone())
        fields["STAGE_ID"] = draft.stage.value;
    if (!draft.parent.isNone())
        fields["PARENT_ID"] = draft.parent.value;
    if (draft.status != TaskStatus::Pending)
        fields["STATUS"] = statusNumber(draft.status);
    return {.method = u"tasks.task.add"_s, .params = {{"fields", std::move(fields)}}};
}

Chain updateChain(const sync::TaskPatch& patch)
{
    Chain chain;
    if (OrderedJson fields = changedFields(patch); !fields.empty())
        chain.push_back(updateCommand(patch.id, std::move(fields)));
    appendStatus(chain, patch);
    appendStage(chain, patch);
    if (chain.empty())
        chain.push_back(readCommand(patch.id));
    return chain;
}

Command deleteCommand(TaskId task)
{
    return {.method = u"tasks.task.delete"_s, .params = {{"taskId", task.value}}};
}

Command statusCommand(TaskId task, TaskStatus status)
{
    return updateCommand(task, {{"STATUS", statusNumber(status)}});
}

bool isStatusVerb(const Command& command)
{
    return command.method != updateMethod && !command.method.endsWith(".get"_L1);
}

} // namespace bridge::bitrix24
