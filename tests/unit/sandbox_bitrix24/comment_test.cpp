// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §8, §2.4: comments are messages of the task's chat.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString dialogOf(const Speaker& by, qint64 task)
{
    const Json shown = by.call(u"tasks.task.get"_s, {{"taskId", task}}).result().at("task");
    return u"chat%1"_s.arg(shown.at("chatId").get<qint64>());
}

Got post(const Speaker& by, const QString& dialog, const QString& text)
{
    return by.call(u"im.message.add"_s, {{"DIALOG_ID", dialog}, {"MESSAGE", text}});
}

QString idsOf(const Got& got)
{
    QStringList ids;
    for (const Json& message : got.result().at("messages"))
        ids << QString::number(message.at("id").get<qint64>());
    return ids.join(u' ');
}

} // namespace

class CommentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsACommentWithAnId();
    void theOldMethodAddsToTheChat_data();
    void theOldMethodAddsToTheChat();
    void theOldMethodsThatReadOrChangeAreGone_data();
    void theOldMethodsThatReadOrChangeAreGone();
    void onlyItsAuthorChangesAMessage();
    void readingIsForMembersOfTheTask();
    void messagesComeInPages();
    void aCommentMovesTheActivityDateOnly();
    void aCommentMakesItsAuthorAnObserver();
    void noticesHaveNoAuthor();
};

void CommentTest::aMessageIsACommentWithAnId()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {});
    const QString dialog = dialogOf(anna, task);
    const Got first = post(anna, dialog, u"Hello [B]you[/B]\nß 😀"_s);
    QVERIFY(first.result().is_number_integer());
    const Got page = anna.call(u"im.dialog.messages.get"_s, {{"DIALOG_ID", dialog}});
    const Json message = page.result().at("messages").at(0);
    COMPARE_JSON(message.at("id"), first.result());
    COMPARE_JSON(message.at("text"), "Hello [B]you[/B]\nß 😀");
    COMPARE_JSON(message.at("author_id"), bench.anna.value);
    COMPARE_JSON(message.at("params"), Json::array());
    COMPARE_JSON(page.result().at("users").at(0).at("name"), "Anna Owner");
    COMPARE_JSON(bench.task(task).at("comments").at(0).at("text"), "Hello [B]you[/B]\nß 😀");
}

void CommentTest::theOldMethodAddsToTheChat_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("§8 in order") << u"{\"TASKID\":1,\"FIELDS\":{\"POST_MESSAGE\":\"x\"}}"_s << u"200"_s;
    QTest::newRow("§2.4 names don't count") << u"{\"a\":1,\"b\":{\"POST_MESSAGE\":\"x\"}}"_s << u"200"_s;
    QTest::newRow("§2.4 index keys") << u"{\"0\":1,\"1\":{\"POST_MESSAGE\":\"x\"}}"_s << u"200"_s;
    QTest::newRow("§2.4 auth_connector is not counted")
        << u"{\"auth_connector\":\"bb\",\"TASKID\":1,\"FIELDS\":{\"POST_MESSAGE\":\"x\"}}"_s << u"200"_s;
    QTest::newRow("§2.4 §16 sorted keys are the wrong order")
        << u"{\"FIELDS\":{\"POST_MESSAGE\":\"x\"},\"TASKID\":1}"_s << u"400 ERROR_CORE"_s;
    QTest::newRow("§2.4 §16 another parameter shifts the rest")
        << u"{\"telemetry\":\"x\",\"TASKID\":1,\"FIELDS\":{\"POST_MESSAGE\":\"x\"}}"_s << u"400 ERROR_CORE"_s;
    QTest::newRow("§8 no text") << u"{\"0\":1,\"1\":{}}"_s << u"400 ERROR_CORE"_s;
    QTest::newRow("§8 no such task") << u"{\"0\":99,\"1\":{\"POST_MESSAGE\":\"x\"}}"_s << u"400 ERROR_CORE"_s;
}

void CommentTest::theOldMethodAddsToTheChat()
{
    QFETCH(QString, body);
    QFETCH(QString, outcome);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {});
    const Got got = anna.call(u"task.commentitem.add"_s, OrderedJson::parse(body.toStdString()));
    QCOMPARE(got.outcome(), outcome);
    QCOMPARE(bench.task(task).at("comments").size(), got.status == 200 ? 1U : 0U);
    if (got.status == 200)
        COMPARE_JSON(bench.task(task).at("comments").at(0).at("id"), got.result());
}

void CommentTest::theOldMethodsThatReadOrChangeAreGone_data()
{
    QTest::addColumn<QString>("method");
    for (const char* name : {"get", "getlist", "update", "delete"})
        QTest::addRow("§8 %s", name) << u"task.commentitem."_s + QString::fromLatin1(name);
}

void CommentTest::theOldMethodsThatReadOrChangeAreGone()
{
    QFETCH(QString, method);
    PortalBench bench;
    const Speaker olga = bench.hook(bench.olga);
    const qint64 task = bench.addTask(olga, {});
    QCOMPARE(olga.call(method, {{"0", task}, {"1", 1}}).outcome(), u"400 ERROR_CORE"_s);
}

void CommentTest::onlyItsAuthorChangesAMessage() // §8
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {{"AUDITORS", {3}}});
    const qint64 message = post(anna, dialogOf(anna, task), u"first"_s).result().get<qint64>();
    const auto change = [&](const Speaker& by, const QString& text) {
        return by.call(u"im.message.update"_s, {{"MESSAGE_ID", message}, {"MESSAGE", text}});
    };
    QCOMPARE(change(bench.hook(bench.boris), u"x"_s).status, 400);
    QCOMPARE(bench.hook(bench.olga).call(u"im.message.delete"_s, {{"MESSAGE_ID", message}}).status, 400);
    COMPARE_JSON(change(anna, u"second"_s).result(), true);
    COMPARE_JSON(bench.task(task).at("comments").at(0).at("text"), "second");
    COMPARE_JSON(change(anna, {}).result(), true); // empty text deletes
    COMPARE_JSON(bench.task(task).at("comments"), Json::array());
    QCOMPARE(change(anna, u"third"_s).status, 400);
}

void CommentTest::readingIsForMembersOfTheTask() // §8
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {{"GROUP_ID", bench.website.value}});
    const QString dialog = dialogOf(anna, task);
    const auto read = [&](const Speaker& by) {
        return by.call(u"im.dialog.messages.get"_s, {{"DIALOG_ID", dialog}}).outcome();
    };
    QCOMPARE(read(anna), u"200"_s);
    QCOMPARE(read(bench.hook(bench.boris)), u"403 ACCESS_ERROR"_s);
    QCOMPARE(read(bench.hook(bench.olga)), u"403 ACCESS_ERROR"_s);
    QCOMPARE(post(bench.hook(bench.clara), dialog, u"x"_s).outcome(), u"403 ACCESS_ERROR"_s);
    QCOMPARE(post(anna, u"chat1"_s, u"x"_s).outcome(), u"403 ACCESS_ERROR"_s);

    Bitrix24Options options = PortalBench::unlimited();
    options.adminReadsChats = true;
    PortalBench other(options);
    const qint64 seen = other.addTask(other.hook(other.anna), {});
    const Speaker olga = other.hook(other.olga);
    QCOMPARE(olga.call(u"im.dialog.messages.get"_s, {{"DIALOG_ID", dialogOf(olga, seen)}}).status, 200);
}

void CommentTest::messagesComeInPages() // §8: newest first, FIRST_ID is what the reader has
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const QString dialog = dialogOf(anna, bench.addTask(anna, {}));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(post(anna, dialog, u"x"_s).status, 200);
    const auto page = [&](OrderedJson params) {
        params["DIALOG_ID"] = dialog;
        return idsOf(anna.call(u"im.dialog.messages.get"_s, std::move(params)));
    };
    QCOMPARE(page({{"LIMIT", 50}}), u"5 4 3 2 1"_s);
    QCOMPARE(page({{"LIMIT", 2}}), u"5 4"_s);
    QCOMPARE(page({{"FIRST_ID", 2}, {"LIMIT", 2}}), u"4 3"_s);
    QCOMPARE(page({{"FIRST_ID", 5}}), QString());
    QCOMPARE(page({{"LAST_ID", 3}}), u"2 1"_s);
}

void CommentTest::aCommentMovesTheActivityDateOnly() // §8, §15
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {});
    bench.clock.advance(std::chrono::minutes{1});
    QCOMPARE(post(anna, dialogOf(anna, task), u"x"_s).status, 200);
    const Json shown = anna.call(u"tasks.task.get"_s, {{"taskId", task}}).result().at("task");
    COMPARE_JSON(shown.at("activityDate"), "2026-08-21T10:14:20+02:00");
    COMPARE_JSON(shown.at("changedDate"), "2026-08-21T10:13:20+02:00");
}

void CommentTest::aCommentMakesItsAuthorAnObserver() // §7.6, §8
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {{"GROUP_ID", bench.website.value}});
    const Speaker boris = bench.hook(bench.boris);
    QCOMPARE(post(boris, dialogOf(anna, task), u"x"_s).status, 200);
    COMPARE_JSON(boris.call(u"tasks.task.get"_s, {{"taskId", task}}).result().at("task").at("auditors"), Json({"3"}));
    QCOMPARE(boris.call(u"im.dialog.messages.get"_s, {{"DIALOG_ID", dialogOf(anna, task)}}).status, 200);
}

void CommentTest::noticesHaveNoAuthor() // §8
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {});
    (void)anna.call(u"tasks.task.update"_s, {{"taskId", task}, {"fields", {{"DEADLINE", "2026-09-01"}}}});
    const Got page = anna.call(u"im.dialog.messages.get"_s, {{"DIALOG_ID", dialogOf(anna, task)}});
    QCOMPARE(page.result().at("messages").size(), 1U);
    COMPARE_JSON(page.result().at("messages").at(0).at("author_id"), 0);
    COMPARE_JSON(page.result().at("users"), Json::array());
}

std::unique_ptr<QObject> commentTests()
{
    return std::make_unique<CommentTest>();
}

} // namespace bridge::sandbox

#include "comment_test.moc"
