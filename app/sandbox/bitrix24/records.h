// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <map>
#include <set>
#include <vector>

// What the simulated portal remembers: plain rows, whole seconds since 1970 (0 = never), ids as numbers
// (0 = none). They are the portal's own tables, not BoardBridge's domain.
namespace bridge::sandbox::bitrix24 {

struct User {
    qint64 id = 0;
    QString name{}, lastName{}, email{}, position{};
    bool admin = false;
    bool active = true;
};

struct Stage {
    qint64 id = 0;
    QString title{}, color{};
    QString systemType{}; ///< NEW, WORK, FINISH; empty for a person's own column
    int sort = 0;
};

struct Group {
    qint64 id = 0;
    QString name{}, description{};
    qint64 owner = 0;
    std::map<qint64, QString> members{}; ///< user → role A owner, E moderator, K member (§11)
    bool visible = true, opened = false, closed = false, project = false;
    qint64 created = 0, updated = 0;
    qint64 projectStart = 0, projectFinish = 0; ///< the days a project's tasks lie within, 0: open (§7.6)
    std::vector<Stage> stages{}; ///< in the order of `sort`
};

struct Message {
    qint64 id = 0;
    qint64 author = 0; ///< 0: a notice of the system
    QString text{};
    qint64 date = 0;
};

struct TaskRecord {
    qint64 id = 0;
    QString title{}, description{};
    int status = 2, priority = 1;
    qint64 group = 0, stage = 0, parent = 0, responsible = 0, creator = 0;
    std::vector<qint64> accomplices{}, auditors{};
    std::vector<QString> tags{};
    std::vector<QString> crm{}; ///< UF_CRM_TASK
    QString xmlId{}, guid{}, mark{};
    bool control = false, allowChangeDeadline = false, allowTimeTracking = false, matchWorkTime = false;
    qint64 deadline = 0, startPlan = 0, endPlan = 0;
    qint64 created = 0, changed = 0, statusChanged = 0, closed = 0, activity = 0, started = 0;
    qint64 changedBy = 0, statusChangedBy = 0, closedBy = 0;
    std::set<qint64> viewedBy{};
    qint64 chat = 0;
    std::vector<Message> messages{}; ///< oldest first
    std::map<QString, Json> userFields{}; ///< UF_… → value
};

struct UserField {
    qint64 id = 0;
    QString name{}, type{}, xmlId{}, label{};
    bool multiple = false, mandatory = false;
    int sort = 100;
};

struct Webhook {
    qint64 user = 0;
    QString code{};
    std::vector<QString> scopes{};
};

struct AuthCode {
    QString code{};
    qint64 user = 0;
    qint64 expiresMs = 0;
};

/// One chain of tokens: a refresh replaces both (§1.1).
struct TokenChain {
    QString access{}, refresh{};
    qint64 user = 0;
    qint64 accessExpires = 0, refreshExpires = 0;
};

struct Binding {
    qint64 id = 0;
    QString event{}, connector{};
    bool offline = false;
    QString handler{}; ///< online only
    qint64 authUser = 0; ///< whose token a delivery carries
    qint64 boundBy = 0;
    qint64 minTimeout = 1, lastSent = 0; ///< ONOFFLINEEVENT only (§13.5)
};

/// A row of the offline queue (§13.3).
struct QueueRow {
    qint64 id = 0;
    qint64 time = 0;
    QString event{}, connector{}, processId{}, messageId{};
    Json data{};
    qint64 user = 0; ///< who caused it
    bool error = false;
};

/// The stored answer to a v3 write with an Idempotency-Key (§2.3).
struct StoredAnswer {
    QString key{}; ///< with caller and method
    QString bodyHash{};
    qint64 time = 0;
    int status = 0;
    std::string body{};
};

struct PortalData {
    std::vector<User> users{};
    std::vector<Group> groups{};
    std::map<qint64, TaskRecord> tasks{};
    std::map<QString, qint64> tagIds{};
    std::vector<UserField> userFields{};
    std::vector<Webhook> webhooks{};
    std::vector<AuthCode> codes{};
    std::vector<TokenChain> tokens{};
    std::vector<Binding> bindings{};
    std::vector<QueueRow> queue{};
    std::vector<StoredAnswer> answers{};
    std::map<QString, QString> appOptions{};
    QString portalUrl{};
    std::vector<QString> oldAddresses{}; ///< host[:port]
    std::map<QString, qint64> lastIds{}; ///< per kind of row
    quint64 revision = 0;
};

void to_json(Json& json, const PortalData& data);
void from_json(const Json& json, PortalData& data); ///< throws Json::exception on a missing or wrong key

} // namespace bridge::sandbox::bitrix24
