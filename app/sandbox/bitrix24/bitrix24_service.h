// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/options.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/secret.h"
#include "core/domain/task.h"
#include "core/net/http.h"

#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace bridge::sandbox {

/// What a person changes in a task's card; a field left out stays as it is.
struct TaskEdit {
    std::optional<QString> title{};
    std::optional<QString> description{};
    std::optional<Priority> priority{};
    std::optional<TaskStatus> status{};
    std::optional<GroupId> group{}; ///< resets the stage, as in the portal
    std::optional<StageId> stage{};
    std::optional<TaskId> parent{}; ///< none = no longer a subtask; left as it is where that would be a circle
};

/// A simulated Bitrix24 portal with its OAuth server: a plain object that answers requests the way the
/// "Bitrix24 core fact sheet" says and refuses what the portal refuses. It opens no socket, runs no event
/// loop and takes the time from the clock it is given. Not thread-safe: one caller at a time.
///
/// Addresses it answers: /rest/{method}[.json] with a token, /rest/{user}/{code}/{method}[.json],
/// /rest/api/[{user}/{code}/]{method} (REST v3), /oauth/authorize/ and /oauth/token/; 404 elsewhere.
class Bitrix24Service
{
public:
    explicit Bitrix24Service(const Clock& clock, Bitrix24Options options = {});
    ~Bitrix24Service();
    Bitrix24Service(Bitrix24Service&&) noexcept;

    [[nodiscard]] HttpResponse handle(const HttpRequest& request);

    /// Everything the portal remembers, tokens included: users, groups, tasks, chats, events, limits.
    [[nodiscard]] Json state() const;
    /// Takes a state back as a whole; on failure nothing changes.
    [[nodiscard]] Result<> restore(const Json& state);

    // Setting up.
    UserId addUser(const QString& name, const QString& lastName, const QString& email, const QString& position,
        bool admin = false);
    /// A project with the columns New (NEW), In progress (WORK) and Done (FINISH); the owner is a member.
    GroupId addGroup(const QString& name, UserId owner, const std::vector<UserId>& members = {});
    StageId addStage(GroupId group, const QString& title); ///< before the FINISH column, else last
    [[nodiscard]] Secret addWebhook(UserId user, const QStringList& scopes); ///< the whole webhook address
    /// A fresh chain of tokens, in the shape of the token server's answer to a refresh.
    [[nodiscard]] Json issueTokens(UserId user);
    void expireToken(const QString& accessToken); ///< from now on 401 expired_token; the refresh token lives
    void revokeToken(const QString& accessToken); ///< access and refresh token of that chain are unknown now
    void moveTo(const QUrl& newPortal); ///< the old address answers 302 from now on
    /// Called for each delivery to a bound online handler: its address and the form-encoded body.
    void setEventHook(std::function<void(const QUrl&, const QByteArray&)> hook);

    // What a person does in the portal: no limits, no token, no rights asked; fires events.
    TaskId addTask(
        UserId by, const QString& title, const QString& description = {}, GroupId group = {}, StageId stage = {});
    void editTask(UserId by, TaskId task, const TaskEdit& edit);
    void deleteTask(UserId by, TaskId task);
    CommentId addComment(UserId by, TaskId task, const QString& text);
    void moveToStage(UserId by, TaskId task, StageId stage);

    // Looking.
    /// {"revision","portal","users":[{id,name,position,admin}],"groups":[{id,name,ownerId,members,stages:[{id,
    /// title,sort,color,systemType}]}],"tasks":[as taskView]}
    [[nodiscard]] Json portalView() const;
    /// {id,title,description,status (number),priority,groupId,stageId,parentId,responsibleId,createdBy,
    /// changedBy,changedDate,tags,xmlId,…,"comments":[{id,authorId,author,date,text,system}]}; null when absent
    [[nodiscard]] Json taskView(TaskId task) const;
    [[nodiscard]] quint64 revision() const; ///< grows with every change that a view can show

    struct Counters {
        qint64 requests = 0; ///< outer HTTP requests
        qint64 refused = 0; ///< 4xx and 5xx by the service's own rules, failed commands of a batch too
        QMap<int, qint64> byStatus{};
        QMap<QString, qint64> byMethod{}; ///< lower case; also the commands of a batch
    };
    [[nodiscard]] const Counters& counters() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bridge::sandbox
