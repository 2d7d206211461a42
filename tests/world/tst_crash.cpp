// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/world.h"

#include <QTest>

#include <random>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

/// Few items, but some of everything: a task in each state, a comment, a subtask, tags, a task of the portal.
sandbox::BoardFile smallBoard()
{
    return boardFile(QStringLiteral(BRIDGE_SOURCE_DIR "/tests/world/small.json"));
}

void dieAndRecover(World& w, const QStringList& expected, const QString& when)
{
    w.clock.advance(std::chrono::hours{25});
    QVERIFY2(w.passesUntilQuiet() > 0, qPrintable(when));
    const QStringList actual = w.describe();
    if (actual != expected)
        qWarning().noquote() << actual.join(u'\n') << u"\nexpected\n" << expected.join(u'\n');
    QVERIFY2(actual == expected, qPrintable(when));
}

/// One thing that somebody does on either side.
void somebodyActs(World& w, std::mt19937& random)
{
    const auto pick = [&](size_t count) { return size_t(random() % count); };
    const std::vector<World::Item> items = w.items();
    const std::vector<Json> tasks = w.tasks();
    const QString text = u"Edit %1 & <co>"_s.arg(random() % 1000);
    static const QStringList frames{u"To Do"_s, u"In Progress"_s, u"Done"_s, u"Website"_s};
    const TaskId task{tasks.empty() ? 0 : tasks[pick(tasks.size())].at("id").get<qint64>()};
    const ItemId item = items.empty() ? ItemId{} : items[pick(items.size())].id;
    auto& miro = w.sandbox.miro();
    auto& portal = w.sandbox.bitrix24();
    switch (pick(9)) {
    case 0:
        (void)miro.editText(w.board, item, text + u"\nmore"_s);
        return;
    case 1:
        (void)miro.move(w.board, item, w.freePoint(frames[qsizetype(pick(size_t(frames.size())))]));
        return;
    case 2:
        (void)miro.recolour(w.board, item, pick(2) == 0 ? StickyColor::Red : StickyColor::LightYellow);
        return;
    case 3:
        (void)miro.addSticky(w.board, text, StickyColor::Yellow, w.freePoint(u"To Do"_s));
        return;
    case 4:
        portal.editTask({2}, task, {.title = text});
        return;
    case 5:
        portal.editTask({2}, task, {.description = text + u" [B]bold[/B]"_s});
        return;
    case 6:
        portal.editTask({2}, task, {.status = pick(2) == 0 ? TaskStatus::InProgress : TaskStatus::Completed});
        return;
    case 7:
        portal.editTask({2}, task, {.priority = pick(2) == 0 ? Priority::High : Priority::Normal});
        return;
    default:
        portal.addTask({2}, text, u"Text"_s, w.link.defaultGroup);
    }
}

/// What went wrong with a run; empty when both sides agree in the end. `trace` gets one line a write.
QString runSeed(unsigned seed, QStringList* trace)
{
    std::mt19937 random(seed);
    World w(smallBoard());
    w.link.maxRemoved = 1000;
    w.restart();
    for (int round = 0; round < 4; ++round) {
        for (auto acts = random() % 5; acts > 0; --acts)
            somebodyActs(w, random);
        const Json faults = {{"seed", quint64(random())},
            {"faults",
                Json::array({{{"kind", "drop_after"}, {"times", 2}, {"probability", 0.1}},
                    {{"kind", "drop_before"}, {"times", 2}, {"probability", 0.1}},
                    {{"kind", "status"}, {"status", 503}, {"times", 2}, {"probability", 0.1}},
                    {{"kind", "truncated"}, {"times", 1}, {"probability", 0.05}}})}};
        w.sandbox.setFaults(*sandbox::Faults::fromJson(faults));
        if (random() % 3 == 0)
            w.transport.stopAfter(qint64(random() % 30));
        (void)w.pass();
        w.transport.resume();
        w.sandbox.setFaults({});
        w.clock.advance(std::chrono::hours{25});
    }
    if (w.passesUntilQuiet() < 0)
        return u"it never comes to rest"_s;
    *trace = w.describe();
    std::map<QString, int> marks;
    for (const Json& task : w.tasks()) {
        const QString mark = task.value("xmlId", QString());
        if (!mark.isEmpty() && ++marks[mark] > 1)
            return u"two tasks with the mark "_s + mark;
    }
    return w.disagreement();
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopAfterEachRequest();
    void failEachDatabaseAccess();
    void seedsConvergeTheSameWayTwice();
};

void CrashTest::stopAfterEachRequest()
{
    World perfect(smallBoard());
    QVERIFY(perfect.passesUntilQuiet() > 0);
    const QStringList expected = perfect.describe();

    World counted(smallBoard());
    counted.pass();
    const qint64 requests = counted.transport.requests();
    QVERIFY(requests > 10);
    for (qint64 k = 0; k <= requests; ++k) {
        World w(smallBoard());
        w.transport.stopAfter(k);
        (void)w.pass();
        w.transport.resume();
        dieAndRecover(w, expected, u"request %1 of %2"_s.arg(k).arg(requests));
        if (QTest::currentTestFailed())
            return;
    }
}

void CrashTest::failEachDatabaseAccess()
{
    World perfect(smallBoard());
    QVERIFY(perfect.passesUntilQuiet() > 0);
    const QStringList expected = perfect.describe();

    int accesses = 0;
    World counted(smallBoard());
    counted.journal->setProbe([&] {
        ++accesses;
        return Result<>();
    });
    counted.pass();
    QVERIFY(accesses > 20);
    const int step = std::max(1, accesses / 150);
    for (int i = 0; i < accesses; i += step) {
        World w(smallBoard());
        int n = 0;
        w.journal->setProbe([&]() -> Result<> {
            if (n++ < i)
                return {};
            return fail(ErrorKind::Storage, u"the disk is full"_s);
        });
        const PassReport report = w.pass();
        QVERIFY2(report.error, qPrintable(u"access %1 of %2"_s.arg(i).arg(accesses)));
        QCOMPARE(report.error->kind, ErrorKind::Storage);
        dieAndRecover(w, expected, u"access %1 of %2"_s.arg(i).arg(accesses));
        if (QTest::currentTestFailed())
            return;
    }
}

void CrashTest::seedsConvergeTheSameWayTwice()
{
    const unsigned most = qEnvironmentVariable("BOARDBRIDGE_SEEDS", u"25"_s).toUInt();
    for (unsigned seed = 1; seed <= most; ++seed) {
        QStringList first;
        QStringList second;
        const QString wrong = runSeed(seed, &first);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        QVERIFY(runSeed(seed, &second).isEmpty());
        QCOMPARE(first, second);
    }
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
