// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/comments.h"

#include "core/bitrix24/board_link.h"

#include <set>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesPerPage = 50;
constexpr int mostPages = 20;

QString dialogOf(qint64 chat)
{
    return u"chat%1"_s.arg(chat);
}

/// Without `select`: the chat's number is promised among the default fields only.
Command chatCommand(TaskId task)
{
    return {.method = u"tasks.task.get"_s, .params = {{"taskId", task.value}}};
}

Command messageCommand(qint64 chat, const QString& text)
{
    return {.method = u"im.message.add"_s,
        .params = {{"DIALOG_ID", dialogOf(chat)}, {"MESSAGE", text}, {"URL_PREVIEW", "N"}}};
}

/// Its parameters are read by position.
Command oldCommentCommand(TaskId task, const QString& text)
{
    return {
        .method = u"task.commentitem.add"_s, .params = {{"TASKID", task.value}, {"FIELDS", {{"POST_MESSAGE", text}}}}};
}

/// The task's chat; 0 on a portal whose tasks have none.
Result<qint64> chatIn(const Result<Envelope>& answer, TaskId task)
{
    if (!answer)
        return tl::unexpected(answer.error());
    const Json& json = member(answer->result, "task");
    if (json.empty())
        return fail(ErrorKind::NotFound, u"task %1 is gone or hidden"_s.arg(task.value));
    return idOf(member(json, "chatId", "CHAT_ID"));
}

Result<CommentId> postedId(const Result<Envelope>& answer, const QString& method)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->result == Json(false) || numberOf(answer->result) == 0)
        return fail(ErrorKind::Rejected, method + u": the task's chat took no comment"_s);
    const qint64 id = idOf(answer->result);
    if (id == 0)
        return fail(ErrorKind::OutcomeUnknown, method + u": no message id in the answer"_s);
    return CommentId{id};
}

/// Refused for certain, and another way may be open.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

QString markedAsEdited(const QString& text)
{
    return u"✎ "_s + text;
}

} // namespace

std::vector<Result<CommentId>> Comments::add(const std::vector<sync::CommentDraft>& drafts, const std::stop_token& stop)
{
    const Chats chats = chatsOf(drafts, stop);
    std::vector<Result<Command>> commands;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const QString text = withBoardLink(drafts[i].text, drafts[i].boardLink);
        commands.push_back(chats[i].map([&](qint64 chat) {
            return chat > 0 ? messageCommand(chat, text) : oldCommentCommand(drafts[i].task, text);
        }));
    }
    std::vector<Result<CommentId>> posted = post(std::move(commands), stop);

    // Who isn't in a task's chat may still comment on the task.
    std::vector<Result<Command>> otherWay;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (posted[i] || !chats[i] || *chats[i] == 0 || !isRefusal(posted[i].error()))
            continue;
        otherWay.push_back(oldCommentCommand(drafts[i].task, withBoardLink(drafts[i].text, drafts[i].boardLink)));
        places.push_back(i);
    }
    const std::vector<Result<CommentId>> again = post(std::move(otherWay), stop);
    for (std::size_t i = 0; i < places.size(); ++i)
        posted[places[i]] = again[i];
    return posted;
}

std::vector<Result<CommentId>> Comments::edit(
    const std::vector<sync::CommentPatch>& patches, const std::stop_token& stop)
{
    const Result<bool> messages = hasMessages(stop);
    if (!messages)
        return std::vector<Result<CommentId>>(patches.size(), tl::unexpected(messages.error()));

    std::vector<Command> updates;
    std::vector<std::size_t> editable;
    for (std::size_t i = 0; *messages && i < patches.size(); ++i) {
        if (patches[i].id.isNone())
            continue;
        updates.push_back({.method = u"im.message.update"_s,
            .params = {{"MESSAGE_ID", patches[i].id.value},
                {"MESSAGE", withBoardLink(patches[i].text, patches[i].boardLink)}}});
        editable.push_back(i);
    }
    const auto answers = runCommands(m_client, std::move(updates), CallKind::Update, m_sizes.writes, stop);

    const Error notEdited{ErrorKind::Rejected, u"im.message.update: not edited"_s};
    std::vector<Result<CommentId>> edited(patches.size(), tl::unexpected(notEdited));
    for (std::size_t i = 0; i < editable.size(); ++i) {
        if (!answers[i])
            edited[editable[i]] = tl::unexpected(answers[i].error());
        else if (flagOf(answers[i]->result))
            edited[editable[i]] = patches[editable[i]].id;
    }

    std::vector<sync::CommentDraft> drafts;
    std::vector<std::size_t> anew;
    for (std::size_t i = 0; i < patches.size(); ++i) {
        if (edited[i] || !isRefusal(edited[i].error()))
            continue;
        drafts.push_back({patches[i].task, markedAsEdited(patches[i].text), patches[i].boardLink});
        anew.push_back(i);
    }
    const std::vector<Result<CommentId>> added = add(drafts, stop);
    for (std::size_t i = 0; i < anew.size(); ++i)
        edited[anew[i]] = added[i];
    return edited;
}

Result<std::optional<CommentId>> Comments::find(TaskId task, const QUrl& boardLink, const std::stop_token& stop)
{
    const Result<bool> messages = hasMessages(stop);
    if (!messages)
        return tl::unexpected(messages.error());
    const Command command = chatCommand(task);
    const Result<qint64> chat = chatIn(m_client.call(command.method, command.params, CallKind::Read, stop), task);
    if (!chat && chat.error().kind == ErrorKind::NotFound)
        return std::optional<CommentId>{};
    if (!chat)
        return tl::unexpected(chat.error());
    if (*chat == 0)
        return findOld(task, boardLink, stop);
    if (!*messages)
        return fail(ErrorKind::Forbidden, u"comments can't be read: the permission \"im\" is missing"_s);
    return findMessage(*chat, boardLink, stop);
}

Result<bool> Comments::hasMessages(const std::stop_token& stop)
{
    return m_directory.scopes(stop).map([](const QStringList& scopes) { return scopes.contains(u"im"_s); });
}

/// 0 where a comment has to go the old way.
Comments::Chats Comments::chatsOf(const std::vector<sync::CommentDraft>& drafts, const std::stop_token& stop)
{
    if (drafts.empty())
        return {};
    const Result<bool> messages = hasMessages(stop);
    if (!messages)
        return Chats(drafts.size(), tl::unexpected(messages.error()));
    if (!*messages)
        return Chats(drafts.size(), 0);

    std::set<TaskId> unknown;
    for (const sync::CommentDraft& draft : drafts) {
        if (!m_chats.contains(draft.task))
            unknown.insert(draft.task);
    }
    std::vector<Command> reads;
    for (const TaskId task : unknown)
        reads.push_back(chatCommand(task));
    const auto answers = runCommands(m_client, std::move(reads), CallKind::Read, m_sizes.writes, stop);

    QHash<TaskId, Error> failures;
    auto answer = answers.begin();
    for (const TaskId task : unknown) {
        const Result<qint64> chat = chatIn(*answer++, task);
        if (chat)
            m_chats.insert(task, *chat);
        else
            failures.insert(task, chat.error());
    }
    Chats chats;
    for (const sync::CommentDraft& draft : drafts) {
        const bool failed = failures.contains(draft.task);
        chats.push_back(
            failed ? Result<qint64>(tl::unexpected(failures.value(draft.task))) : m_chats.value(draft.task));
    }
    return chats;
}

std::vector<Result<CommentId>> Comments::post(std::vector<Result<Command>> commands, const std::stop_token& stop)
{
    std::vector<Command> sendable;
    for (const Result<Command>& command : commands) {
        if (command)
            sendable.push_back(*command);
    }
    const auto answers = runCommands(m_client, std::move(sendable), CallKind::Create, m_sizes.writes, stop);
    std::vector<Result<CommentId>> posted;
    auto answer = answers.begin();
    for (const Result<Command>& command : commands)
        posted.push_back(command ? postedId(*answer++, command->method) : tl::unexpected(command.error()));
    return posted;
}

Result<std::optional<CommentId>> Comments::findMessage(qint64 chat, const QUrl& boardLink, const std::stop_token& stop)
{
    qint64 oldest = 0;
    for (int page = 0; page < mostPages; ++page) {
        OrderedJson params{{"DIALOG_ID", dialogOf(chat)}, {"LIMIT", messagesPerPage}};
        if (oldest > 0)
            params["LAST_ID"] = oldest;
        const Result<Envelope> answer = m_client.call(u"im.dialog.messages.get"_s, params, CallKind::Read, stop);
        if (!answer)
            return tl::unexpected(answer.error());

        qint64 newest = 0; // of those that fit, whatever order they come in
        bool goesBack = false;
        for (const auto& [key, message] : entriesOf(member(answer->result, "messages"))) {
            const qint64 id = idOf(member(*message, "id"));
            goesBack = goesBack || oldest == 0 || id < oldest;
            oldest = oldest == 0 ? id : std::min(oldest, id);
            const bool byPerson = idOf(member(*message, "author_id")) != 0;
            if (byPerson && carriesBoardLink(textOf(member(*message, "text")), boardLink))
                newest = std::max(newest, id);
        }
        if (newest > 0)
            return CommentId{newest};
        if (!goesBack)
            break;
    }
    return std::optional<CommentId>{};
}

/// On a portal whose tasks have no chats.
Result<std::optional<CommentId>> Comments::findOld(TaskId task, const QUrl& boardLink, const std::stop_token& stop)
{
    const OrderedJson params{{"TASKID", task.value}, {"ORDER", {{"ID", "desc"}}}};
    const Result<Envelope> answer = m_client.call(u"task.commentitem.getlist"_s, params, CallKind::Read, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    qint64 newest = 0;
    for (const auto& [key, comment] : entriesOf(answer->result)) {
        if (carriesBoardLink(textOf(member(*comment, "POST_MESSAGE")), boardLink))
            newest = std::max(newest, idOf(member(*comment, "ID")));
    }
    return newest > 0 ? std::optional(CommentId{newest}) : std::nullopt;
}

} // namespace bridge::bitrix24
