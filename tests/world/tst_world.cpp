// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/world.h"

#include <QTest>

#include <set>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

QString firstLine(const World::Item& item)
{
    return item.text.section(u'\n', 0, 0);
}

void editSticky(World& w, const QString& title, const QString& text)
{
    QVERIFY(w.sandbox.miro().editText(w.board, w.item(title).id, text));
}

void moveSticky(World& w, const QString& title, const QString& frame)
{
    QVERIFY(w.sandbox.miro().move(w.board, w.item(title).id, w.freePoint(frame)));
}

void editTask(World& w, const QString& title, const sandbox::TaskEdit& edit)
{
    const Json task = w.task(title);
    QVERIFY2(task.is_object(), qPrintable(title));
    w.sandbox.bitrix24().editTask({2}, {task.at("id").get<qint64>()}, edit);
}

std::map<ItemId, Pair> pairsByItem(const World& w)
{
    std::map<ItemId, Pair> pairs;
    for (const Pair& pair : w.pairs())
        pairs[pair.item] = pair;
    return pairs;
}

int statusNumber(const QString& frame)
{
    static const std::map<QString, int> numbers{
        {u"To Do"_s, 2}, {u"In Progress"_s, 3}, {u"Review"_s, 4}, {u"Done"_s, 5}};
    const auto known = numbers.find(frame);
    return known == numbers.end() ? 0 : known->second;
}

} // namespace

class WorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoBoardBecomesWhatItsRulesSay();
    void movesAndChangesMeet();
    void textsSurviveTheRoundTrip_data();
    void textsSurviveTheRoundTrip();
    void tasksOfThePortalBecomeStickies();
    void lossAfterEachKindOfCreate_data();
    void lossAfterEachKindOfCreate();
    void oneChangeCostsLittle();
};

void WorldTest::demoBoardBecomesWhatItsRulesSay()
{
    World w(retrospective());
    const std::vector<World::Item> before = w.items();
    QVERIFY(before.size() >= 40);
    const PassReport report = w.pass();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.held, 0);
    QCOMPARE(w.refusedRequests(), 0);

    const auto pairs = pairsByItem(w);
    std::map<qint64, Json> tasks;
    for (const Json& task : w.tasks())
        tasks[task.at("id").get<qint64>()] = task;
    std::set<ItemId> waiting;
    for (const PlannedOperation& what : report.waitingFor)
        waiting.insert(what.item);
    int checked = 0;
    for (const World::Item& item : before) {
        const QByteArray what = (item.color + u": "_s + firstLine(item)).toUtf8();
        const bool red = item.color == u"red"_s;
        const bool yellow = item.color.endsWith(u"yellow"_s);
        const bool green = item.color.endsWith(u"green"_s);
        const bool blue = item.color.endsWith(u"blue"_s) && item.color != u"cyan"_s;
        if (!red && !yellow && !green && !blue)
            continue;
        if (waiting.contains(item.id)) {
            QVERIFY2(green || blue, what);
            continue;
        }
        QVERIFY2(pairs.contains(item.id), what);
        const Pair& pair = pairs.at(item.id);
        const Json& task = tasks.at(pair.task.value);
        ++checked;
        if (green) {
            QCOMPARE(pair.kind, PairKind::Comment);
            const auto& comments = task.at("comments");
            QVERIFY2(std::ranges::any_of(comments,
                         [&](const Json& comment) { return comment.at("text").get<QString>().startsWith(item.text); }),
                what);
            continue;
        }
        QCOMPARE(pair.kind, blue ? PairKind::Subtask : PairKind::Task);
        QCOMPARE(task.at("title").get<QString>(), firstLine(item));
        QVERIFY2(task.at("description").get<QString>().startsWith(item.text.section(u'\n', 1)), what);
        QCOMPARE(task.at("priority").get<int>(), red ? 2 : 1);
        if (const int status = statusNumber(item.frame); status != 0)
            QVERIFY2(
                task.at("status").get<int>() == status || (status == 5 && task.at("status").get<int>() == 4), what);
        QCOMPARE(task.at("parentId").get<qint64>() != 0, blue);
        if (item.frame == u"Website"_s || item.frame == u"Mobile app"_s) {
            const auto group = std::ranges::find_if(
                w.link.frames, [&](const FrameMapping& mapping) { return mapping.title == item.frame; });
            QCOMPARE(GroupId{task.at("groupId").get<qint64>()}, *group->group);
        }
        QVERIFY2(!w.item(firstLine(item)).mark.isEmpty(), what);
    }
    QVERIFY(checked >= 30);

    const PassReport second = w.passOfNewProgram();
    QCOMPARE(second.applied, 0);
    QCOMPARE(second.waiting, report.waiting);
}

void WorldTest::movesAndChangesMeet()
{
    World w(retrospective());
    w.pass();
    QStringList todo;
    QStringList plain;
    for (const World::Item& item : w.items()) {
        if (item.color.endsWith(u"yellow"_s) && !item.mark.isEmpty())
            (item.frame == u"To Do"_s ? todo : plain) << firstLine(item);
    }
    QVERIFY(todo.size() + plain.size() >= 10);
    const QStringList all = todo + plain;
    for (int i = 0; i < 5; ++i)
        moveSticky(w, all[i], i % 2 == 0 ? u"In Progress"_s : u"Done"_s);
    editTask(w, all[5], {.title = u"Renamed in the portal"_s});
    editTask(w, all[6], {.description = u"Rewritten in the portal"_s});
    editTask(w, all[7], {.priority = Priority::High});
    editTask(w, all[8], {.status = TaskStatus::InProgress});
    editTask(w, all[9], {.status = TaskStatus::Completed});
    const PassReport report = w.pass();
    QVERIFY(!report.error);
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.held, 0);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(w.task(all[i]).at("status").get<int>(), i % 2 == 0 ? 3 : 5);
    QVERIFY(!w.item(u"Renamed in the portal"_s).mark.isEmpty());
    QCOMPARE(w.item(all[6]).text, all[6] + u"\nRewritten in the portal"_s);
    QCOMPARE(w.item(all[7]).color, u"red"_s);
    QCOMPARE(w.item(all[8]).frame, u"In Progress"_s);
    QCOMPARE(w.item(all[9]).frame, u"Done"_s);
    QCOMPARE(w.disagreement(), QString());
    QCOMPARE(w.passOfNewProgram().applied, 0);
    QCOMPARE(w.refusedRequests(), 0);
}

void WorldTest::textsSurviveTheRoundTrip_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("texts as people write them") << QStringLiteral(BRIDGE_SOURCE_DIR "/tests/world/texts.json");
    if (const QString path = qEnvironmentVariable("BOARDBRIDGE_BOARD"); !path.isEmpty())
        QTest::newRow("a board of one's own") << path;
}

void WorldTest::textsSurviveTheRoundTrip()
{
    QFETCH(QString, path);
    World w(boardFile(path), true);
    std::map<ItemId, QString> before;
    for (const World::Item& item : w.items())
        before[item.id] = item.text;
    QVERIFY(before.size() > 20);
    const PassReport report = w.pass();
    QVERIFY(!report.error);
    QCOMPARE(report.failed, 0);
    qInfo() << report.applied << "writes," << w.pairs().size() << "pairs," << report.waiting << "waiting";
    for (const World::Item& item : w.items())
        QCOMPARE(item.text, before[item.id]);
    for (const Json& task : w.tasks())
        QVERIFY2(task.at("tags").empty(), qPrintable(task.at("title").get<QString>()));
    QCOMPARE(w.refusedRequests(), 0);
    QCOMPARE(w.passOfNewProgram().applied, 0);

    // From the board to the portal and back: a change of the title leaves the rest of the text as it was.
    std::map<ItemId, QString> changed;
    for (const Pair& pair : w.pairs()) {
        if (pair.kind == PairKind::Comment)
            continue;
        const Json task = w.sandbox.bitrix24().taskView(pair.task);
        const QString title = u"Z "_s + task.at("title").get<QString>();
        if (title.endsWith(u'…'))
            continue; // it goes on in the description
        w.sandbox.bitrix24().editTask({2}, pair.task, {.title = title});
        changed[pair.item] = w.sandbox.bitrix24().taskView(pair.task).at("title").get<QString>();
    }
    QVERIFY(!w.pass().error);
    for (const World::Item& item : w.items()) {
        if (!changed.contains(item.id))
            continue;
        const QString title = firstLine(item); // a rule's prefix stays on the sticky
        QVERIFY2(title == changed[item.id] || title == u"TODO: "_s + changed[item.id], qPrintable(title));
        QCOMPARE(item.text.section(u'\n', 1), before[item.id].section(u'\n', 1));
    }
    QCOMPARE(w.passOfNewProgram().applied, 0);
    QCOMPARE(w.refusedRequests(), 0);
}

void WorldTest::tasksOfThePortalBecomeStickies()
{
    World w(retrospective());
    w.pass();
    const size_t stickies = w.items().size();
    w.sandbox.bitrix24().addTask({2}, u"Made in Bitrix24 & <here>"_s, u"With [B]bold[/B] text"_s, w.link.defaultGroup);
    const PassReport report = w.pass();
    QVERIFY(!report.error);
    QCOMPARE(w.items().size(), stickies + 1);
    const World::Item item = w.item(u"Made in Bitrix24 & <here>"_s);
    QCOMPARE(item.text, u"Made in Bitrix24 & <here>\nWith bold text"_s);
    QCOMPARE(item.frame, u"To Do"_s);
    QVERIFY(!item.mark.isEmpty());
    const QString description = w.task(u"Made in Bitrix24 & <here>"_s).at("description").get<QString>();
    QVERIFY2(description.startsWith(u"With [B]bold[/B] text"_s), qPrintable(description));
    QVERIFY2(description.contains(u"moveToWidget="_s + item.id.value), qPrintable(description));
    QCOMPARE(w.passOfNewProgram().applied, 0);
    QCOMPARE(w.refusedRequests(), 0);
}

void WorldTest::lossAfterEachKindOfCreate_data()
{
    QTest::addColumn<Json>("fault");
    const auto row = [](const char* name, Json fault) { QTest::newRow(name) << fault; };
    row("task", {{"kind", "drop_after"}, {"service", "bitrix24"}, {"call", "tasks.task.add"}, {"times", 3}});
    row("comment", {{"kind", "drop_after"}, {"service", "bitrix24"}, {"call", "*comment*add"}, {"times", 3}});
    row("chat message", {{"kind", "drop_after"}, {"service", "bitrix24"}, {"call", "*message*send"}, {"times", 3}});
    row("tag", {{"kind", "drop_after"}, {"service", "miro"}, {"method", "POST"}, {"path", "*/tags"}, {"times", 3}});
    row("tag on an item",
        {{"kind", "drop_after"}, {"service", "miro"}, {"method", "POST"}, {"path", "*/items/*"}, {"times", 3}});
    row("sticky",
        {{"kind", "drop_after"}, {"service", "miro"}, {"method", "POST"}, {"path", "*/sticky_notes"}, {"times", 3}});
    row("sticky change", {{"kind", "drop_after"}, {"service", "miro"}, {"method", "PATCH"}, {"times", 5}});
    row("anything", {{"kind", "drop_after"}, {"times", 25}, {"probability", 0.2}});
}

void WorldTest::lossAfterEachKindOfCreate()
{
    QFETCH(Json, fault);
    const auto withPortalTasks = [](World& w) {
        for (int i = 0; i < 5; ++i)
            w.sandbox.bitrix24().addTask({2}, u"From the portal %1"_s.arg(i), u"Text"_s, w.link.defaultGroup);
    };
    World perfect(retrospective());
    withPortalTasks(perfect);
    QVERIFY(perfect.passesUntilQuiet() > 0);

    World w(retrospective());
    withPortalTasks(w);
    auto faults = sandbox::Faults::fromJson({{"seed", 7U}, {"faults", Json::array({fault})}});
    QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
    w.sandbox.setFaults(std::move(*faults));
    w.pass();
    w.clock.advance(std::chrono::hours{25});
    QVERIFY(w.passesUntilQuiet() > 0);
    const QStringList actual = w.describe();
    for (const QString& line : perfect.describe())
        QVERIFY2(actual.contains(line), qPrintable(line));
    QCOMPARE(actual, perfect.describe());
}

void WorldTest::oneChangeCostsLittle()
{
    World w(retrospective());
    w.pass();
    w.pass();
    const auto writes = [&] {
        const auto& calls = w.sandbox.miro().counters().byCall;
        qint64 count = 0;
        for (auto call = calls.begin(); call != calls.end(); ++call) {
            const bool reads = call.key().startsWith(u"get"_s) || call.key().startsWith(u"list"_s);
            count += reads ? 0 : call.value();
        }
        return count;
    };
    const qint64 miroBefore = writes();
    QString title;
    for (const World::Item& item : w.items()) {
        if (item.color == u"light_yellow"_s && !item.mark.isEmpty())
            title = firstLine(item);
    }
    const qint64 portalBefore = w.sandbox.bitrix24().counters().requests;
    QCOMPARE(w.pass().applied, 0);
    const qint64 idle = w.sandbox.bitrix24().counters().requests - portalBefore;
    editSticky(w, title, u"One changed title"_s);
    const qint64 portalMiddle = w.sandbox.bitrix24().counters().requests;
    QCOMPARE(w.pass().applied, 1);
    const qint64 changed = w.sandbox.bitrix24().counters().requests - portalMiddle;
    QCOMPARE(writes(), miroBefore); // the board itself is not written
    QVERIFY2(changed - idle <= 2, qPrintable(u"%1 calls more than an idle pass"_s.arg(changed - idle)));
}

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
