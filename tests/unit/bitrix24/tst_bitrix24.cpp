// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/board_link.h"
#include "core/bitrix24/directory.h"
#include "core/bitrix24/encoding.h"
#include "core/bitrix24/errors.h"
#include "core/bitrix24/pace.h"
#include "core/bitrix24/script_text.h"
#include "core/bitrix24/status_path.h"
#include "core/bitrix24/task_commands.h"
#include "core/bitrix24/task_parse.h"

#include <QTest>

#include <map>
#include <set>

using namespace bridge;
using namespace bridge::bitrix24;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Json json(const char* text)
{
    return Json::parse(text);
}

/// From where each verb is allowed and where it leads, as the table of the fact sheet has it (§7.4).
std::optional<TaskStatus> after(QLatin1StringView verb, TaskStatus from)
{
    using enum TaskStatus;
    static const std::map<QString, std::pair<std::set<TaskStatus>, TaskStatus>> table{
        {u"tasks.task.start"_s, {{Pending}, InProgress}},
        {u"tasks.task.pause"_s, {{InProgress}, Pending}},
        {u"tasks.task.defer"_s, {{Pending}, Deferred}},
        {u"tasks.task.complete"_s, {{Pending, InProgress, Deferred}, Completed}},
        {u"tasks.task.renew"_s, {{Completed, Deferred}, Pending}},
        {u"tasks.task.approve"_s, {{AwaitingControl}, Completed}},
        {u"tasks.task.disapprove"_s, {{AwaitingControl}, Pending}},
    };
    const auto& [allowed, to] = table.at(verb);
    return allowed.contains(from) ? std::optional(to) : std::nullopt;
}

constexpr std::array allStatuses{TaskStatus::Pending, TaskStatus::InProgress, TaskStatus::AwaitingControl,
    TaskStatus::Completed, TaskStatus::Deferred};

} // namespace

/// The pure parts: what is written into requests, and what is read out of answers.
class TestBitrix24 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreEncodedAsPhpReadsThem();
    void aReferenceStandsInTheCommandUnencoded();
    void numbersAndFlagsAreReadInEverySpelling();
    void timesAreInstants();
    void verbsLeadFromEveryStatusToEveryOther();
    void statusNumbersOldAndOddAreRead();
    void ourLinkLineIsFoundAgain_data();
    void ourLinkLineIsFoundAgain();
    void aMessageIsKnownByItsExactLink();
    void suspiciousTextTravelsAlone_data();
    void suspiciousTextTravelsAlone();
    void aTaskIsReadFromStringsAndNulls();
    void whatAnAnswerLeavesOutStaysKnown();
    void anEmptyListIsNoTask();
    void aTaskWithoutAnIdIsAnError();
    void stagesComeInTheirOrder();
    void batchAnswersAreReadAsMapAndAsList();
    void textsGoWithAllTags();
    void aStageOfANewProjectDependsOnTheMove();
    void refusalsBecomeKinds_data();
    void refusalsBecomeKinds();
    void aMethodOutOfRunTimePauses();
};

void TestBitrix24::parametersAreEncodedAsPhpReadsThem()
{
    const OrderedJson params{{"taskId", 15}, {"fields", {{"TITLE", "a+b & #1 [x] ü"}, {"TAGS", OrderedJson::array()}}},
        {"select", {"ID", "TITLE", "TAGS"}}, {"on", true}, {"none", nullptr}};
    QCOMPARE(encodeQuery(params),
        QByteArray("taskId=15&fields[TITLE]=a%2Bb%20%26%20%231%20%5Bx%5D%20%C3%BC&fields[TAGS]="
                   "&select[0]=ID&select[1]=TITLE&select[2]=TAGS&on=1"));
}

void TestBitrix24::aReferenceStandsInTheCommandUnencoded()
{
    const Command command{
        .method = u"tasks.task.list"_s,
        .params = {{"start", -1}},
        .references = {{{u"filter"_s, u">ID"_s}, 3, {u"tasks"_s, u"49"_s, u"id"_s}}},
    };
    QCOMPARE(commandText(command), QByteArray("tasks.task.list?start=-1&filter[%3EID]=$result[c3][tasks][49][id]"));
}

void TestBitrix24::numbersAndFlagsAreReadInEverySpelling()
{
    for (const char* text : {"15", "\"15\"", "15.0", "\" 15 \""})
        QCOMPARE(idOf(json(text)), 15);
    for (const char* text : {"null", "\"\"", "\"0\"", "[]", "{}", "\"x\"", "1.5"})
        QCOMPARE(idOf(json(text)), 0);
    for (const char* text : {"true", "\"Y\"", "1", "\"1\"", "\"true\""})
        QVERIFY(flagOf(json(text)));
    for (const char* text : {"false", "\"N\"", "0", "null", "[]"})
        QVERIFY(!flagOf(json(text)));
}

void TestBitrix24::timesAreInstants()
{
    QCOMPARE(timeOf(json(R"("2026-08-21T10:01:02+02:00")")), timeOf(json(R"("2026-08-21T08:01:02+00:00")")));
    QCOMPARE(timeOf(json("null")), TimePoint{});
    QCOMPARE(timeOf(json(R"("soon")")), TimePoint{});
}

void TestBitrix24::verbsLeadFromEveryStatusToEveryOther()
{
    for (const TaskStatus from : allStatuses) {
        for (const TaskStatus to : allStatuses) {
            const auto verbs = statusVerbs(from, to);
            if (from == to || to == TaskStatus::AwaitingControl) {
                QVERIFY(verbs.empty()); // written as a field
                continue;
            }
            TaskStatus now = from;
            for (const QLatin1StringView verb : verbs) {
                const auto next = after(verb, now);
                QVERIFY2(next, verb.data());
                now = *next;
            }
            QCOMPARE(now, to);
        }
    }
}

void TestBitrix24::statusNumbersOldAndOddAreRead()
{
    for (const TaskStatus status : allStatuses)
        QCOMPARE(statusFromNumber(statusNumber(status)), status);
    QCOMPARE(statusFromNumber(1), TaskStatus::Pending);
    QCOMPARE(statusFromNumber(7), TaskStatus::Deferred);
    QCOMPARE(statusFromNumber(-2), TaskStatus::Pending);
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High})
        QCOMPARE(priorityFromNumber(priorityNumber(priority)), priority);
    QCOMPARE(priorityFromNumber(9), Priority::Normal);
}

void TestBitrix24::ourLinkLineIsFoundAgain_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("linked");
    const QString line = u"[URL=https://miro.com/app/board/uXj=/?moveToWidget=34]Miro[/URL]"_s;
    QTest::newRow("written by us") << u"Text\n\n"_s + line << u"Text"_s << true;
    QTest::newRow("alone") << line << QString() << true;
    QTest::newRow("line ends of Windows") << u"One\r\nTwo\r\n\r\n"_s + line << u"One\nTwo"_s << true;
    QTest::newRow("lower case, blanks") << u"Text\n [url=https://x/?a=1&moveToWidget=3] Miro [/url] "_s << u"Text"_s
                                        << true;
    QTest::newRow("written below") << line + u"\nThanks!"_s << u"Thanks!"_s << true;
    QTest::newRow("none") << u"Text"_s << u"Text"_s << false;
    QTest::newRow("somebody's link") << u"[URL=https://a.b/]Miro[/URL]"_s << u"[URL=https://a.b/]Miro[/URL]"_s << false;
    QTest::newRow("inside a sentence") << u"See "_s + line << u"See "_s + line << false;
}

void TestBitrix24::ourLinkLineIsFoundAgain()
{
    QFETCH(QString, shown);
    QFETCH(QString, text);
    QFETCH(bool, linked);
    QCOMPARE(withoutBoardLink(shown).text, text);
    QCOMPARE(withoutBoardLink(shown).hasBoardLink, linked);
}

void TestBitrix24::aMessageIsKnownByItsExactLink()
{
    const QUrl link(u"https://miro.com/app/board/uXjVabc=/?moveToWidget=34&cot=14"_s);
    QVERIFY(carriesBoardLink(withBoardLink(u"Text"_s, link), link));
    QVERIFY(carriesBoardLink(withBoardLink(u"Text"_s, link).replace("&"_L1, "&amp;"_L1), link));
    QVERIFY(!carriesBoardLink(
        withBoardLink(u"Text"_s, link), QUrl(u"https://miro.com/app/board/uXjVabc=/?moveToWidget=3"_s)));
    QCOMPARE(withBoardLink(u"Text"_s, QUrl()), u"Text"_s);
}

void TestBitrix24::suspiciousTextTravelsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("alone");
    QTest::newRow("plain") << u"Buy milk, ask Anna (2 < 3) & go on"_s << false;
    QTest::newRow("Russian") << u"Купить молоко 🥛 #160"_s << false;
    QTest::newRow("our link") << boardLinkLine(QUrl(u"https://miro.com/app/board/uX=/?moveToWidget=3"_s)) << false;
    QTest::newRow("script") << u"<script>alert(1)</script>"_s << true;
    QTest::newRow("handler") << u"onclick = go()"_s << true;
    QTest::newRow("scheme") << u"java script: x"_s << true;
    QTest::newRow("sql") << u"SELECT a\nFROM b"_s << true;
    QTest::newRow("path") << u"../etc"_s << true;
    QTest::newRow("reference") << u"$result[c0]"_s << true;
}

void TestBitrix24::suspiciousTextTravelsAlone()
{
    QFETCH(QString, text);
    QFETCH(bool, alone);
    QCOMPARE(mustTravelAlone(text), alone);
    const Command command{
        .method = u"tasks.task.add"_s, .params = {{"fields", {{"TITLE", "a"}, {"DESCRIPTION", text}}}}};
    QCOMPARE(travelsAlone(command), alone);
}

void TestBitrix24::aTaskIsReadFromStringsAndNulls()
{
    const auto task
        = taskOf(json(R"({"id":"15","title":"A","description":"B\r\n\r\n[URL=https://m/?moveToWidget=3]Miro[/URL]",
        "status":"3","priority":"2","groupId":"12","stageId":"45","parentId":null,"responsibleId":"7","xmlId":"miro:b:3",
        "tags":{"35":{"id":35,"title":"a"}},"createdDate":"2026-08-21T10:00:00+02:00","changedDate":null,"changedBy":"0"})"),
            {});
    QVERIFY(task);
    QCOMPARE(task->id, TaskId{15});
    QCOMPARE(task->description, u"B"_s);
    QVERIFY(task->hasBoardLink);
    QCOMPARE(task->status, TaskStatus::InProgress);
    QCOMPARE(task->priority, Priority::High);
    QCOMPARE(task->group, GroupId{12});
    QCOMPARE(task->stage, StageId{45});
    QVERIFY(task->parent.isNone());
    QCOMPARE(task->mark, u"miro:b:3"_s);
    QCOMPARE(task->tags, QStringList{u"a"_s});
    QCOMPARE(task->changedAt, task->createdAt);
}

void TestBitrix24::whatAnAnswerLeavesOutStaysKnown()
{
    Task known;
    known.tags = QStringList{u"a"_s};
    known.description = u"B"_s;
    const auto task = taskOf(json(R"({"id":15,"title":"A"})"), known);
    QVERIFY(task);
    QCOMPARE(task->tags, known.tags);
    QCOMPARE(task->description, known.description);
    const auto emptied = taskOf(json(R"({"id":15,"title":"A","tags":[]})"), known);
    QVERIFY(emptied && emptied->tags.isEmpty());
}

void TestBitrix24::anEmptyListIsNoTask()
{
    for (const char* text : {"[]", R"({"task":[]})"}) {
        const auto task = answeredTask({.result = json(text)}, {});
        QVERIFY(task && !*task);
    }
}

void TestBitrix24::aTaskWithoutAnIdIsAnError()
{
    const auto task = answeredTask({.result = json(R"({"task":{"title":"A"}})")}, {});
    QVERIFY(!task && task.error().kind == ErrorKind::BadReply);
    QVERIFY(!answeredTasks({.result = json(R"("overloaded")")}));
    QVERIFY(!answeredTasks({.result = json(R"({"tasks":[{"id":"1"}]})")}));
}

void TestBitrix24::stagesComeInTheirOrder()
{
    const auto stages = stagesOf(json(R"({"45":{"ID":"45","TITLE":"Done","SORT":"300","SYSTEM_TYPE":"FINISH"},
        "47":{"ID":"47","TITLE":"New","SORT":"100","SYSTEM_TYPE":"NEW"},"46":{"ID":"46","TITLE":"Work","SORT":"200"}})"));
    QCOMPARE(stages.size(), std::size_t(3));
    QCOMPARE(stages[0], (Stage{{47}, u"New"_s, 100, true}));
    QCOMPARE(stages[2].title, u"Done"_s);
    QVERIFY(!stages[2].first);
    QVERIFY(stagesOf(json("[]")).empty());
    QVERIFY(stagesOf(json(R"({"1":{"ID":"1","TITLE":"A","SORT":"1"}})")).front().first);
}

void TestBitrix24::batchAnswersAreReadAsMapAndAsList()
{
    const std::vector<Command> commands{{.method = u"a"_s}, {.method = u"b"_s}, {.method = u"c"_s}};
    const auto byKey
        = readBatch(json(R"({"result":{"c0":{"id":1}},"result_error":{"c1":{"error":"0","error_description":"No<br>"}},
        "result_total":[],"result_next":[],"result_time":[]})"),
            commands);
    QVERIFY(byKey[0] && idOf(member(byKey[0]->result, "id")) == 1);
    QCOMPARE(byKey[1].error(), (Error{ErrorKind::Rejected, u"b: No (HTTP 400)"_s}));
    QCOMPARE(byKey[2].error().kind, ErrorKind::BadReply); // skipped or lost

    const auto byPlace = readBatch(json(R"({"result":[1,2,3],"result_error":[],"result_total":[7]})"), commands);
    QVERIFY(byPlace[2] && idOf(byPlace[2]->result) == 3);
    QCOMPARE(byPlace[0]->total, std::optional<qint64>(7));
}

void TestBitrix24::textsGoWithAllTags()
{
    Task current;
    current.tags = QStringList{u"a"_s, u"b"_s};
    const Chain texts = updateChain({.id = {15}, .title = u"Fix #160"_s, .current = current});
    QCOMPARE(texts.size(), std::size_t(1));
    QCOMPARE(commandText(texts[0]),
        QByteArray("tasks.task.update?taskId=15&fields[TITLE]=Fix%20%23160&fields[TAGS][0]=a&fields[TAGS][1]=b"));
    const Chain priority = updateChain({.id = {15}, .priority = Priority::High, .current = current});
    QCOMPARE(commandText(priority[0]), QByteArray("tasks.task.update?taskId=15&fields[PRIORITY]=2"));
}

void TestBitrix24::aStageOfANewProjectDependsOnTheMove()
{
    Task current;
    current.status = TaskStatus::InProgress;
    const Chain chain = updateChain(
        {.id = {15}, .status = TaskStatus::Deferred, .group = GroupId{12}, .stage = StageId{45}, .current = current});
    QCOMPARE(chain.size(), std::size_t(4));
    QCOMPARE(commandText(chain[0]), QByteArray("tasks.task.update?taskId=15&fields[GROUP_ID]=12"));
    QCOMPARE(commandText(chain[1]), QByteArray("tasks.task.pause?taskId=15"));
    QCOMPARE(commandText(chain[2]), QByteArray("tasks.task.defer?taskId=15"));
    QCOMPARE(commandText(chain[3]), QByteArray("tasks.task.update?fields[STAGE_ID]=45&taskId=$result[c0][task][id]"));
    for (const Command& command : chain)
        QVERIFY(!commandText(command).contains("RESPONSIBLE_ID"));
}

void TestBitrix24::refusalsBecomeKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const char* code, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray(R"({"error":")") + code + R"(","error_description":""})"
                            << int(kind);
    };
    row("expired", 401, "expired_token", ErrorKind::Unauthorised);
    row("scope, as the docs say", 403, "insufficient_scope", ErrorKind::Forbidden);
    row("scope, as servers do", 401, "insufficient_scope", ErrorKind::Forbidden);
    row("webhook's code", 403, "INVALID_CREDENTIALS", ErrorKind::Unauthorised);
    row("bucket", 503, "QUERY_LIMIT_EXCEEDED", ErrorKind::RateLimited);
    row("run time", 429, "OPERATION_TIME_LIMIT", ErrorKind::RateLimited);
    row("not allowed", 400, "1048582", ErrorKind::Rejected);
    row("no code", 400, "", ErrorKind::Rejected);
    row("server", 500, "INTERNAL_SERVER_ERROR", ErrorKind::ServerFault);
    row("unknown code", 403, "SOMETHING", ErrorKind::Forbidden);
}

void TestBitrix24::refusalsBecomeKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto refusal = portalErrorIn(status, Json::parse(body.toStdString()));
    QVERIFY(refusal);
    QCOMPARE(int(toError(*refusal, u"m"_s).kind), kind);
    QVERIFY(!portalErrorIn(status, json(R"({"result":true})")));
}

void TestBitrix24::aMethodOutOfRunTimePauses()
{
    ManualClock clock{TimePoint{1'000'000s}};
    Pace pace(clock, {});
    const TimePoint portalNow{2'000'000s}; // its clock runs elsewhere: only distances count
    pace.learn(u"tasks.task.add"_s, {portalNow, 479.9, portalNow + 90s});
    QCOMPARE(pace.meter().operatingSeconds, 479.9);

    QVERIFY(pace.wait({u"tasks.task.get"_s}, {}));
    QCOMPARE(clock.now(), TimePoint{1'000'000s}); // other methods go on
    QVERIFY(pace.wait({u"tasks.task.add"_s}, {}));
    QCOMPARE(clock.now(), TimePoint{1'000'090s});

    pace.blocked(u"tasks.task.add"_s, {portalNow, 0, portalNow + 600s});
    const auto refused = pace.wait({u"tasks.task.add"_s}, {});
    QVERIFY(!refused && refused.error().kind == ErrorKind::RateLimited);
    QCOMPARE(refused.error().retryAfter, std::chrono::milliseconds(600s));
}

QTEST_APPLESS_MAIN(TestBitrix24)
#include "tst_bitrix24.moc"
