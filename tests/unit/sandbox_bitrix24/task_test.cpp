// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §7.1, §7.2, §7.5, §7.6: what becomes of the fields of a task.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Json got(const Speaker& by, qint64 id, OrderedJson select = OrderedJson::array())
{
    OrderedJson params{{"taskId", id}};
    if (!select.empty())
        params["select"] = std::move(select);
    return by.call(u"tasks.task.get"_s, std::move(params)).result().at("task");
}

Got update(const Speaker& by, qint64 id, OrderedJson fields)
{
    return by.call(u"tasks.task.update"_s, {{"taskId", id}, {"fields", std::move(fields)}});
}

} // namespace

class TaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addAnswersTheWholeTaskInCamelCaseAndText();
    void fieldsAreNormalised_data();
    void fieldsAreNormalised();
    void anEmojiAtTheCutIsSplitOnUpdateOnly();
    void aMissingTaskIsAnEmptyListWithStatus200();
    void selectNamesFieldsOrVanishes();
    void userFieldsComeOnlyWhenSelected();
    void unknownFieldsAreNotRefused();
    void anUpdateThatChangesNothingMovesTheDate();
    void aNewAssigneeResetsTheStatus_data();
    void aNewAssigneeResetsTheStatus();
    void aNewProjectEmptiesTheStage();
    void subtasksFollowIntoTheProject();
    void datesLieWithinTheProject_data();
    void datesLieWithinTheProject();
    void aMandatoryUserFieldIsRequired();
    void hashWordsBecomeTags_data();
    void hashWordsBecomeTags();
    void datesCarryTheUsersOffset();
    void deletedMeansGone();
    void accessIsListedByUser();
};

void TaskTest::addAnswersTheWholeTaskInCamelCaseAndText() // §7.1, §16: text for numbers
{
    PortalBench bench;
    const Got answer = bench.hook(bench.boris)
                           .call(u"tasks.task.add"_s,
                               {{"fields",
                                   {{"TITLE", "A"}, {"RESPONSIBLE_ID", bench.anna.value},
                                       {"GROUP_ID", bench.website.value}, {"XML_ID", "miro:b:1"}, {"PRIORITY", 2}}}});
    QCOMPARE(answer.status, 200);
    const Json task = answer.result().at("task");
    COMPARE_JSON(task.at("id"), "1");
    COMPARE_JSON(task.at("status"), "2");
    COMPARE_JSON(task.at("priority"), "2");
    COMPARE_JSON(task.at("groupId"), "1");
    COMPARE_JSON(task.at("stageId"), "0");
    COMPARE_JSON(task.at("parentId"), nullptr);
    COMPARE_JSON(task.at("createdBy"), "3");
    COMPARE_JSON(task.at("responsibleId"), "2");
    COMPARE_JSON(task.at("xmlId"), "miro:b:1");
    COMPARE_JSON(task.at("deadline"), nullptr);
    COMPARE_JSON(task.at("descriptionInBbcode"), "Y");
    COMPARE_JSON(task.at("createdDate"), "2026-08-21T10:13:20+02:00");
    COMPARE_JSON(task.at("group").at("name"), "Website");
    COMPARE_JSON(task.at("responsible").at("workPosition"), "Lead");
    QVERIFY(task.at("chatId").is_number_integer() && task.at("action").at("edit").get<bool>());
    QVERIFY(!task.contains("tags"));
}

void TaskTest::fieldsAreNormalised_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("stored");
    QTest::newRow("§7.1 title trimmed") << u"TITLE"_s << u"  A b \n"_s << u"title"_s << u"\"A b\""_s;
    QTest::newRow("§7.1 title cut at 250")
        << u"TITLE"_s << QString(300, u'x') << u"title"_s << u'"' + QString(250, u'x') + u'"';
    QTest::newRow("§7.1 description trimmed")
        << u"DESCRIPTION"_s << u" a\n\nb \n"_s << u"description"_s << u"\"a\\n\\nb\""_s;
    QTest::newRow("§7.1 entities decoded once")
        << u"DESCRIPTION"_s << u"a &amp;amp; &lt;b&gt; &"_s << u"description"_s << u"\"a &amp; <b> &\""_s;
    QTest::newRow("§15 emoji survive") << u"TITLE"_s << u"😀 launch"_s << u"title"_s << u"\"😀 launch\""_s;
    QTest::newRow("§7.1 seconds are cut")
        << u"DEADLINE"_s << u"2026-09-01T23:59:59+02:00"_s << u"deadline"_s << u"\"2026-09-01T23:59:00+02:00\""_s;
    QTest::newRow("§7.1 another offset") << u"DEADLINE"_s << u"2026-09-01T10:00:00Z"_s << u"deadline"_s
                                         << u"\"2026-09-01T12:00:00+02:00\""_s;
    QTest::newRow("§7.1 the server's zone without offset")
        << u"DEADLINE"_s << u"2026-09-01T10:00:00"_s << u"deadline"_s << u"\"2026-09-01T10:00:00+02:00\""_s;
    QTest::newRow("§7.1 a date is cleared by nothing") << u"DEADLINE"_s << QString() << u"deadline"_s << u"null"_s;
    QTest::newRow("§7.1 unknown priority is 1") << u"PRIORITY"_s << u"7"_s << u"priority"_s << u"\"1\""_s;
    QTest::newRow("§7.3 status 1 is written as 2") << u"STATUS"_s << u"1"_s << u"status"_s << u"\"2\""_s;
    QTest::newRow("§7.1 tags by comma") << u"TAGS"_s << u"a, b,,a"_s << u"tags"_s
                                        << u"{\"1\":{\"id\":1,\"title\":\"a\"},\"2\":{\"id\":2,\"title\":\"b\"}}"_s;
}

void TaskTest::fieldsAreNormalised()
{
    QFETCH(QString, field);
    QFETCH(QString, given);
    QFETCH(QString, read);
    QFETCH(QString, stored);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 added = bench.addTask(anna, {{field.toStdString(), given}});
    COMPARE_JSON(
        got(anna, added, {"ID", field.toStdString()}).at(read.toStdString()), Json::parse(stored.toStdString()));
    const qint64 updated = bench.addTask(anna, {{"DEADLINE", "2026-10-01"}});
    QCOMPARE(update(anna, updated, {{field.toStdString(), given}}).status, 200);
    COMPARE_JSON(
        got(anna, updated, {"ID", field.toStdString()}).at(read.toStdString()), Json::parse(stored.toStdString()));
}

void TaskTest::anEmojiAtTheCutIsSplitOnUpdateOnly() // §7.1
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const QString title = QString(249, u'x') + u"😀"_s;
    const qint64 id = bench.addTask(anna, {{"TITLE", title}});
    COMPARE_JSON(bench.task(id).at("title"), title);
    QCOMPARE(update(anna, id, {{"TITLE", title}}).status, 200);
    COMPARE_JSON(bench.task(id).at("title"), QString(QString(249, u'x') + u':'));
}

void TaskTest::aMissingTaskIsAnEmptyListWithStatus200() // §7.5, §16
{
    PortalBench bench;
    const qint64 hidden = bench.addTask(bench.hook(bench.anna), {});
    for (const qint64 id : {hidden, qint64{4711}}) {
        const Got answer = bench.hook(bench.clara).call(u"tasks.task.get"_s, {{"taskId", id}});
        QCOMPARE(answer.status, 200);
        COMPARE_JSON(answer.result(), Json::array());
    }
}

void TaskTest::selectNamesFieldsOrVanishes() // §7.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {});
    const Json task = got(anna, id, {"TITLE", "status", "NO_SUCH"});
    QVERIFY(task.contains("id") && task.contains("title"));
    QVERIFY(!task.contains("status") && !task.contains("noSuch") && !task.contains("deadline"));
}

void TaskTest::userFieldsComeOnlyWhenSelected() // §7.1, §7.2, §10
{
    PortalBench bench;
    const Speaker olga = bench.hook(bench.olga);
    const Got field = olga.call(u"task.item.userfield.add"_s,
        {{"PARAMS", {{"USER_TYPE_ID", "string"}, {"FIELD_NAME", "MIRO_LINK"}, {"LABEL", "Miro"}}}});
    QVERIFY(field.result().is_number_integer());
    const qint64 id = bench.addTask(olga, {{"UF_MIRO_LINK", "https://miro.com/x"}, {"UF_CRM_TASK", {"D_10", "C_7"}}});
    QVERIFY(!got(olga, id).contains("ufMiroLink"));
    QVERIFY(!got(olga, id, {"ID", "*"}).contains("ufMiroLink"));
    COMPARE_JSON(got(olga, id, {"ID", "UF_MIRO_LINK"}).at("ufMiroLink"), "https://miro.com/x");
    COMPARE_JSON(got(olga, id, {"ID", "UF_*"}).at("ufMiroLink"), "https://miro.com/x");
    const Json all = got(olga, id, {"ID", "UF_MAIL_MESSAGE"});
    QVERIFY(all.contains("ufCrmTask") && all.contains("ufTaskWebdavFiles") && all.contains("ufMailMessage"));
    COMPARE_JSON(all.at("ufCrmTask"), Json({"D_10", "C_7"}));
}

void TaskTest::unknownFieldsAreNotRefused() // §7.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {{"NO_SUCH_FIELD", 1}, {"title", "lower case"}});
    COMPARE_JSON(bench.task(id).at("title"), "A task");
}

void TaskTest::anUpdateThatChangesNothingMovesTheDate() // §7.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {});
    bench.clock.advance(61s);
    QCOMPARE(update(bench.hook(bench.olga), id, {{"TITLE", "A task"}}).status, 200);
    COMPARE_JSON(bench.task(id).at("changedDate"), "2026-08-21T10:14:21+02:00");
    COMPARE_JSON(bench.task(id).at("changedBy"), bench.olga.value);
}

void TaskTest::aNewAssigneeResetsTheStatus_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("observes");
    QTest::newRow("§7.6 §16 alone") << u"{\"RESPONSIBLE_ID\":3}"_s << 2 << true;
    QTest::newRow("§7.6 with another field") << u"{\"RESPONSIBLE_ID\":3,\"TITLE\":\"B\"}"_s << 2 << false;
    QTest::newRow("§7.6 with the status") << u"{\"RESPONSIBLE_ID\":3,\"STATUS\":5}"_s << 5 << false;
    QTest::newRow("§7.6 the same assignee") << u"{\"RESPONSIBLE_ID\":2}"_s << 5 << false;
}

void TaskTest::aNewAssigneeResetsTheStatus()
{
    QFETCH(QString, fields);
    QFETCH(int, status);
    QFETCH(bool, observes);
    PortalBench bench;
    const Speaker olga = bench.hook(bench.olga);
    const qint64 id = bench.addTask(olga, {{"STATUS", 5}});
    QCOMPARE(update(olga, id, OrderedJson::parse(fields.toStdString())).status, 200);
    const Json task = got(olga, id);
    COMPARE_JSON(task.at("status"), std::to_string(status));
    COMPARE_JSON(task.at("auditors"), observes ? Json({"2"}) : Json::array());
}

void TaskTest::aNewProjectEmptiesTheStage() // §7.6, §16
{
    PortalBench bench;
    const GroupId other = bench.portal.addGroup(u"Other"_s, bench.anna);
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {{"GROUP_ID", bench.website.value}, {"STAGE_ID", bench.stageId(u"Done"_s)}});
    COMPARE_JSON(bench.task(id).at("stageId"), bench.stageId(u"Done"_s));
    QCOMPARE(update(anna, id, {{"GROUP_ID", other.value}}).status, 200);
    COMPARE_JSON(bench.task(id).at("groupId"), other.value);
    COMPARE_JSON(bench.task(id).at("stageId"), 0);
}

void TaskTest::subtasksFollowIntoTheProject() // §7.6
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 parent = bench.addTask(anna, {});
    const qint64 child = bench.addTask(anna, {{"PARENT_ID", parent}});
    QCOMPARE(update(anna, parent, {{"GROUP_ID", bench.website.value}}).status, 200);
    COMPARE_JSON(bench.task(child).at("groupId"), bench.website.value);
}

void TaskTest::datesLieWithinTheProject_data() // §7.6
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("outcome");
    const QString refused = u"400 ERROR_CORE"_s;
    QTest::newRow("§7.6 before it") << u"{\"DEADLINE\":\"2026-08-31T23:00:00+02:00\"}"_s << refused;
    QTest::newRow("§7.6 its first day") << u"{\"DEADLINE\":\"2026-09-01T00:00:00+02:00\"}"_s << u"200"_s;
    QTest::newRow("§7.6 its last evening") << u"{\"DEADLINE\":\"2026-09-30T23:59:00+02:00\"}"_s << u"200"_s;
    QTest::newRow("§7.6 after it") << u"{\"DEADLINE\":\"2026-10-01T00:00:00+02:00\"}"_s << refused;
    QTest::newRow("§7.6 plan dates too") << u"{\"START_DATE_PLAN\":\"2026-09-02\",\"END_DATE_PLAN\":\"2026-10-02\"}"_s
                                         << refused;
    QTest::newRow("§7.6 no date") << u"{\"DEADLINE\":\"\"}"_s << u"200"_s;
    QTest::newRow("§7.6 out of the project in the same call")
        << u"{\"GROUP_ID\":0,\"DEADLINE\":\"2026-12-01\"}"_s << u"200"_s;
    QTest::newRow("§7.6 into the project with its old date") << u"{\"GROUP_ID\":1}"_s << u"200"_s;
    QTest::newRow("§7.6 other fields") << u"{\"TITLE\":\"B\"}"_s << u"200"_s;
}

void TaskTest::datesLieWithinTheProject()
{
    QFETCH(QString, fields);
    QFETCH(QString, outcome);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Got changed = anna.call(u"sonet_group.update"_s,
        {{"GROUP_ID", bench.website.value}, {"PROJECT_DATE_START", "2026-09-01T00:00:00+02:00"},
            {"PROJECT_DATE_FINISH", "2026-09-30T00:00:00+02:00"}});
    QCOMPARE(changed.status, 200);
    const qint64 id
        = bench.addTask(anna, {{"GROUP_ID", bench.website.value}, {"DEADLINE", "2026-09-10T10:00:00+02:00"}});
    QCOMPARE(update(anna, id, OrderedJson::parse(fields.toStdString())).outcome(), outcome);
    const qint64 outside = bench.addTask(anna, {{"DEADLINE", "2026-12-01T10:00:00+02:00"}});
    QCOMPARE(update(anna, outside, {{"GROUP_ID", bench.website.value}}).outcome(), u"400 ERROR_CORE"_s);
}

void TaskTest::aMandatoryUserFieldIsRequired() // §7.2
{
    PortalBench bench;
    const OrderedJson field{{"USER_TYPE_ID", "string"}, {"FIELD_NAME", "UF_LINK"}, {"MANDATORY", "Y"}};
    QCOMPARE(bench.hook(bench.olga).call(u"task.item.userfield.add"_s, {{"PARAMS", field}}).status, 200);
    const Speaker anna = bench.hook(bench.anna);
    const auto add = [&](OrderedJson fields) {
        return anna.call(u"tasks.task.add"_s, {{"fields", std::move(fields)}}).outcome();
    };
    QCOMPARE(add({{"TITLE", "A"}, {"RESPONSIBLE_ID", 2}}), u"400 ERROR_CORE"_s);
    QCOMPARE(add({{"TITLE", "A"}, {"RESPONSIBLE_ID", 2}, {"UF_LINK", ""}}), u"400 ERROR_CORE"_s);
    QCOMPARE(add({{"TITLE", "A"}, {"RESPONSIBLE_ID", 2}, {"UF_LINK", "x"}}), u"200"_s);
}

void TaskTest::hashWordsBecomeTags_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("tags");
    QTest::newRow("§7.6 §16 in the title") << u"{\"TITLE\":\"Fix #160 now\"}"_s << u"[\"160\"]"_s;
    QTest::newRow("§7.6 at the start") << u"{\"DESCRIPTION\":\"#ui #ux\"}"_s << u"[\"ui\",\"ux\"]"_s;
    QTest::newRow("§7.6 not inside a word") << u"{\"TITLE\":\"C#8 a#b\"}"_s << u"[\"kept\"]"_s;
    QTest::newRow("§7.6 not beside TAGS") << u"{\"TITLE\":\"Fix #160\",\"TAGS\":[\"x\"]}"_s << u"[\"x\"]"_s;
    QTest::newRow("§7.6 nothing found keeps them") << u"{\"TITLE\":\"plain\"}"_s << u"[\"kept\"]"_s;
}

void TaskTest::hashWordsBecomeTags()
{
    QFETCH(QString, fields);
    QFETCH(QString, tags);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {{"TAGS", {"kept"}}});
    QCOMPARE(update(anna, id, OrderedJson::parse(fields.toStdString())).status, 200);
    QCOMPARE(textOf(bench.task(id).at("tags")), tags);
}

void TaskTest::datesCarryTheUsersOffset() // §7.1, §15
{
    Bitrix24Options options = PortalBench::unlimited();
    options.utcOffsetSeconds = 10800;
    PortalBench bench(options);
    const qint64 id = bench.addTask(bench.hook(bench.anna), {});
    COMPARE_JSON(bench.task(id).at("createdDate"), "2026-08-21T11:13:20+03:00");
}

void TaskTest::deletedMeansGone() // §7.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {});
    COMPARE_JSON(anna.call(u"tasks.task.delete"_s, {{"taskId", id}}).result(), Json({{"task", true}}));
    QVERIFY(bench.task(id).is_null());
    QCOMPARE(anna.call(u"tasks.task.delete"_s, {{"taskId", id}}).outcome(), u"400 1048582"_s);
    QCOMPARE(bench.addTask(anna, {}), id + 1);
}

void TaskTest::accessIsListedByUser() // §7.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {});
    const Json actions
        = anna.call(u"tasks.task.getaccess"_s, {{"taskId", id}, {"users", {2, 3}}}).result().at("allowedActions");
    QVERIFY(actions.at("2").at("COMPLETE").get<bool>() && !actions.at("3").at("COMPLETE").get<bool>());
}

std::unique_ptr<QObject> taskTests()
{
    return std::make_unique<TaskTest>();
}

} // namespace bridge::sandbox

#include "task_test.moc"
