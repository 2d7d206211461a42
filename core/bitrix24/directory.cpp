// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/directory.h"

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

QString fullName(const Json& person)
{
    const QString name = textOf(member(person, "NAME")) + u' ' + textOf(member(person, "LAST_NAME"));
    return name.simplified();
}

Person personOf(const Json& json)
{
    return {
        .id = {idOf(member(json, "ID"))},
        .name = fullName(json),
        .position = textOf(member(json, "WORK_POSITION")),
    };
}

/// Every row of a list that is paged by `start` and `next`.
Result<std::vector<Json>> allRows(
    Client& client, const QString& method, OrderedJson params, const std::stop_token& stop)
{
    std::vector<Json> rows;
    for (std::optional<qint64> start = 0; start;) {
        params["start"] = *start;
        const Result<Envelope> page = client.call(method, params, CallKind::Read, stop);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto& [key, row] : entriesOf(page->result))
            rows.push_back(*row);
        const bool goesOn = page->next && *page->next > *start;
        start = goesOn ? page->next : std::nullopt;
    }
    return rows;
}

PortalPlan planOf(const Json& json)
{
    const QString license = textOf(member(json, "LICENSE"));
    return {
        .license = license,
        .enterprise = license.contains("ent"_L1, Qt::CaseInsensitive),
        .selfHosted = license.endsWith("selfhosted"_L1, Qt::CaseInsensitive),
        .installed = !member(json, "INSTALLED").is_boolean() || flagOf(member(json, "INSTALLED")),
        .paymentExpired = flagOf(member(json, "PAYMENT_EXPIRED")),
    };
}

} // namespace

Result<Account> Directory::whoAmI(const std::stop_token& stop)
{
    if (m_account)
        return *m_account;
    const Command command = accountCommand();
    return m_client.call(command.method, command.params, CallKind::Read, stop).and_then([this](const Envelope& answer) {
        return takeAccount(answer);
    });
}

Command Directory::accountCommand()
{
    return {.method = u"profile"_s};
}

Result<Account> Directory::takeAccount(const Envelope& answer)
{
    const qint64 id = idOf(member(answer.result, "ID"));
    if (id == 0)
        return fail(ErrorKind::BadReply, u"profile: no user in the answer"_s);
    m_account = Account{{id}, fullName(answer.result), flagOf(member(answer.result, "ADMIN"))};
    return *m_account;
}

Result<QStringList> Directory::scopes(const std::stop_token& stop)
{
    if (m_scopes)
        return *m_scopes;
    const Result<Envelope> answer = m_client.call(u"scope"_s, OrderedJson::object(), CallKind::Read, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    QStringList scopes;
    for (const auto& [key, scope] : entriesOf(answer->result))
        scopes.append(textOf(*scope));
    m_scopes = scopes;
    return scopes;
}

Result<PortalPlan> Directory::plan(const std::stop_token& stop)
{
    const Result<Envelope> answer = m_client.call(u"app.info"_s, OrderedJson::object(), CallKind::Read, stop);
    if (answer)
        return planOf(answer->result);
    const bool untold = answer.error().kind == ErrorKind::Forbidden || answer.error().kind == ErrorKind::Rejected;
    return untold ? Result<PortalPlan>(PortalPlan{}) : tl::unexpected(answer.error());
}

Result<std::vector<Workgroup>> Directory::groups(const std::stop_token& stop)
{
    const OrderedJson params{{"FILTER", {{"ACTIVE", "Y"}}}, {"ORDER", {{"ID", "ASC"}}}};
    return allRows(m_client, u"sonet_group.get"_s, params, stop).map([](const std::vector<Json>& rows) {
        return workgroupsOf({.result = rows});
    });
}

Command Directory::groupNamesCommand(const std::vector<GroupId>& groups)
{
    OrderedJson ids = OrderedJson::array();
    for (const GroupId group : groups)
        ids.push_back(group.value);
    return {.method = u"sonet_group.get"_s, .params = {{"FILTER", {{"ID", ids}}}, {"ORDER", {{"ID", "ASC"}}}}};
}

std::vector<Workgroup> Directory::workgroupsOf(const Envelope& answer)
{
    std::vector<Workgroup> groups;
    for (const auto& [key, row] : entriesOf(answer.result))
        groups.push_back({{idOf(member(*row, "ID", "id"))}, textOf(member(*row, "NAME", "name"))});
    return groups;
}

Result<std::vector<Person>> Directory::users(const std::stop_token& stop)
{
    const OrderedJson params{{"FILTER", {{"ACTIVE", true}}}, {"sort", "ID"}, {"order", "ASC"}};
    return allRows(m_client, u"user.get"_s, params, stop).map([](const std::vector<Json>& rows) {
        std::vector<Person> people;
        for (const Json& row : rows)
            people.push_back(personOf(row));
        return people;
    });
}

} // namespace bridge::bitrix24
