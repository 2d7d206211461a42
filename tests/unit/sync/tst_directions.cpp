// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

#include <ranges>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A person in front of a plan.
struct PlanWorld : EngineWorld {
    explicit PlanWorld(ConflictPolicy policy = ConflictPolicy::Newest) { link.conflict = policy; }

    [[nodiscard]] ItemId paired(const QString& text)
    {
        const ItemId item = board.add(text, StickyColor::Yellow, todo);
        pass();
        return item;
    }
    [[nodiscard]] PlanReport plan(const std::vector<Direction>& directions = {})
    {
        clock.advance(5s);
        return *Engine({board, portal, journal, clock}, link).plan({.directions = directions}, {});
    }
    /// Does what is shown, but for what is left out.
    PassReport apply(const PlanReport& shown, const std::vector<Direction>& directions = {},
        const std::vector<QString>& leaveOut = {})
    {
        PassWish wish{.settle = 0s, .only = PlanFile{.links = {link.id}}};
        for (const PlannedOperation& operation : shown.operations) {
            if (std::ranges::find(leaveOut, operation.id) == leaveOut.end())
                wish.only->operations.push_back(operation);
        }
        wish.asSeen = true;
        wish.leaveOut = leaveOut;
        wish.directions = directions;
        wish.written
            = [this](const std::vector<QString>& ids) { written.insert(written.end(), ids.begin(), ids.end()); };
        clock.advance(5s);
        return Engine({board, portal, journal, clock}, link).pass(wish, {});
    }
    [[nodiscard]] static Direction turned(const Direction& direction)
    {
        Direction other = direction;
        other.conflict.take = direction.conflict.winner == Side::Miro ? Take::Bitrix24 : Take::Miro;
        other.conflict.winner.reset();
        return other;
    }

    std::vector<QString> written{};
};

} // namespace

/// What a person chooses of a plan, and which way it goes.
class DirectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditCanBeTakenBackInstead_data();
    void anEditCanBeTakenBackInstead();
    void aMoveCanBeTakenBackInstead();
    void onlyTheFieldThatIsTurnedTurns();
    void anOpenConflictIsDecidedInThePlan();
    void whatThePolicyDecidesCanBeTurned();
    void aDeletionCanBeTurned_data();
    void aDeletionCanBeTurned();
    void whatAHeldRunWouldUnlinkComesBack_data();
    void whatAHeldRunWouldUnlinkComesBack();
    void whatCantBeTurnedIsNotOffered();
    void aWordOutlivesAFailedWrite();
    void aWordOnOldValuesDoesNotCount();
    void whatIsLeftOutStaysUntilItIsEdited();
    void anOutdatedPlanWritesNothing();
    void stoppedBetweenTwoWritesItSaysWhatWasDone();
    void theSameLookServesForAnotherPlan();
};

void DirectionsTest::anEditCanBeTakenBackInstead_data()
{
    QTest::addColumn<bool>("onBoard");
    QTest::newRow("sticky") << true;
    QTest::newRow("task") << false;
}

void DirectionsTest::anEditCanBeTakenBackInstead()
{
    QFETCH(bool, onBoard);
    PlanWorld w;
    const ItemId item = w.paired(u"Old\nText"_s);
    if (onBoard)
        w.board.edit(item, u"New\nText"_s);
    else
        w.portal.change(w.taskOf(item).id).title = u"New"_s;
    const PlanReport natural = w.plan();
    QCOMPARE(natural.operations.size(), 1U);
    QCOMPARE(natural.operations[0].kind, onBoard ? u"update_task"_s : u"update_sticky"_s);
    QCOMPARE(natural.operations[0].directions.size(), 1U);
    const Direction direction = natural.operations[0].directions[0];
    QCOMPARE(direction.conflict.winner, onBoard ? Side::Miro : Side::Bitrix24);

    const std::vector words{PlanWorld::turned(direction)};
    const PlanReport other = w.plan(words);
    QVERIFY(w.journal.rows.empty()); // only a look
    QCOMPARE(other.operations.size(), 1U);
    QCOMPARE(other.operations[0].kind, onBoard ? u"update_sticky"_s : u"update_task"_s);
    QCOMPARE(other.operations[0].changes, (std::vector<FieldChange>{{u"title"_s, u"New"_s, u"Old"_s}}));
    QCOMPARE(other.operations[0].directions.at(0).conflict.take, onBoard ? Take::Bitrix24 : Take::Miro);

    const PassReport done = w.apply(other, words);
    QCOMPARE(done.applied, 1);
    QVERIFY(done.dropped.empty() && !done.outdated);
    QCOMPARE(w.written, (std::vector{other.operations[0].id}));
    QCOMPARE(w.taskOf(item).title, u"Old"_s);
    QCOMPARE(w.board.sticky(item).text, u"Old\nText"_s);
    QVERIFY(w.journal.rows.empty());
    QCOMPARE(w.pass().applied, 0);
    // What was written over is kept.
    QVERIFY(std::ranges::any_of(w.journal.history, [](const HistoryRow& row) {
        return row.kind == u"conflict"_s && row.before.value("title", QString()) == u"New"_s;
    }));
}

void DirectionsTest::aMoveCanBeTakenBackInstead()
{
    PlanWorld w;
    const ItemId item = w.paired(u"Paint"_s);
    w.board.move(item, w.done);
    const PlanReport natural = w.plan();
    QCOMPARE(natural.operations.at(0).changes.at(0).field, u"status"_s);
    const std::vector words{PlanWorld::turned(natural.operations[0].directions.at(0))};
    QCOMPARE(w.apply(w.plan(words), words).applied, 1);
    QCOMPARE(w.board.sticky(item).parent, w.todo);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Pending);
    QCOMPARE(w.pass().applied, 0);
}

void DirectionsTest::onlyTheFieldThatIsTurnedTurns()
{
    PlanWorld w;
    const ItemId item = w.paired(u"Old\nText"_s);
    w.board.edit(item, u"New\nText"_s);
    w.board.move(item, w.done);
    const PlanReport natural = w.plan();
    QCOMPARE(natural.operations.size(), 1U);
    QCOMPARE(natural.operations[0].directions.size(), 2U);
    const auto title = std::ranges::find(natural.operations[0].directions, u"title"_s,
        [](const Direction& direction) { return direction.conflict.field; });
    const std::vector words{PlanWorld::turned(*title)};
    const PlanReport split = w.plan(words);
    QCOMPARE(split.operations.size(), 2U); // one to each side
    QCOMPARE(w.apply(split, words).applied, 2);
    QCOMPARE(w.taskOf(item).title, u"Old"_s);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
    QCOMPARE(w.board.sticky(item).text, u"Old\nText"_s);
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.journal.rows.empty());
}

void DirectionsTest::anOpenConflictIsDecidedInThePlan()
{
    PlanWorld w(ConflictPolicy::Ask);
    const ItemId item = w.paired(u"Old\nText"_s);
    w.board.edit(item, u"Board\nText"_s);
    w.portal.change(w.taskOf(item).id).title = u"Portal"_s;
    const PlanReport asked = w.plan();
    QVERIFY(asked.operations.empty());
    QCOMPARE(asked.held.size(), 1U);
    Direction word = asked.held[0].directions.at(0);
    QVERIFY(!word.conflict.winner);
    word.conflict.take = Take::Bitrix24;
    const PlanReport decided = w.plan({word});
    QCOMPARE(decided.operations.size(), 1U);
    QVERIFY(decided.held.empty());
    QCOMPARE(w.apply(decided, {word}).applied, 1);
    QCOMPARE(w.board.sticky(item).text, u"Portal\nText"_s);
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.journal.rows.empty());
}

void DirectionsTest::whatThePolicyDecidesCanBeTurned()
{
    PlanWorld w(ConflictPolicy::Miro);
    const ItemId item = w.paired(u"Old\nText"_s);
    w.board.edit(item, u"Board\nText"_s);
    w.portal.change(w.taskOf(item).id).title = u"Portal"_s;
    const std::vector words{PlanWorld::turned(w.plan().operations.at(0).directions.at(0))};
    QCOMPARE(w.apply(w.plan(words), words).applied, 1);
    QCOMPARE(w.taskOf(item).title, u"Portal"_s);
    QCOMPARE(w.board.sticky(item).text, u"Portal\nText"_s);
    QCOMPARE(w.pass().applied, 0);
}

void DirectionsTest::aDeletionCanBeTurned_data()
{
    QTest::addColumn<OnStickyDeleted>("policy");
    QTest::addColumn<QString>("kind");
    QTest::newRow("delete") << OnStickyDeleted::Delete << u"delete_task"_s;
    QTest::newRow("complete") << OnStickyDeleted::Complete << u"update_task"_s;
}

void DirectionsTest::aDeletionCanBeTurned()
{
    QFETCH(OnStickyDeleted, policy);
    QFETCH(QString, kind);
    PlanWorld w;
    w.link.onStickyDeleted = policy;
    const ItemId item = w.paired(u"Paint"_s);
    const TaskId task = w.taskOf(item).id;
    w.board.remove(item);
    const PlanReport natural = w.plan();
    QCOMPARE(natural.operations.at(0).kind, kind);
    const std::vector words{PlanWorld::turned(natural.operations[0].directions.at(0))};
    const PlanReport other = w.plan(words);
    QCOMPARE(other.operations.at(0).kind, u"create_sticky"_s);
    QVERIFY(w.apply(other, words).applied >= 1);
    QVERIFY(w.passesUntilQuiet() > 0);
    QVERIFY(w.portal.tasks.contains(task));
    QVERIFY(!w.itemOf(task).isEmpty());
    QVERIFY(w.board.sticky(w.itemOf(task)).text.startsWith(u"Paint"_s));
}

void DirectionsTest::whatAHeldRunWouldUnlinkComesBack_data()
{
    QTest::addColumn<bool>("onBoard");
    QTest::newRow("stickies") << true;
    QTest::newRow("tasks") << false;
}

/// To the question whether so much is to end there are two answers.
void DirectionsTest::whatAHeldRunWouldUnlinkComesBack()
{
    QFETCH(bool, onBoard);
    PlanWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Detach;
    w.link.onTaskDeleted = OnTaskDeleted::Detach;
    constexpr size_t all = 14;
    constexpr size_t gone = 10;
    for (size_t i = 0; i < all; ++i)
        w.board.add(u"Step %1"_s.arg(i), StickyColor::Yellow, w.todo);
    w.pass();
    const std::map pairs = w.journal.stored;
    for (const auto& [item, pair] : pairs | std::views::take(gone))
        onBoard ? w.board.remove(item) : void(w.portal.tasks.erase(pair.task));
    QCOMPARE(w.pass().heldRuns.size(), 1U);
    const PlanReport asked = w.plan();
    QVERIFY(asked.operations.empty());
    QCOMPARE(asked.held.size(), gone);
    std::vector<Direction> words;
    std::vector<Direction> asItIs;
    for (const PlannedOperation& operation : asked.held) {
        QCOMPARE(operation.kind, u"release"_s);
        words.push_back(PlanWorld::turned(operation.directions.at(0)));
        asItIs.push_back(words.back());
        asItIs.back().conflict.take = onBoard ? Take::Miro : Take::Bitrix24;
    }
    for (const PlannedOperation& operation : w.plan(asItIs).held)
        QCOMPARE(operation.kind, u"release"_s); // it is the link's policy that says what a deletion means
    const PlanReport other = w.plan(words);
    QVERIFY(other.held.empty());
    QCOMPARE(other.operations.size(), gone);
    QVERIFY(w.apply(other, words).applied >= int(gone));
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.size(), all);
    for (const auto& [id, task] : w.portal.tasks)
        QVERIFY(w.board.sticky(w.itemOf(id)).text.startsWith(task.title));
    QVERIFY(w.journal.rows.empty());
}

void DirectionsTest::whatCantBeTurnedIsNotOffered()
{
    PlanWorld w;
    const ItemId item = w.paired(u"Paint"_s);
    w.board.add(u"New"_s, StickyColor::Yellow); // there is nothing on the other side
    w.link.frames.clear(); // and no frame stands for a status any more
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    for (const PlannedOperation& operation : w.plan().operations)
        QVERIFY2(operation.directions.empty(), qPrintable(operation.summary));
}

void DirectionsTest::aWordOutlivesAFailedWrite()
{
    for (const ConflictPolicy policy : {ConflictPolicy::Newest, ConflictPolicy::Ask}) {
        PlanWorld w(policy);
        const ItemId item = w.paired(u"Old\nText"_s);
        w.board.edit(item, u"New\nText"_s);
        const std::vector words{PlanWorld::turned(w.plan().operations.at(0).directions.at(0))};
        const PlanReport other = w.plan(words);
        w.faults = {.writes = 0, .faultAt = 0, .kind = WriteFaults::Kind::Refused};
        QCOMPARE(w.apply(other, words).applied, 0);
        QCOMPARE(w.taskOf(item).title, u"Old"_s);
        w.clock.advance(1h);
        QVERIFY(w.passesUntilQuiet() > 0); // by itself, the way the person said
        QCOMPARE(w.board.sticky(item).text, u"Old\nText"_s);
        QCOMPARE(w.taskOf(item).title, u"Old"_s);
        QVERIFY(w.journal.rows.empty());
    }
}

void DirectionsTest::aWordOnOldValuesDoesNotCount()
{
    PlanWorld w;
    const ItemId item = w.paired(u"Old\nText"_s);
    w.board.edit(item, u"New\nText"_s);
    const std::vector words{PlanWorld::turned(w.plan().operations.at(0).directions.at(0))};
    const PlanReport other = w.plan(words);
    w.board.edit(item, u"Newer\nText"_s);
    const PassReport report = w.apply(other, words);
    QVERIFY(report.outdated);
    QCOMPARE(report.applied, 0);
    QVERIFY(w.journal.rows.empty());
    w.pass();
    QCOMPARE(w.taskOf(item).title, u"Newer"_s);
}

void DirectionsTest::whatIsLeftOutStaysUntilItIsEdited()
{
    PlanWorld w;
    const ItemId left = w.board.add(u"Left"_s, StickyColor::Yellow, w.todo);
    const ItemId done = w.board.add(u"Done"_s, StickyColor::Yellow, w.todo);
    const PlanReport plan = w.plan();
    QCOMPARE(plan.operations.size(), 2U);
    const QString id = u"sprint/create_task/"_s + left.value;
    const PassReport report = w.apply(plan, {}, {id});
    QVERIFY(report.applied >= 1 && report.dropped.empty());
    QCOMPARE(w.journal.rows.at(id).state, OperationState::Skipped);
    QVERIFY(w.journal.stored.contains(done));
    w.pass();
    QVERIFY(!w.journal.stored.contains(left));
    QVERIFY(w.plan().operations.empty());
    w.board.edit(left, u"Left no more"_s);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.taskOf(left).title, u"Left no more"_s);
}

void DirectionsTest::anOutdatedPlanWritesNothing()
{
    PlanWorld w;
    const ItemId first = w.board.add(u"First"_s, StickyColor::Yellow, w.todo);
    const ItemId second = w.board.add(u"Second"_s, StickyColor::Yellow, w.todo);
    const PlanReport plan = w.plan();
    w.board.edit(second, u"Second, changed"_s);
    const PassReport report = w.apply(plan);
    QVERIFY(report.outdated);
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.dropped.size(), 1U);
    QCOMPARE(report.dropped[0].reason, u"The sticky was edited since"_s);
    QVERIFY(w.journal.stored.empty() && w.journal.rows.empty());
    QVERIFY(w.apply(w.plan()).applied >= 2);
    QVERIFY(w.journal.stored.contains(first) && w.journal.stored.contains(second));
}

void DirectionsTest::stoppedBetweenTwoWritesItSaysWhatWasDone()
{
    PlanWorld w;
    const ItemId item = w.paired(u"Old"_s);
    w.board.edit(item, u"New"_s);
    w.board.add(u"Another"_s, StickyColor::Yellow, w.todo);
    const PlanReport plan = w.plan();
    QCOMPARE(plan.operations.size(), 2U);
    std::stop_source stop;
    std::vector<QString> written;
    PassWish wish{.settle = 0s, .only = PlanFile{.links = {w.link.id}, .operations = plan.operations}};
    wish.written = [&](const std::vector<QString>& ids) {
        written.insert(written.end(), ids.begin(), ids.end());
        stop.request_stop();
    };
    const PassReport report = Engine({w.board, w.portal, w.journal, w.clock}, w.link).pass(wish, stop.get_token());
    QCOMPARE(report.error->kind, ErrorKind::Cancelled);
    QCOMPARE(report.applied, 1);
    QCOMPARE(written.size(), 1U);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.taskOf(item).title, u"New"_s);
}

void DirectionsTest::theSameLookServesForAnotherPlan()
{
    PlanWorld w;
    const ItemId item = w.paired(u"Old\nText"_s);
    w.board.edit(item, u"New\nText"_s);
    Engine engine({w.board, w.portal, w.journal, w.clock}, w.link);
    const auto natural = engine.plan(PlanWish(), {});
    const int scans = w.board.scans;
    const std::vector words{PlanWorld::turned(natural->operations.at(0).directions.at(0))};
    QCOMPARE(engine.plan({.directions = words, .sameLook = true}, {})->operations.at(0).kind, u"update_sticky"_s);
    QCOMPARE(engine.plan({.directions = {}, .sameLook = true}, {})->operations.at(0).kind, u"update_task"_s);
    QCOMPARE(w.board.scans, scans);
    w.clock.advance(6min); // what was seen is too old then
    w.board.edit(item, u"Newer\nText"_s);
    QCOMPARE(engine.plan({.directions = {}, .sameLook = true}, {})->operations.at(0).changes.at(0).to, u"Newer"_s);
}

QTEST_APPLESS_MAIN(DirectionsTest)
#include "tst_directions.moc"
