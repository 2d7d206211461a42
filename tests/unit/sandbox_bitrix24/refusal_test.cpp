// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// One table of what the portal refuses beyond the areas that have tests of their own: a call, who makes
// it, and the answer that the fact sheet names.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class RefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void aRefusedCallIsCounted();
};

namespace {

struct Row {
    const char* name;
    const char* who;
    const char* method;
    const char* params;
    const char* outcome;
};

/// Task 1 is Anna's in the project "Website" (1); project 2 is Boris's, with stages 4 to 6.
constexpr Row rows[]{
    {"§7.2 title is required", "anna", "tasks.task.add", R"({"fields":{"RESPONSIBLE_ID":2}})", "400 ERROR_CORE"},
    {"§7.1 an empty title", "anna", "tasks.task.add", R"({"fields":{"TITLE":" ","RESPONSIBLE_ID":2}})",
        "400 ERROR_CORE"},
    {"§7.2 an assignee is required", "anna", "tasks.task.add", R"({"fields":{"TITLE":"A"}})", "400 ERROR_CORE"},
    {"§7.1 an unknown assignee", "anna", "tasks.task.add", R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":99}})",
        "400 ERROR_CORE"},
    {"§7.1 another creator needs an admin", "anna", "tasks.task.add",
        R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":2,"CREATED_BY":3}})", "400 ERROR_CORE"},
    {"§7.1 an admin may", "olga", "tasks.task.add", R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":2,"CREATED_BY":3}})",
        "200"},
    {"§6 no fields", "anna", "tasks.task.add", "{}", "400 100"},
    {"§6 fields as text", "anna", "tasks.task.add", R"({"fields":"TITLE"})", "400 100"},
    {"§2.1 parameter names are exact", "anna", "tasks.task.add", R"({"FIELDS":{"TITLE":"A","RESPONSIBLE_ID":2}})",
        "400 100"},
    {"§7.6 no right in the project", "clara", "tasks.task.add",
        R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":4,"GROUP_ID":1}})", "400 ERROR_CORE"},
    {"§7.6 an unknown project", "olga", "tasks.task.add",
        R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":2,"GROUP_ID":77}})", "400 ERROR_CORE"},
    {"§9 a stage of another project", "anna", "tasks.task.add",
        R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":2,"GROUP_ID":1,"STAGE_ID":4}})", "400 ERROR_CORE"},
    {"§7.1 an unknown parent", "anna", "tasks.task.add", R"({"fields":{"TITLE":"A","RESPONSIBLE_ID":2,"PARENT_ID":9}})",
        "400 ERROR_CORE"},
    {"§7.1 plan dates go together", "anna", "tasks.task.update",
        R"({"taskId":1,"fields":{"START_DATE_PLAN":"2026-09-01"}})", "400 ERROR_CORE"},
    {"§7.1 its own parent", "anna", "tasks.task.update", R"({"taskId":1,"fields":{"PARENT_ID":1}})", "400 ERROR_CORE"},
    {"§7.1 auditors are a list", "anna", "tasks.task.update", R"({"taskId":1,"fields":{"AUDITORS":3}})", "400 100"},
    {"§6 no task id", "anna", "tasks.task.get", "{}", "400 100"},
    {"§6 a task id in words", "anna", "tasks.task.get", R"({"taskId":"one"})", "400 100"},
    {"§6 select as text", "anna", "tasks.task.get", R"({"taskId":1,"select":"ID"})", "400 100"},
    {"§7.5 update of a missing task", "anna", "tasks.task.update", R"({"taskId":99,"fields":{"TITLE":"A"}})", "400 0"},
    {"§7.5 update of a hidden task", "clara", "tasks.task.update", R"({"taskId":1,"fields":{"TITLE":"A"}})", "400 0"},
    {"§6 update without the right", "boris", "tasks.task.update", R"({"taskId":1,"fields":{"TITLE":"A"}})",
        "400 1048582"},
    {"§6 delete without the right", "boris", "tasks.task.delete", R"({"taskId":1})", "400 1048582"},
    {"§7.2 §16 unknown order key", "anna", "tasks.task.list", R"({"order":{"NO_SUCH":"asc"}})", "400 0"},
    {"§7.2 lower case order key", "anna", "tasks.task.list", R"({"order":{"id":"asc"}})", "400 0"},
    {"§9 moving a missing task", "anna", "task.stages.movetask", R"({"id":99,"stageId":1})", "400 TASK_NOT_FOUND"},
    {"§9 moving to a missing stage", "anna", "task.stages.movetask", R"({"id":1,"stageId":99})", "400 NOT_FOUND"},
    {"§9 moving to another project's stage", "anna", "task.stages.movetask", R"({"id":1,"stageId":4})",
        "400 DIFFERENT_STAGES"},
    {"§9 moving without the right to sort", "olga", "task.stages.movetask", R"({"id":1,"stageId":2})",
        "400 ACCESS_DENIED_MOVE"},
    {"§9 an admin skips the right", "olga", "task.stages.movetask", R"({"id":1,"stageId":2,"isAdmin":true})", "200"},
    {"§9 stages of an unknown project", "anna", "task.stages.get", R"({"entityId":99})", "400 ACCESS_DENIED"},
    {"§10 user fields are for admins", "anna", "task.item.userfield.add",
        R"({"PARAMS":{"USER_TYPE_ID":"string","FIELD_NAME":"X"}})", "400 ERROR_CORE"},
    {"§10 url is not supported", "olga", "task.item.userfield.add",
        R"({"PARAMS":{"USER_TYPE_ID":"url","FIELD_NAME":"X"}})", "400 ERROR_CORE"},
    {"§10 exists already", "olga", "task.item.userfield.add",
        R"({"PARAMS":{"USER_TYPE_ID":"string","FIELD_NAME":"UF_LINK"}})", "400 ERROR_CORE"},
    {"§11 a group without a name", "anna", "sonet_group.create", R"({"DESCRIPTION":"x"})", "400 "},
    {"§11 no group id", "anna", "sonet_group.update", R"({"NAME":"x"})", "400 "},
    {"§11 another's group", "boris", "sonet_group.update", R"({"GROUP_ID":1,"NAME":"x"})", "400 "},
    {"§11 members of an unknown group", "anna", "sonet_group.user.get", R"({"ID":99})", "400 "},
    {"§8 no dialog", "anna", "im.message.add", R"({"MESSAGE":"x"})", "400 DIALOG_ID_EMPTY"},
    {"§8 no text", "anna", "im.message.add", R"({"DIALOG_ID":"chat2001"})", "400 MESSAGE_EMPTY"},
    {"§2.3 a method of v3 only", "anna", "tasks.task.chat.message.send", R"({"fields":{"taskId":1,"text":"x"}})",
        "404 ERROR_METHOD_NOT_FOUND"},
    {"§14 app options need the application", "olga", "app.option.get", "{}", "403 WRONG_AUTH_TYPE"},
};

UserId userOf(const PortalBench& bench, const QString& name)
{
    return name == "olga"_L1 ? bench.olga
        : name == "anna"_L1  ? bench.anna
        : name == "boris"_L1 ? bench.boris
                             : bench.clara;
}

} // namespace

void RefusalTest::isRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("params");
    QTest::addColumn<QString>("outcome");
    for (const Row& row : rows)
        QTest::newRow(row.name) << QString::fromLatin1(row.who) << QString::fromLatin1(row.method)
                                << QString::fromUtf8(row.params) << QString::fromLatin1(row.outcome);
}

void RefusalTest::isRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, method);
    QFETCH(QString, params);
    QFETCH(QString, outcome);
    PortalBench bench;
    (void)bench.portal.addGroup(u"Other"_s, bench.boris);
    QCOMPARE(bench.addTask(bench.hook(bench.anna), {{"GROUP_ID", 1}}), 1);
    QCOMPARE(bench.hook(bench.olga)
                 .call(u"task.item.userfield.add"_s,
                     {{"PARAMS", {{"USER_TYPE_ID", "string"}, {"FIELD_NAME", "UF_LINK"}, {"LABEL", "Link"}}}})
                 .status,
        200);
    const Json before = bench.portal.portalView();
    const Got got = bench.hook(userOf(bench, who)).call(method, OrderedJson::parse(params.toStdString()));
    QCOMPARE(got.outcome(), outcome);
    if (got.status >= 400) // what is refused changes nothing
        QCOMPARE(bench.portal.portalView().dump(), before.dump());
}

void RefusalTest::aRefusedCallIsCounted()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    (void)anna.call(u"no.such"_s);
    (void)anna.call(u"profile"_s);
    const Bitrix24Service::Counters& counters = bench.portal.counters();
    QCOMPARE(counters.requests, 2);
    QCOMPARE(counters.refused, 1);
    QCOMPARE(counters.byStatus, (QMap<int, qint64>{{200, 1}, {404, 1}}));
}

std::unique_ptr<QObject> refusalTests()
{
    return std::make_unique<RefusalTest>();
}

} // namespace bridge::sandbox

#include "refusal_test.moc"
