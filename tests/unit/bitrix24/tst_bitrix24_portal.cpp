// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bitrix24/portal_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array allStatuses{TaskStatus::Pending, TaskStatus::InProgress, TaskStatus::AwaitingControl,
    TaskStatus::Completed, TaskStatus::Deferred};

} // namespace

/// The portal as the engine meets it, against the simulated one with its real limits.
class TestBitrix24Portal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<PortalWorld>(); }

    void aNewTaskIsAsItWasDrafted();
    void aHundredTasksTakeTwoRequests();
    void awkwardTextsSurviveCreateAndUpdate();
    void everyStatusLeadsToEveryOther();
    void aTaskMayBeMadeInEveryStatus();
    void eachFieldIsWrittenAlone();
    void aTitleWithAHashKeepsTheTags();
    void projectStatusAndStageGoTogether();
    void anEmptyPatchWritesNothing();
    void aTaskGoneOrHiddenReadsAsNothing();
    void aParentIsGivenChangedAndTaken();
    void aCircleOfParentsIsRefused();
    void deletedTasksAreGoneAndStayDeleted();
    void aDeleteWithoutTheRightIsARefusal();
    void aScanBringsEveryTask_data();
    void aScanBringsEveryTask();
    void aScanBringsStagesNamesAndTasksElsewhere();
    void aScanOfNothingAsksForNoTasks();
    void marksAreFoundOldestFirst();

private:
    std::unique_ptr<PortalWorld> m_world;
};

void TestBitrix24Portal::aNewTaskIsAsItWasDrafted()
{
    PortalWorld& w = *m_world;
    const StageId second = w.stagesOf(w.website)[1].id;
    const Task parent = w.made(w.draft(1));
    sync::TaskDraft draft = w.draft(2);
    draft.title = u"Fix #160"_s;
    draft.description = u"First line\nSecond #2"_s;
    draft.status = TaskStatus::InProgress;
    draft.priority = Priority::High;
    draft.stage = second;
    draft.parent = parent.id;
    draft.responsible = w.bob;

    const int before = w.transport.sent;
    const Task made = w.made(draft);
    QCOMPARE(w.transport.sent, before + 1);
    QCOMPARE(made.title, draft.title);
    QCOMPARE(made.description, draft.description);
    QVERIFY(made.hasBoardLink);
    QCOMPARE(made.status, draft.status);
    QCOMPARE(made.priority, draft.priority);
    QCOMPARE(made.group, draft.group);
    QCOMPARE(made.stage, draft.stage);
    QCOMPARE(made.parent, draft.parent);
    QCOMPARE(made.responsible, w.bob);
    QCOMPARE(made.mark, draft.mark);
    QVERIFY(made.tags.isEmpty());
    QCOMPARE(w.taskNow(made.id), made);
    QCOMPARE(w.service.taskView(made.id)["description"].get<QString>(),
        u"First line\nSecond #2\n\n[URL=https://miro.com/app/board/uXj=/?moveToWidget=2]Miro[/URL]"_s);
    QCOMPARE(parent.responsible, w.admin); // nobody named: the signed-in user
}

void TestBitrix24Portal::aHundredTasksTakeTwoRequests()
{
    PortalWorld& w = *m_world;
    (void)w.portal.directory().whoAmI(w.never);
    const int before = w.transport.sent;
    const auto made = w.portal.create(w.drafts(100), w.never);
    QCOMPARE(w.transport.sent, before + 2);
    QCOMPARE(w.taskCount(), std::size_t(100));
    for (std::size_t i = 0; i < made.size(); ++i)
        QCOMPARE(made[i]->title, w.draft(int(i) + 1).title);
}

void TestBitrix24Portal::awkwardTextsSurviveCreateAndUpdate()
{
    PortalWorld& w = *m_world;
    std::vector<sync::TaskDraft> drafts;
    for (const QString& text : awkwardTexts()) {
        drafts.push_back(w.draft(int(drafts.size()) + 1));
        drafts.back().title = text.section(u'\n', 0, 0);
        drafts.back().description = text;
    }
    const auto made = w.portal.create(drafts, w.never);
    std::vector<sync::TaskPatch> patches;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        QCOMPARE(w.taskNow(made[i]->id).title, drafts[i].title);
        QCOMPARE(w.taskNow(made[i]->id).description, drafts[i].description);
        QVERIFY(w.taskNow(made[i]->id).tags.isEmpty());
        const sync::TaskDraft& other = drafts[drafts.size() - 1 - i];
        patches.push_back({.id = made[i]->id,
            .title = other.title,
            .description = other.description,
            .current = *made[i],
            .boardLink = drafts[i].boardLink});
    }
    const auto updated = w.portal.update(patches, w.never);
    for (std::size_t i = 0; i < patches.size(); ++i) {
        QCOMPARE(updated[i]->title, *patches[i].title);
        QCOMPARE(updated[i]->description, *patches[i].description);
        QVERIFY(updated[i]->hasBoardLink);
        QCOMPARE(w.taskNow(patches[i].id), *updated[i]);
    }
}

void TestBitrix24Portal::everyStatusLeadsToEveryOther()
{
    PortalWorld& w = *m_world;
    for (const TaskStatus from : allStatuses) {
        for (const TaskStatus to : allStatuses) {
            sync::TaskDraft draft = w.draft(1);
            draft.responsible = w.bob;
            draft.status = from;
            const Task task = w.made(draft);
            QCOMPARE(task.status, from);
            const auto updated = w.portal.update({{.id = task.id, .status = to, .current = task}}, w.never);
            QCOMPARE(updated.front()->status, to);
            QCOMPARE(w.taskNow(task.id).status, to);
            QCOMPARE(w.taskNow(task.id).responsible, w.bob);
        }
    }
    QCOMPARE(w.service.counters().refused, 0); // every verb was the right one
}

void TestBitrix24Portal::aTaskMayBeMadeInEveryStatus()
{
    PortalWorld& w = *m_world;
    for (const TaskStatus status : allStatuses) {
        sync::TaskDraft draft = w.draft(1);
        draft.status = status;
        QCOMPARE(w.taskNow(w.made(draft).id).status, status);
    }
}

void TestBitrix24Portal::eachFieldIsWrittenAlone()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const StageId stage = w.stagesOf(w.website)[1].id;
    const auto write = [&](sync::TaskPatch patch) {
        patch.id = task.id;
        patch.current = w.taskNow(task.id);
        patch.boardLink = w.draft(1).boardLink;
        const Task answered = w.portal.update({patch}, w.never).front().value();
        [&] { QCOMPARE(w.taskNow(task.id), answered); }();
        return answered;
    };
    Task expected = task;
    const auto same = [&](const Task& answered) {
        expected.changedAt = answered.changedAt;
        QCOMPARE(answered, expected);
    };
    expected.title = u"Other"_s;
    same(write({.title = u"Other"_s}));
    expected.description = u"Text"_s;
    same(write({.description = u"Text"_s}));
    expected.priority = Priority::Low;
    same(write({.priority = Priority::Low}));
    expected.status = TaskStatus::Completed;
    same(write({.status = TaskStatus::Completed}));
    expected.stage = stage;
    same(write({.stage = stage}));
    expected.group = w.shop;
    expected.stage = {};
    same(write({.group = w.shop}));
}

void TestBitrix24Portal::aTitleWithAHashKeepsTheTags()
{
    PortalWorld& w = *m_world;
    const TaskId id = w.service.addTask(w.admin, u"Plan #party"_s, u"with #cake"_s, w.website);
    const Task task = w.taskNow(id);
    QCOMPARE(task.tags.size(), 2);
    const auto updated = w.portal.update({{.id = id, .title = u"Issue #160"_s, .current = task}}, w.never);
    QCOMPARE(updated.front()->title, u"Issue #160"_s);
    QCOMPARE(w.taskNow(id).tags, task.tags);
}

void TestBitrix24Portal::projectStatusAndStageGoTogether()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const StageId done = w.stagesOf(w.shop).back().id;
    const int before = w.transport.sent;
    const auto updated = w.portal.update(
        {{.id = task.id, .status = TaskStatus::Deferred, .group = w.shop, .stage = done, .current = task}}, w.never);
    QCOMPARE(w.transport.sent, before + 1);
    QCOMPARE(updated.front()->group, w.shop);
    QCOMPARE(updated.front()->stage, done);
    QCOMPARE(updated.front()->status, TaskStatus::Deferred);
    QCOMPARE(w.taskNow(task.id), updated.front().value());
}

void TestBitrix24Portal::anEmptyPatchWritesNothing()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const quint64 revision = w.service.revision();
    QCOMPARE(w.portal.update({{.id = task.id, .current = task}}, w.never).front().value(), task);
    QVERIFY(w.portal.update({}, w.never).empty());
    QVERIFY(w.portal.create({}, w.never).empty());
    QCOMPARE(w.service.revision(), revision);
}

void TestBitrix24Portal::aTaskGoneOrHiddenReadsAsNothing()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    w.service.deleteTask(w.admin, task.id);
    QVERIFY(!w.portal.read(task.id, w.never).value());
    QVERIFY(!w.portal.read({999}, w.never).value());

    sandbox::Bitrix24Service& service = w.service;
    const TaskId hidden = service.addTask(w.admin, u"Private"_s);
    bitrix24::Bitrix24Portal bobs(w.transport, w.access(w.bob, PortalWorld::everyScope()), w.clock);
    QVERIFY(!bobs.read(hidden, w.never).value());

    const auto updated = w.portal.update({{.id = task.id, .title = u"x"_s, .current = task},
                                             {.id = task.id, .status = TaskStatus::Completed, .current = task}},
        w.never);
    QCOMPARE(updated[0].error().kind, ErrorKind::NotFound);
    QCOMPARE(updated[1].error().kind, ErrorKind::NotFound);
}

void TestBitrix24Portal::aParentIsGivenChangedAndTaken()
{
    PortalWorld& w = *m_world;
    const TaskId first = w.made(w.draft(1)).id;
    const TaskId second = w.made(w.draft(2)).id;
    const TaskId child = w.made(w.draft(3)).id;
    for (const TaskId parent : {first, second, TaskId{}, first, TaskId{}}) {
        const auto answer
            = w.portal.update({{.id = child, .parent = parent, .current = w.taskNow(child)}}, w.never).front();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->parent, parent);
        QCOMPARE(w.taskNow(child), *answer);
        const PortalSnapshot scan = w.portal.scan({.tasks = {child}}, w.never).value();
        QCOMPARE(scan.tasks.at(0).parent, parent);
    }
}

void TestBitrix24Portal::aCircleOfParentsIsRefused()
{
    PortalWorld& w = *m_world;
    const TaskId top = w.made(w.draft(1)).id;
    sync::TaskDraft below = w.draft(2);
    below.parent = top;
    const TaskId child = w.made(below).id;
    for (const TaskId parent : {child, top, TaskId{999}}) {
        const auto answer = w.portal.update({{.id = top, .parent = parent, .current = w.taskNow(top)}}, w.never);
        QCOMPARE(answer.front().error().kind, ErrorKind::Rejected);
        QVERIFY(w.taskNow(top).parent.isNone());
    }
    w.service.editTask(w.admin, top, {.parent = child}); // a person can't do it either
    QVERIFY(w.taskNow(top).parent.isNone());
}

void TestBitrix24Portal::deletedTasksAreGoneAndStayDeleted()
{
    PortalWorld& w = *m_world;
    const TaskId parent = w.made(w.draft(1)).id;
    sync::TaskDraft below = w.draft(2);
    below.parent = parent;
    const TaskId child = w.made(below).id;
    w.service.deleteTask(w.admin, w.made(w.draft(3)).id);
    std::vector<TaskId> doomed{parent, {999}};
    for (const auto& task : w.portal.create(w.drafts(60), w.never))
        doomed.push_back(task->id);

    for (int round = 0; round < 2; ++round) {
        for (const auto& outcome : w.portal.remove(doomed, w.never))
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(w.taskCount(), std::size_t(1));
    }
    QVERIFY(w.taskNow(child).parent.isNone()); // not what the portal documents, but a task that reads
    QVERIFY(w.portal.remove({}, w.never).empty());
}

void TestBitrix24Portal::aDeleteWithoutTheRightIsARefusal()
{
    PortalWorld& w = *m_world;
    const TaskId visible = w.made(w.draft(1)).id; // in a project that Bob is a member of
    const TaskId hidden = w.service.addTask(w.admin, u"Private"_s);
    bitrix24::Bitrix24Portal bobs(w.transport, w.access(w.bob, PortalWorld::everyScope()), w.clock);
    const auto outcomes = bobs.remove({visible, hidden}, w.never);
    QCOMPARE(outcomes.at(0).error().kind, ErrorKind::Rejected);
    QVERIFY(outcomes.at(1));
    QCOMPARE(w.taskCount(), std::size_t(2));
}

void TestBitrix24Portal::aScanBringsEveryTask_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("a page less one") << 49 << 1;
    QTest::newRow("a page") << 50 << 2;
    QTest::newRow("a page and one") << 51 << 2;
    QTest::newRow("three pages") << 130 << 2;
    QTest::newRow("more than 2,500") << 2'603 << 4;
}

void TestBitrix24Portal::aScanBringsEveryTask()
{
    QFETCH(int, count);
    QFETCH(int, requests);
    PortalWorld& w = *m_world;
    std::vector<TaskId> ids;
    for (int i = 0; i < count; ++i) {
        ids.push_back(w.service.addTask(w.admin, u"Task"_s, {}, w.website));
        if (i % 3 == 0)
            (void)w.service.addTask(w.admin, u"Elsewhere"_s, {}, w.shop);
    }
    const auto snapshot = w.portal.scan({.groups = {w.website}, .tasks = ids}, w.never);
    QVERIFY(snapshot);
    std::vector<TaskId> seen;
    for (const Task& task : snapshot->tasks)
        seen.push_back(task.id);
    QCOMPARE(seen, ids);
    QVERIFY2(w.transport.sent <= requests, QByteArray::number(w.transport.sent).constData());
    QCOMPARE(w.service.counters().refused, 0);
}

void TestBitrix24Portal::aScanBringsStagesNamesAndTasksElsewhere()
{
    PortalWorld& w = *m_world;
    const TaskId inside = w.service.addTask(w.admin, u"In"_s, {}, w.website);
    const TaskId elsewhere = w.service.addTask(w.admin, u"Moved"_s, {}, w.shop);
    const TaskId gone = w.service.addTask(w.admin, u"Gone"_s, {}, w.shop);
    w.service.deleteTask(w.admin, gone);
    const auto snapshot = w.portal.scan(
        {.groups = {w.website}, .tasks = {inside, elsewhere, gone}, .stagesOf = {w.website, w.shop}}, w.never);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->tasks.size(), std::size_t(2));
    QCOMPARE(snapshot->tasks[1].id, elsewhere);
    QCOMPARE(snapshot->groupNames, (QMap<GroupId, QString>{{w.website, u"Website"_s}}));
    QCOMPARE(snapshot->stages.size(), 2);
    QVERIFY(snapshot->stages.value(w.shop).front().first);
    QCOMPARE(snapshot->takenAt, w.clock.now());

    const auto refused = w.portal.scan({.stagesOf = {{999}}}, w.never);
    QVERIFY(!refused);
}

void TestBitrix24Portal::aScanOfNothingAsksForNoTasks()
{
    PortalWorld& w = *m_world;
    (void)w.service.addTask(w.admin, u"Somebody's"_s, {}, w.shop);
    QVERIFY(w.portal.scan({}, w.never)->tasks.empty());
    QVERIFY(w.portal.findByMark({}, w.never)->empty());
    QVERIFY(w.portal.findByMark({QString()}, w.never)->empty());
    QCOMPARE(w.service.counters().byMethod.value(u"tasks.task.list"_s), 0);
}

void TestBitrix24Portal::marksAreFoundOldestFirst()
{
    PortalWorld& w = *m_world;
    const Task older = w.made(w.draft(7));
    w.clock.advance(5s);
    const Task newer = w.made(w.draft(7));
    const Task other = w.made(w.draft(8));
    const auto found = w.portal.findByMark({w.draft(8).mark, w.draft(7).mark, w.draft(9).mark}, w.never);
    QVERIFY(found);
    QCOMPARE(*found, (std::vector<Task>{older, newer, other}));
}

QTEST_APPLESS_MAIN(TestBitrix24Portal)
#include "tst_bitrix24_portal.moc"
