// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/records.h"

namespace bridge::sandbox::bitrix24 {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(User, id, name, lastName, email, position, admin, active)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Stage, id, title, color, systemType, sort)
// With defaults: states were kept before projects had days.
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Group, id, name, description, owner, members, visible, opened, closed,
    project, created, updated, projectStart, projectFinish, stages)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Message, id, author, text, date)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TaskRecord, id, title, description, status, priority, group, stage, parent,
    responsible, creator, accomplices, auditors, tags, crm, xmlId, guid, mark, control, allowChangeDeadline,
    allowTimeTracking, matchWorkTime, deadline, startPlan, endPlan, created, changed, statusChanged, closed, activity,
    started, changedBy, statusChangedBy, closedBy, viewedBy, chat, messages, userFields)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(UserField, id, name, type, xmlId, label, multiple, mandatory, sort)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Webhook, user, code, scopes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(AuthCode, code, user, expiresMs)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TokenChain, access, refresh, user, accessExpires, refreshExpires)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(
    Binding, id, event, connector, offline, handler, authUser, boundBy, minTimeout, lastSent)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(QueueRow, id, time, event, connector, processId, messageId, data, user, error)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(StoredAnswer, key, bodyHash, time, status, body)

namespace detail {
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PortalData, users, groups, tasks, tagIds, userFields, webhooks, codes, tokens,
    bindings, queue, answers, appOptions, portalUrl, oldAddresses, lastIds, revision)
} // namespace detail

void to_json(Json& json, const PortalData& data)
{
    detail::to_json(json, data);
}

void from_json(const Json& json, PortalData& data)
{
    detail::from_json(json, data);
}

} // namespace bridge::sandbox::bitrix24
