// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two pairs, so that losing one is not losing all.
struct DeletionWorld : EngineWorld {
    DeletionWorld()
    {
        board.add(u"Stays"_s, StickyColor::Yellow, todo);
        item = board.add(u"Goes"_s, StickyColor::Yellow, todo);
        pass();
        task = taskOf(item).id;
    }

    [[nodiscard]] QString row() const { return u"sprint/conflict/%1/deleted"_s.arg(item.value); }
    void removeTask() { portal.tasks.erase(task); }

    ItemId item;
    TaskId task;
};

} // namespace

/// One side of a pair is gone.
class DeletionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedStickyTakesItsTask();
    void deletedTaskTakesItsSticky();
    void editOfTheTaskBeatsTheDeletedSticky();
    void editOfTheStickyBeatsTheDeletedTask();
    void editWithoutStickiesFromTasksKeepsTheTask();
    void editBetweenLookAndDeleteIsSeen();
    void bothGoneIsForgotten();
    void askedAboutASticky_data();
    void askedAboutASticky();
    void askedAboutATask_data();
    void askedAboutATask();
    void answersToDeletionsAreLost();
    void stickyMadeAgainIsFoundAgain();
    void stickyThatComesBackGetsATaskOfItsOwn();
    void taskMadeAgainHasAMarkOfItsOwn();
    void guardHoldsDeletions();
    void missingFromAScanIsNotDeleted();
    void deletedCommentStaysInTheTask();
    void taskOfACommentIsDeleted();
};

void DeletionsTest::deletedStickyTakesItsTask()
{
    DeletionWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    w.board.remove(w.item);
    QCOMPARE(w.pass().applied, 1);
    QVERIFY(!w.portal.tasks.contains(w.task));
    QVERIFY(!w.journal.stored.contains(w.item));
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.portal.tasks.size(), 1U);
}

void DeletionsTest::deletedTaskTakesItsSticky()
{
    DeletionWorld w;
    w.link.onTaskDeleted = OnTaskDeleted::Delete;
    w.removeTask();
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.board.board.stickies.size(), 1U);
    QVERIFY(!w.journal.stored.contains(w.item));
    QCOMPARE(w.pass().applied, 0);
}

void DeletionsTest::editOfTheTaskBeatsTheDeletedSticky()
{
    for (const auto policy : {OnStickyDeleted::Delete, OnStickyDeleted::Complete}) {
        DeletionWorld w;
        w.link.onStickyDeleted = policy;
        w.board.remove(w.item);
        w.portal.change(w.task).title = u"Still needed"_s;
        QVERIFY(w.passesUntilQuiet() > 0);
        QCOMPARE(w.portal.tasks.at(w.task).title, u"Still needed"_s);
        QCOMPARE(w.portal.tasks.at(w.task).status, TaskStatus::Pending);
        const ItemId again = w.itemOf(w.task);
        QVERIFY(!again.isEmpty() && again != w.item);
        QCOMPARE(w.board.sticky(again).text, u"Still needed"_s);
        QCOMPARE(w.board.sticky(again).tags, QStringList{u"B24-%1"_s.arg(w.task.value)});
        QCOMPARE(w.journal.stored.size(), 2U);
        w.board.edit(again, u"And linked"_s); // a pair like any other
        w.pass();
        QCOMPARE(w.portal.tasks.at(w.task).title, u"And linked"_s);
        QCOMPARE(w.portal.tasks.size(), 2U);
    }
}

void DeletionsTest::editOfTheStickyBeatsTheDeletedTask()
{
    for (const auto policy : {OnTaskDeleted::Delete, OnTaskDeleted::Mark}) {
        for (const auto mark : {WriteBack::Tag, WriteBack::Text}) {
            DeletionWorld w;
            w.link.writeBack = mark;
            w.pass();
            w.link.onTaskDeleted = policy;
            w.removeTask();
            Sticky& sticky = w.board.sticky(w.item);
            w.board.edit(w.item, sticky.text.replace(u"Goes"_s, u"Still needed"_s));
            QVERIFY(w.passesUntilQuiet() > 0);
            QCOMPARE(w.portal.tasks.size(), 2U);
            const Task& again = w.taskOf(w.item);
            QVERIFY(again.id != w.task);
            QCOMPARE(again.title, u"Still needed"_s);
            QVERIFY(again.description.isEmpty());
            const QString name = u"B24-%1"_s.arg(again.id.value);
            QVERIFY(!w.board.sticky(w.item).text.contains(u"B24-%1"_s.arg(w.task.value)));
            if (w.board.sticky(w.item).tags.isEmpty())
                QCOMPARE(w.board.sticky(w.item).text, u"Still needed\n"_s + name);
            else
                QCOMPARE(w.board.sticky(w.item).tags, QStringList{name});
        }
    }
}

void DeletionsTest::editWithoutStickiesFromTasksKeepsTheTask()
{
    DeletionWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    w.link.stickiesFromTasks = false;
    w.board.remove(w.item);
    w.portal.change(w.task).title = u"Still needed"_s;
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.portal.tasks.contains(w.task));
    QVERIFY(w.journal.stored.at(w.item).detached);
    QVERIFY(w.journal.stored.at(w.item).note.contains(u"changed since"_s));
}

void DeletionsTest::editBetweenLookAndDeleteIsSeen()
{
    DeletionWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    w.board.remove(w.item);
    w.portal.beforeNextRead = [&] { w.portal.change(w.task).description = u"Written at the last moment"_s; };
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.at(w.task).description, u"Written at the last moment"_s);
    QVERIFY(!w.itemOf(w.task).isEmpty());
}

void DeletionsTest::bothGoneIsForgotten()
{
    DeletionWorld w;
    w.board.remove(w.item);
    w.removeTask();
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(!w.journal.stored.contains(w.item));
}

void DeletionsTest::askedAboutASticky_data()
{
    QTest::addColumn<QString>("take");
    QTest::addColumn<bool>("taskLives");
    QTest::addColumn<size_t>("stickies");
    QTest::newRow("miro: the task goes, too") << u"miro"_s << false << size_t(1);
    QTest::newRow("bitrix24: the sticky comes back") << u"bitrix24"_s << true << size_t(2);
    QTest::newRow("both: the pair is let go") << u"both"_s << true << size_t(1);
}

void DeletionsTest::askedAboutASticky()
{
    QFETCH(QString, take);
    QFETCH(bool, taskLives);
    QFETCH(size_t, stickies);
    DeletionWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Ask;
    w.board.remove(w.item);
    QCOMPARE(w.pass().held, 1);
    QCOMPARE(w.pass().held, 1);
    QVERIFY(w.portal.tasks.contains(w.task));
    QVERIFY(resolveConflicts(w.journal, {w.row()}, *takeFromWord(take)));
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.contains(w.task), taskLives);
    QCOMPARE(w.board.board.stickies.size(), stickies);
    QVERIFY(w.journal.rows.empty());
    QCOMPARE(w.portal.tasks.size(), taskLives ? 2U : 1U);
}

void DeletionsTest::askedAboutATask_data()
{
    QTest::addColumn<QString>("take");
    QTest::addColumn<size_t>("tasks");
    QTest::addColumn<size_t>("stickies");
    QTest::newRow("miro: the task comes back") << u"miro"_s << size_t(2) << size_t(2);
    QTest::newRow("bitrix24: the sticky goes, too") << u"bitrix24"_s << size_t(1) << size_t(1);
    QTest::newRow("both: the pair is let go") << u"both"_s << size_t(1) << size_t(2);
}

void DeletionsTest::askedAboutATask()
{
    QFETCH(QString, take);
    QFETCH(size_t, tasks);
    QFETCH(size_t, stickies);
    DeletionWorld w;
    w.link.onTaskDeleted = OnTaskDeleted::Ask;
    w.removeTask();
    QCOMPARE(w.pass().held, 1);
    QVERIFY(resolveConflicts(w.journal, {w.row()}, *takeFromWord(take)));
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.size(), tasks);
    QCOMPARE(w.board.board.stickies.size(), stickies);
    QVERIFY(w.journal.rows.empty());
}

void DeletionsTest::answersToDeletionsAreLost()
{
    for (const auto kind : {WriteFaults::Kind::LostAfter, WriteFaults::Kind::LostBefore, WriteFaults::Kind::Refused}) {
        DeletionWorld w;
        w.link.onStickyDeleted = OnStickyDeleted::Delete;
        w.board.remove(w.item);
        w.faults = {.writes = 0, .faultAt = 0, .kind = kind};
        w.pass();
        w.clock.advance(1h);
        QVERIFY(w.passesUntilQuiet() > 0);
        QCOMPARE(w.portal.tasks.size(), 1U);
        QCOMPARE(w.journal.stored.size(), 1U);
        QVERIFY(w.journal.rows.empty());
    }
}

void DeletionsTest::stickyMadeAgainIsFoundAgain()
{
    for (const auto kind : {WriteFaults::Kind::LostAfter, WriteFaults::Kind::LostBefore}) {
        for (const bool killed : {false, true}) {
            DeletionWorld w;
            w.link.onStickyDeleted = OnStickyDeleted::Delete;
            w.board.remove(w.item);
            w.portal.change(w.task).title = u"Still needed"_s;
            w.faults = {.writes = 0, .faultAt = 0, .kind = kind, .stopsThere = killed};
            w.pass();
            w.faults = {};
            QVERIFY(w.passesUntilQuiet() > 0);
            QCOMPARE(w.board.board.stickies.size(), 2U);
            QCOMPARE(w.portal.tasks.size(), 2U);
            QCOMPARE(w.journal.stored.size(), 2U);
            QVERIFY(w.journal.rows.empty());
        }
    }
}

void DeletionsTest::stickyThatComesBackGetsATaskOfItsOwn()
{
    for (const auto kind : {WriteFaults::Kind::None, WriteFaults::Kind::LostAfter, WriteFaults::Kind::LostBefore}) {
        DeletionWorld w;
        w.link.onStickyDeleted = OnStickyDeleted::Delete;
        const Sticky deleted = w.board.sticky(w.item);
        w.board.remove(w.item);
        w.portal.change(w.task).title = u"Still needed"_s;
        QVERIFY(w.passesUntilQuiet() > 0); // the task has a new sticky
        w.board.board.stickies.push_back(deleted); // and somebody takes the deletion back
        w.faults = {.writes = 0, .faultAt = 0, .kind = kind};
        w.pass();
        w.faults = {};
        QVERIFY(w.passesUntilQuiet() > 0);
        QCOMPARE(w.portal.tasks.size(), 3U);
        std::set<QString> marks;
        for (const auto& [id, task] : w.portal.tasks)
            QVERIFY2(marks.insert(task.mark).second, qPrintable(task.mark));
        QVERIFY(w.taskOf(w.item).id != w.task);
        QCOMPARE(w.pass().held, 0);
    }
}

void DeletionsTest::taskMadeAgainHasAMarkOfItsOwn()
{
    for (const auto kind : {WriteFaults::Kind::None, WriteFaults::Kind::LostAfter, WriteFaults::Kind::LostBefore}) {
        DeletionWorld w;
        const Task deleted = w.portal.tasks.at(w.task);
        w.removeTask();
        w.board.edit(w.item, u"Still needed"_s);
        w.faults = {.writes = 0, .faultAt = 0, .kind = kind};
        w.pass();
        w.faults = {};
        QVERIFY(w.passesUntilQuiet() > 0);
        QCOMPARE(w.portal.tasks.size(), 2U);
        w.portal.tasks[w.task] = deleted; // somebody takes it out of the recycle bin
        w.journal.stored.clear(); // and then the journal is lost
        QVERIFY(w.passesUntilQuiet() > 0);
        QVERIFY(w.taskOf(w.item).mark != deleted.mark);
        QCOMPARE(w.taskOf(w.item).title, u"Still needed"_s);
        QCOMPARE(w.portal.tasks.size(), 3U);
    }
}

void DeletionsTest::guardHoldsDeletions()
{
    EngineWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    std::vector<ItemId> items;
    for (int i = 0; i < 10; ++i)
        items.push_back(w.board.add(u"Sticky %1"_s.arg(i), StickyColor::Yellow));
    w.pass();
    for (int i = 0; i < 6; ++i)
        w.board.remove(items[size_t(i)]);
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.held, 6);
    QCOMPARE(w.portal.tasks.size(), 10U);
    QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 6);
    QCOMPARE(w.pass().applied, 6);
    QCOMPARE(w.portal.tasks.size(), 4U);
}

void DeletionsTest::missingFromAScanIsNotDeleted()
{
    DeletionWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    w.board.hiddenFromScans.insert(w.item); // and yet it answers when it is asked after
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.portal.tasks.contains(w.task));
    QVERIFY(w.journal.stored.contains(w.item));
}

void DeletionsTest::deletedCommentStaysInTheTask()
{
    DeletionWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    const ItemId comment = w.board.add(u"Remark"_s, StickyColor::Green);
    w.board.board.connectors = {{comment, w.item}};
    w.pass();
    QCOMPARE(w.portal.comments.size(), 1U);
    w.board.remove(comment);
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.portal.comments.size(), 1U);
    QVERIFY(!w.journal.stored.contains(comment));
}

void DeletionsTest::taskOfACommentIsDeleted()
{
    DeletionWorld w;
    w.link.onTaskDeleted = OnTaskDeleted::Delete;
    const ItemId comment = w.board.add(u"Remark"_s, StickyColor::Green);
    w.board.board.connectors = {{comment, w.item}};
    w.pass();
    w.removeTask();
    w.pass();
    QVERIFY(w.journal.stored.at(comment).detached); // the sticky of a comment is a person's own text
    QCOMPARE(w.board.board.stickies.size(), 2U);
    QCOMPARE(w.pass().applied, 0);
}

QTEST_APPLESS_MAIN(DeletionsTest)
#include "tst_deletions.moc"
