// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §9, §11, §12: stages, workgroups, members, users.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class GroupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stagesAreAMapById();
    void stagesNeedAccess();
    void movingChangesTheStageAndNotTheStatus();
    void stagesAreAddedAndRemoved();
    void groupsAreListed();
    void aGroupIsCreatedChangedAndDeleted();
    void workgroupListSelects();
    void membersHaveRoles();
    void featureAccess_data();
    void featureAccess();
    void usersAreListed_data();
    void usersAreListed();
    void briefUsersHaveNoMail();
    void theProfileTellsWhoIsAdmin();
    void theSystemTellsOfItself();
};

void GroupTest::stagesAreAMapById() // §9
{
    PortalBench bench;
    const Got got = bench.hook(bench.boris).call(u"task.stages.get"_s, {{"entityId", 1}});
    QCOMPARE(got.result().size(), 3U);
    const Json first = got.result().begin().value();
    COMPARE_JSON(first.at("TITLE"), "New");
    COMPARE_JSON(first.at("SYSTEM_TYPE"), "NEW");
    COMPARE_JSON(first.at("SORT"), "100");
    COMPARE_JSON(first.at("ENTITY_TYPE"), "G");
    COMPARE_JSON(first.at("ADDITIONAL_FILTER"), Json::array());
    QCOMPARE(QString::fromStdString(got.result().begin().key()), first.at("ID").get<QString>());
}

void GroupTest::stagesNeedAccess() // §9
{
    PortalBench bench;
    const auto get = [](const Speaker& by, OrderedJson params) {
        return by.call(u"task.stages.get"_s, std::move(params)).outcome();
    };
    QCOMPARE(get(bench.hook(bench.clara), {{"entityId", 1}, {"isAdmin", true}}), u"400 ACCESS_DENIED"_s);
    QCOMPARE(get(bench.hook(bench.olga), {{"entityId", 1}}), u"400 ACCESS_DENIED"_s);
    QCOMPARE(get(bench.hook(bench.olga), {{"entityId", 1}, {"isAdmin", true}}), u"200"_s);
}

void GroupTest::movingChangesTheStageAndNotTheStatus() // §9
{
    PortalBench bench;
    const Speaker boris = bench.hook(bench.boris);
    const qint64 id = bench.addTask(bench.hook(bench.anna), {{"GROUP_ID", 1}});
    const qint64 done = bench.stageId(u"Done"_s);
    COMPARE_JSON(boris.call(u"task.stages.movetask"_s, {{"id", id}, {"stageId", done}}).result(), true);
    COMPARE_JSON(bench.task(id).at("stageId"), done);
    COMPARE_JSON(bench.task(id).at("status"), 2);
    COMPARE_JSON(boris.call(u"task.stages.canmovetask"_s, {{"entityId", 1}, {"entityType", "G"}}).result(), true);
}

void GroupTest::stagesAreAddedAndRemoved() // §9
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Got added = anna.call(u"task.stages.add"_s,
        {{"fields", {{"TITLE", "Review"}, {"AFTER_ID", bench.stageId(u"New"_s)}, {"ENTITY_ID", 1}}}});
    const qint64 review = added.result().get<qint64>();
    const Json stages = bench.portal.portalView().at("groups").at(0).at("stages");
    COMPARE_JSON(stages.at(1).at("title"), "Review");
    COMPARE_JSON(stages.at(1).at("sort"), 200);
    const auto remove = [&](qint64 id) { return anna.call(u"task.stages.delete"_s, {{"id", id}}).outcome(); };
    QCOMPARE(remove(bench.stageId(u"New"_s)), u"400 CANT_DELETE_FIRST"_s);
    QCOMPARE(remove(bench.stageId(u"Done"_s)), u"400 IS_SYSTEM"_s);
    const qint64 task = bench.addTask(anna, {{"GROUP_ID", 1}, {"STAGE_ID", review}});
    QCOMPARE(remove(review), u"400 NO_EMPTY"_s);
    bench.portal.deleteTask(bench.anna, {task});
    QCOMPARE(remove(review), u"200"_s);
    QCOMPARE(
        bench.hook(bench.boris).call(u"task.stages.add"_s, {{"fields", {{"TITLE", "X"}, {"ENTITY_ID", 1}}}}).outcome(),
        u"400 ACCESS_DENIED"_s);
}

void GroupTest::groupsAreListed() // §11
{
    PortalBench bench;
    (void)bench.portal.addGroup(u"Other"_s, bench.boris);
    const Got got = bench.hook(bench.anna).call(u"sonet_group.get"_s, {{"FILTER", {{"%NAME", "web"}}}});
    COMPARE_JSON(got.body.at("total"), 1);
    const Json group = got.result().at(0);
    COMPARE_JSON(group.at("ID"), "1");
    COMPARE_JSON(group.at("DESCRIPTION"), nullptr);
    COMPARE_JSON(group.at("OWNER_ID"), "2");
    COMPARE_JSON(group.at("NUMBER_OF_MEMBERS"), "2");
    COMPARE_JSON(group.at("PROJECT"), "Y");
}

void GroupTest::aGroupIsCreatedChangedAndDeleted() // §11
{
    PortalBench bench;
    const Speaker clara = bench.hook(bench.clara);
    const Got made = clara.call(
        u"sonet_group.create"_s, {{"NAME", "Hidden"}, {"VISIBLE", "N"}, {"PROJECT", "Y"}, {"OWNER_ID", 2}});
    QVERIFY(made.result().is_number_integer());
    COMPARE_JSON(bench.portal.portalView().at("groups").at(1).at("ownerId"), bench.clara.value);
    const qint64 id = made.result().get<qint64>();
    const auto seen = [&](const Speaker& by, OrderedJson params) {
        return by.call(u"sonet_group.get"_s, std::move(params)).result().size();
    };
    QCOMPARE(seen(clara, OrderedJson::object()), 2U);
    QCOMPARE(seen(bench.hook(bench.anna), {{"IS_ADMIN", "Y"}}), 1U); // ignored for others
    QCOMPARE(seen(bench.hook(bench.olga), OrderedJson::object()), 1U);
    QCOMPARE(seen(bench.hook(bench.olga), {{"IS_ADMIN", "Y"}}), 2U);
    COMPARE_JSON(clara.call(u"sonet_group.update"_s, {{"GROUP_ID", id}, {"NAME", "Found"}}).result(), id);
    QCOMPARE(bench.hook(bench.anna).call(u"sonet_group.delete"_s, {{"GROUP_ID", id}}).outcome(), u"400 "_s);
    COMPARE_JSON(clara.call(u"sonet_group.delete"_s, {{"GROUP_ID", id}}).result(), true);
}

void GroupTest::workgroupListSelects() // §11
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Got some = anna.call(u"socialnetwork.api.workgroup.list"_s, {{"select", {"ID", "NAME", "TYPE"}}});
    COMPARE_JSON(
        some.result().at("workgroups"), Json::array({{{"id", "1"}, {"name", "Website"}, {"type", "project"}}}));
    const Got bare = anna.call(u"socialnetwork.api.workgroup.list"_s);
    COMPARE_JSON(bare.result().at("workgroups"), Json::array({{{"id", "1"}}}));
    COMPARE_JSON(bare.body.at("total"), 1);
    const Got one = anna.call(u"socialnetwork.api.workgroup.get"_s,
        {{"params", {{"groupId", 1}, {"select", OrderedJson::array({"LIST_OF_MEMBERS"})}}}});
    COMPARE_JSON(one.result().at("LIST_OF_MEMBERS").at(0).at("ROLE"), "A");
    QCOMPARE(anna.call(u"socialnetwork.api.workgroup.get"_s, {{"params", {{"groupId", 9}}}}).outcome(),
        u"400 SONET_CONTROLLER_WORKGROUP_NOT_FOUND"_s);
}

void GroupTest::membersHaveRoles() // §11
{
    PortalBench bench;
    const Speaker olga = bench.hook(bench.olga);
    COMPARE_JSON(
        olga.call(u"sonet_group.user.add"_s, {{"GROUP_ID", 1}, {"USER_ID", {3, 4, 99}}}).result(), Json({"4"}));
    COMPARE_JSON(
        olga.call(u"sonet_group.user.update"_s, {{"GROUP_ID", 1}, {"USER_ID", 4}, {"ROLE", "E"}}).result(), true);
    const Json expected = Json::array(
        {{{"USER_ID", "2"}, {"ROLE", "A"}}, {{"USER_ID", "3"}, {"ROLE", "K"}}, {{"USER_ID", "4"}, {"ROLE", "E"}}});
    COMPARE_JSON(olga.call(u"sonet_group.user.get"_s, {{"ID", 1}}).result(), expected);
    const Speaker clara = bench.hook(bench.clara);
    QCOMPARE(clara.call(u"sonet_group.user.add"_s, {{"GROUP_ID", 1}, {"USER_ID", {1}}}).outcome(), u"400 "_s);
    COMPARE_JSON(clara.call(u"sonet_group.user.groups"_s).result().at(0).at("ROLE"), "E");
    COMPARE_JSON(clara.call(u"sonet_group.user.delete"_s, {{"GROUP_ID", 1}, {"USER_ID", 3}}).result(), true);
    QCOMPARE(clara.call(u"sonet_group.user.delete"_s, {{"GROUP_ID", 1}, {"USER_ID", 2}}).outcome(), u"400 "_s);
}

void GroupTest::featureAccess_data()
{
    QTest::addColumn<int>("user");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("§11 owner edits") << 2 << u"edit_tasks"_s << true;
    QTest::newRow("§11 member creates") << 3 << u"create_tasks"_s << true;
    QTest::newRow("§11 member does not delete") << 3 << u"delete_tasks"_s << false;
    QTest::newRow("§11 stranger does not sort") << 4 << u"sort"_s << false;
}

void GroupTest::featureAccess()
{
    QFETCH(int, user);
    QFETCH(QString, operation);
    QFETCH(bool, allowed);
    PortalBench bench;
    const Got got = bench.hook({user}).call(
        u"sonet_group.feature.access"_s, {{"GROUP_ID", 1}, {"FEATURE", "tasks"}, {"OPERATION", operation}});
    COMPARE_JSON(got.result(), allowed);
}

void GroupTest::usersAreListed_data()
{
    QTest::addColumn<QString>("params");
    QTest::addColumn<QString>("ids");
    QTest::newRow("§12 all") << u"{}"_s << u"1 2 3 4"_s;
    QTest::newRow("§12 filter") << u"{\"FILTER\":{\"@ID\":[1,3]}}"_s << u"1 3"_s;
    QTest::newRow("§12 top-level key") << u"{\"ID\":2}"_s << u"2"_s;
    QTest::newRow("§12 active") << u"{\"FILTER\":{\"ACTIVE\":true}}"_s << u"1 2 3 4"_s;
    QTest::newRow("§12 part of a name") << u"{\"filter\":{\"%LAST_NAME\":\"mem\"}}"_s << u"3"_s;
    QTest::newRow("§12 not") << u"{\"FILTER\":{\"!NAME\":\"Olga\"}}"_s << u"2 3 4"_s;
    QTest::newRow("§12 order") << u"{\"sort\":\"ID\",\"order\":\"DESC\"}"_s << u"4 3 2 1"_s;
}

void GroupTest::usersAreListed()
{
    QFETCH(QString, params);
    QFETCH(QString, ids);
    PortalBench bench;
    const Got got = bench.hook(bench.anna).call(u"user.get"_s, OrderedJson::parse(params.toStdString()));
    QStringList found;
    for (const Json& user : got.result())
        found << user.at("ID").get<QString>();
    QCOMPARE(found.join(u' '), ids);
    COMPARE_JSON(got.body.at("total"), found.size());
}

void GroupTest::briefUsersHaveNoMail() // §12
{
    PortalBench bench;
    const auto shown
        = [&](const QString& scope) { return bench.hook(bench.anna, {scope}).call(u"user.current"_s).result(); };
    QVERIFY(!shown(u"user_brief"_s).contains("EMAIL"));
    COMPARE_JSON(shown(u"user_basic"_s).at("EMAIL"), "anna@acme.example");
    COMPARE_JSON(shown(u"user"_s).at("ACTIVE"), true);
    const Got narrow = bench.hook(bench.anna).call(u"user.get"_s, {{"ID", 2}, {"select", {"ID", "NAME", "NO_SUCH"}}});
    COMPARE_JSON(narrow.result(), Json::array({{{"ID", "2"}, {"NAME", "Anna"}}}));
}

void GroupTest::theProfileTellsWhoIsAdmin() // §12: no scope needed
{
    PortalBench bench;
    const Json profile = bench.hook(bench.anna, {}).call(u"profile"_s).result();
    COMPARE_JSON(profile.at("ID"), "2");
    COMPARE_JSON(profile.at("ADMIN"), false);
    COMPARE_JSON(bench.hook(bench.olga).call(u"user.admin"_s).result(), true);
}

void GroupTest::theSystemTellsOfItself() // §14
{
    PortalBench bench;
    const Speaker anna = bench.app(bench.anna);
    QVERIFY(anna.call(u"scope"_s).result().size() == 6);
    QVERIFY(anna.call(u"scope"_s, {{"full", true}}).result().size() > 6);
    const auto method = [&](const QString& name) { return anna.call(u"method.get"_s, {{"name", name}}).result(); };
    COMPARE_JSON(method(u"tasks.task.list"_s), Json({{"isAvailable", true}, {"isExisting", true}}));
    COMPARE_JSON(method(u"no.such"_s), Json({{"isAvailable", false}, {"isExisting", false}}));
    COMPARE_JSON(anna.call(u"app.info"_s).result().at("CODE"), "local.sandbox");
    QCOMPARE(bench.hook(bench.anna).call(u"app.info"_s).outcome(), u"403 ACCESS_DENIED"_s);
    const Speaker olga = bench.app(bench.olga);
    QCOMPARE(anna.call(u"app.option.set"_s, {{"options", {{"k", "v"}}}}).outcome(), u"403 ACCESS_DENIED"_s);
    COMPARE_JSON(olga.call(u"app.option.set"_s, {{"options", {{"k", "v"}}}}).result(), true);
    COMPARE_JSON(anna.call(u"app.option.get"_s, {{"option", "k"}}).result(), "v");
}

std::unique_ptr<QObject> groupTests()
{
    return std::make_unique<GroupTest>();
}

} // namespace bridge::sandbox

#include "group_test.moc"
