// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_rights.h"

#include <algorithm>

// Comments on the new task card: messages of the task's chat, and the old method that still adds one
// (fact sheet §8).
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

using TaskOrRefusal = tl::expected<TaskRecord*, RestError>;

auto noAccess()
{
    return refuse(403, u"ACCESS_ERROR"_s, u"You do not have access to the specified dialog"_s);
}

/// The task whose chat DIALOG_ID names ("chat2537").
TaskOrRefusal taskOfDialog(const Call& call, const php::Value& params)
{
    const QString dialog = php::textOf(params, u"DIALOG_ID"_s);
    if (dialog.isEmpty())
        return refuse(400, u"DIALOG_ID_EMPTY"_s, u"Dialog ID can't be empty"_s);
    TaskRecord* task = dialog.startsWith("chat"_L1) ? call.portal.taskOfChat(dialog.mid(4).toLongLong()) : nullptr;
    return task ? TaskOrRefusal(task) : TaskOrRefusal(noAccess());
}

Answer addMessage(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const TaskOrRefusal task = taskOfDialog(call, params);
    if (!task)
        return tl::unexpected(task.error());
    const QString text = php::textOf(params, u"MESSAGE"_s);
    if (text.trimmed().isEmpty())
        return refuse(400, u"MESSAGE_EMPTY"_s, u"Message can't be empty"_s);
    if (!mayView(call.portal, **task, call.caller.user))
        return noAccess();
    return reply(postMessage(call.portal, (*task)->id, call.caller.user, text));
}

/// The message of MESSAGE_ID if the caller wrote it.
Message* ownMessage(const Call& call, const php::Value& params, TaskRecord*& task)
{
    const qint64 id = php::intOf(params, u"MESSAGE_ID"_s);
    task = call.portal.taskOfMessage(id);
    if (!task)
        return nullptr;
    const auto found = std::ranges::find(task->messages, id, &Message::id);
    return found == task->messages.end() || found->author != call.caller.user ? nullptr : &*found;
}

void dropMessage(TaskRecord& task, qint64 id)
{
    std::erase_if(task.messages, [id](const Message& message) { return message.id == id; });
}

Answer changeMessage(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    TaskRecord* task = nullptr;
    Message* message = ownMessage(call, params, task);
    if (!message)
        return refuse(400, u"CANT_EDIT_MESSAGE"_s, u"Time has expired for modification or you don't have access"_s);
    const QString text = php::textOf(params, u"MESSAGE"_s);
    if (text.isEmpty())
        dropMessage(*task, message->id);
    else
        message->text = text;
    call.portal.touch();
    return reply(true);
}

Answer deleteMessage(const Call& call)
{
    TaskRecord* task = nullptr;
    const Message* message = ownMessage(call, php::upperKeys(call.params), task);
    if (!message)
        return refuse(400, u"CANT_EDIT_MESSAGE"_s, u"Time has expired for modification or you don't have access"_s);
    dropMessage(*task, message->id);
    call.portal.touch();
    return reply(true);
}

Json shownMessage(const Portal& portal, const TaskRecord& task, const Message& message)
{
    return {{"id", message.id}, {"chat_id", task.chat}, {"author_id", message.author},
        {"date", portal.dateText(message.date)}, {"text", message.text}, {"uuid", nullptr}, {"params", Json::object()}};
}

/// Newest first; with FIRST_ID the ones that follow it, oldest of them first to be taken.
std::vector<const Message*> messagePage(const TaskRecord& task, const php::Value& params)
{
    const qint64 first = php::intOf(params, u"FIRST_ID"_s);
    const qint64 last = php::intOf(params, u"LAST_ID"_s);
    const bool limited = php::has(params, u"LIMIT"_s);
    const qint64 limit = limited ? std::clamp<qint64>(php::intOf(params, u"LIMIT"_s), 1, 50) : 20;
    std::vector<const Message*> page;
    for (const Message& message : task.messages) {
        if ((first == 0 || message.id > first) && (last == 0 || message.id < last))
            page.push_back(&message);
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::min<qint64>(limit, static_cast<qint64>(page.size())));
    if (first != 0)
        page.erase(page.begin() + kept, page.end());
    else
        page.erase(page.begin(), page.end() - kept);
    std::ranges::reverse(page);
    return page;
}

Json shownAuthors(Portal& portal, const std::vector<const Message*>& messages)
{
    std::set<qint64> seen;
    Json users = Json::array();
    for (const Message* message : messages) {
        const User* user = portal.user(message->author);
        if (user && seen.insert(user->id).second)
            users.push_back({{"id", user->id}, {"name", u"%1 %2"_s.arg(user->name, user->lastName).trimmed()},
                {"first_name", user->name}, {"last_name", user->lastName}, {"work_position", user->position}});
    }
    return users;
}

Answer readMessages(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const TaskOrRefusal task = taskOfDialog(call, params);
    if (!task)
        return tl::unexpected(task.error());
    const bool asAdmin = call.byAdmin() && call.portal.options.adminReadsChats;
    if (!isMember(**task, call.caller.user) && !asAdmin)
        return noAccess();
    const std::vector<const Message*> page = messagePage(**task, params);
    Json messages = Json::array();
    for (const Message* message : page)
        messages.push_back(shownMessage(call.portal, **task, *message));
    return reply({{"chat_id", (*task)->chat}, {"messages", std::move(messages)},
        {"users", shownAuthors(call.portal, page)}, {"files", Json::array()}});
}

auto wrongParameter(int position, const char* name, const char* type)
{
    return refuse(400, u"ERROR_CORE"_s,
        u"Param #%1 (%2) for method ctaskcommentitem::add() expected to be of type \"%3\", but given something else."_s
            .arg(position)
            .arg(QLatin1StringView(name), QLatin1StringView(type)));
}

/// Positional: TASKID, then the fields, whatever their names (§2.4).
Answer addComment(const Call& call)
{
    const php::Value* id = call.at(0);
    const php::Value* fields = call.at(1);
    if (!id || !php::isNumeric(*id))
        return wrongParameter(0, "taskId", "integer");
    if (!fields || !php::isArray(*fields))
        return wrongParameter(1, "arFields", "array");
    const TaskRecord* task = call.portal.task(php::toInt(*id));
    if (!task || !mayView(call.portal, *task, call.caller.user))
        return refuse(
            400, u"ERROR_CORE"_s, u"TASKS_ERROR_EXCEPTION_#8; Action not allowed; 8/TE/ACTION_NOT_ALLOWED<br>"_s);
    const QString text = php::textOf(*fields, u"POST_MESSAGE"_s);
    if (text.trimmed().isEmpty())
        return refuse(400, u"ERROR_CORE"_s, u"Message is empty<br>"_s);
    const qint64 author = php::intOf(*fields, u"AUTHOR_ID"_s);
    const bool other = author != 0 && call.byAdmin() && call.portal.user(author);
    return reply(postMessage(call.portal, task->id, other ? author : call.caller.user, text));
}

Answer goneWithTheOldCard(const Call&)
{
    return refuse(400, u"ERROR_CORE"_s, u"TASKS_ERROR_EXCEPTION_#8; Action not allowed; 8/TE/ACTION_NOT_ALLOWED<br>"_s);
}

} // namespace

Methods chatMethods()
{
    const QStringList im{u"im"_s};
    const QStringList task{u"task"_s};
    return {
        {u"im.message.add"_s, im, addMessage, false, 0.1},
        {u"im.message.update"_s, im, changeMessage},
        {u"im.message.delete"_s, im, deleteMessage},
        {u"im.dialog.messages.get"_s, im, readMessages},
        {u"task.commentitem.add"_s, task, addComment, false, 0.12},
        {u"task.commentitem.get"_s, task, goneWithTheOldCard},
        {u"task.commentitem.getlist"_s, task, goneWithTheOldCard},
        {u"task.commentitem.update"_s, task, goneWithTheOldCard},
        {u"task.commentitem.delete"_s, task, goneWithTheOldCard},
    };
}

} // namespace bridge::sandbox::bitrix24
