// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bitrix24/portal_world.h"

#include <QTest>

#include <algorithm>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Renews through the portal's own issuing of tokens.
class PortalTokens final : public Authorizer
{
public:
    PortalTokens(sandbox::Bitrix24Service& service, UserId user)
        : m_service(service)
        , m_user(user)
        , m_token(fresh())
    {
    }
    Result<Secret> token(const std::stop_token&) override { return m_token; }
    Result<Secret> renew(const Secret& refused, const std::stop_token&) override
    {
        if (refused == m_token)
            m_token = fresh();
        ++renewals;
        return m_token;
    }

    int renewals = 0;

private:
    [[nodiscard]] Secret fresh() { return Secret(m_service.issueTokens(m_user)["access_token"].get<QString>()); }

    sandbox::Bitrix24Service& m_service;
    UserId m_user;
    Secret m_token;
};

} // namespace

/// Limits, lost connections, refusals and moves.
class TestBitrix24Trouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<PortalWorld>(); }

    void threeHundredCallsAreNeverRefused();
    void aBucketThatOthersFilledIsWaitedOut();
    void aThousandTasksStayWithinTheLimits();
    void createsOfAnUnknownOutcomeAreNotRepeated_data();
    void createsOfAnUnknownOutcomeAreNotRepeated();
    void commentsOfAnUnknownOutcomeAreNotRepeated();
    void anUpdateWhoseAnswerIsLostIsRepeated();
    void oneBadTaskLeavesTheOthersAlone();
    void aStatusChangedMeanwhileIsStillReached();
    void aVerbThatIsNotAllowedBecomesAField();
    void aMissingRightIsARefusal();
    void aStageOfAProjectTheTaskDidNotReachIsNotWritten();
    void aStaleTokenIsRenewedInTheMiddle();
    void aRevokedWebhookSaysSoWithoutItsCode();
    void aMovedPortalIsFollowed();
    void aStopEndsTheWaiting();

private:
    std::unique_ptr<PortalWorld> m_world;
};

void TestBitrix24Trouble::threeHundredCallsAreNeverRefused()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const TimePoint before = w.clock.now();
    for (int i = 0; i < 300; ++i)
        QVERIFY(w.portal.read(task.id, w.never));
    QCOMPARE(w.service.counters().refused, 0);
    const auto bound = (300 - 50) * 500ms;
    QVERIFY(w.clock.now() - before <= bound + bound / 10); // nor slower than the portal asks for
    QVERIFY(w.portal.meter().used > 40);
    QCOMPARE(w.portal.meter().limit, 50);
    QCOMPARE(w.portal.meter().requests, w.service.counters().requests);
}

void TestBitrix24Trouble::aBucketThatOthersFilledIsWaitedOut()
{
    PortalWorld& w = *m_world;
    bitrix24::Bitrix24Portal other(w.transport, w.access(w.admin, PortalWorld::everyScope()), w.clock);
    for (int i = 0; i < 44; ++i)
        QVERIFY(other.read({1}, w.never));
    const auto made = w.portal.create(w.drafts(500), w.never); // it can't know of the others
    QVERIFY(std::ranges::all_of(made, [](const Result<Task>& task) { return task.has_value(); }));
    QCOMPARE(w.taskCount(), std::size_t(500));
    QVERIFY(w.service.counters().byStatus.value(503) > 0);
}

void TestBitrix24Trouble::aThousandTasksStayWithinTheLimits()
{
    PortalWorld& w = *m_world;
    const auto made = w.portal.create(w.drafts(1'000), w.never);
    QVERIFY(std::ranges::all_of(made, [](const Result<Task>& task) { return task.has_value(); }));
    QCOMPARE(w.service.counters().refused, 0);
    QCOMPARE(w.transport.sent, 21); // the account, and twenty batches
    QVERIFY(w.portal.meter().operatingSeconds > 100);
}

void TestBitrix24Trouble::createsOfAnUnknownOutcomeAreNotRepeated_data()
{
    QTest::addColumn<int>("loss");
    QTest::addColumn<std::size_t>("exist");
    QTest::newRow("the request got lost") << int(Loss::BeforeHandling) << std::size_t(0);
    QTest::newRow("the answer got lost") << int(Loss::AfterHandling) << std::size_t(50);
}

void TestBitrix24Trouble::createsOfAnUnknownOutcomeAreNotRepeated()
{
    QFETCH(int, loss);
    QFETCH(std::size_t, exist);
    PortalWorld& w = *m_world;
    w.transport.loseNext("tasks.task.add", Loss(loss));
    const auto drafts = w.drafts(80);
    const auto made = w.portal.create(drafts, w.never);
    QStringList open;
    for (std::size_t i = 0; i < made.size(); ++i) {
        QCOMPARE(made[i].has_value(), i >= 50);
        if (made[i])
            continue;
        QCOMPARE(made[i].error().kind, ErrorKind::OutcomeUnknown);
        open.append(drafts[i].mark);
    }
    const auto found = w.portal.findByMark(open, w.never);
    QCOMPARE(found->size(), exist);
    QCOMPARE(w.taskCount(), 30 + exist);
}

void TestBitrix24Trouble::commentsOfAnUnknownOutcomeAreNotRepeated()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const sync::CommentDraft draft{task.id, u"Once"_s, w.draft(2).boardLink};
    w.transport.loseNext("im.message.add", Loss::AfterHandling);
    QCOMPARE(w.portal.addComments({draft}, w.never).front().error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(w.service.taskView(task.id)["comments"].size(), std::size_t(1));
    QVERIFY(w.portal.findComment(task.id, draft.boardLink, w.never).value());
}

void TestBitrix24Trouble::anUpdateWhoseAnswerIsLostIsRepeated()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    w.transport.loseNext("tasks.task.update", Loss::AfterHandling);
    const sync::TaskPatch patch{.id = task.id, .title = u"New"_s, .status = TaskStatus::Deferred, .current = task};
    const auto updated = w.portal.update({patch}, w.never);
    QCOMPARE(updated.front()->title, u"New"_s);
    QCOMPARE(updated.front()->status, TaskStatus::Deferred);

    w.transport.loseNext("tasks.task.renew", Loss::AfterHandling); // the verbs are refused the second time
    const auto started
        = w.portal.update({{.id = task.id, .status = TaskStatus::InProgress, .current = *updated.front()}}, w.never);
    QCOMPARE(started.front()->status, TaskStatus::InProgress);
}

void TestBitrix24Trouble::oneBadTaskLeavesTheOthersAlone()
{
    PortalWorld& w = *m_world;
    auto drafts = w.drafts(60);
    drafts[7].group = {999};
    drafts[55].title = u" "_s;
    const auto made = w.portal.create(drafts, w.never);
    for (std::size_t i = 0; i < made.size(); ++i)
        QCOMPARE(made[i].has_value(), i != 7 && i != 55);
    QCOMPARE(made[7].error().kind, ErrorKind::Rejected);
    QVERIFY(made[7].error().detail.startsWith(u"tasks.task.add: "_s));
    QCOMPARE(w.taskCount(), std::size_t(58));
}

void TestBitrix24Trouble::aStatusChangedMeanwhileIsStillReached()
{
    PortalWorld& w = *m_world;
    const Task seen = w.made(w.draft(1));
    w.service.editTask(w.admin, seen.id, {.status = TaskStatus::Completed});
    const auto updated = w.portal.update({{.id = seen.id, .status = TaskStatus::InProgress, .current = seen}}, w.never);
    QCOMPARE(updated.front()->status, TaskStatus::InProgress);

    w.service.editTask(w.admin, seen.id, {.status = TaskStatus::Deferred});
    const auto same = w.portal.update({{.id = seen.id, .status = TaskStatus::Deferred, .current = seen}}, w.never);
    QCOMPARE(same.front()->status, TaskStatus::Deferred);
}

void TestBitrix24Trouble::aVerbThatIsNotAllowedBecomesAField()
{
    // "approve" is for the creator; the assignee may write the status itself.
    PortalWorld& w = *m_world;
    sync::TaskDraft draft = w.draft(1);
    draft.responsible = w.bob;
    const Task task = w.made(draft);
    bitrix24::Bitrix24Portal bobs(w.transport, w.access(w.bob, PortalWorld::everyScope()), w.clock);
    w.service.editTask(w.admin, task.id, {.status = TaskStatus::AwaitingControl});
    const Task current = bobs.read(task.id, w.never)->value();
    const auto updated = bobs.update({{.id = task.id, .status = TaskStatus::Completed, .current = current}}, w.never);
    QCOMPARE(updated.front()->status, TaskStatus::Completed);
}

void TestBitrix24Trouble::aMissingRightIsARefusal()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    bitrix24::Bitrix24Portal bobs(w.transport, w.access(w.bob, PortalWorld::everyScope()), w.clock);
    const auto updated = bobs.update({{.id = task.id, .title = u"Mine"_s, .current = task},
                                         {.id = task.id, .status = TaskStatus::InProgress, .current = task}},
        w.never);
    QCOMPARE(updated[0].error().kind, ErrorKind::Rejected);
    QCOMPARE(updated[1].error().kind, ErrorKind::Rejected);
    QCOMPARE(w.taskNow(task.id), task);
}

void TestBitrix24Trouble::aStageOfAProjectTheTaskDidNotReachIsNotWritten()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const StageId stage = w.stagesOf(w.website)[1].id;
    const auto updated
        = w.portal.update({{.id = task.id, .group = GroupId{999}, .stage = stage, .current = task}}, w.never);
    QCOMPARE(updated.front().error().kind, ErrorKind::Rejected);
    QCOMPARE(w.taskNow(task.id), task);
}

void TestBitrix24Trouble::aStaleTokenIsRenewedInTheMiddle()
{
    PortalWorld& w = *m_world;
    PortalTokens tokens(w.service, w.admin);
    bitrix24::Bitrix24Portal portal(w.transport, {QUrl(u"https://acme.bitrix24.com/rest/"_s), &tokens}, w.clock);
    QVERIFY(portal.scan({.groups = {w.website}}, w.never));
    w.service.expireToken(tokens.token(w.never)->reveal());
    const auto made = portal.create(w.drafts(3), w.never);
    QVERIFY(std::ranges::all_of(made, [](const Result<Task>& task) { return task.has_value(); }));
    QCOMPARE(w.taskCount(), std::size_t(3));
    QCOMPARE(tokens.renewals, 1);
}

void TestBitrix24Trouble::aRevokedWebhookSaysSoWithoutItsCode()
{
    PortalWorld& w = *m_world;
    const QUrl wrong(u"https://acme.bitrix24.com/rest/1/wr0ngc0de/"_s);
    bitrix24::Bitrix24Portal portal(w.transport, {wrong}, w.clock);
    const auto scan = portal.scan({.groups = {w.website}}, w.never);
    QCOMPARE(scan.error().kind, ErrorKind::Unauthorised);
    QVERIFY(!scan.error().detail.contains(u"wr0ngc0de"_s));
    QCOMPARE(portal.create({w.draft(1)}, w.never).front().error().kind, ErrorKind::Unauthorised);

    bitrix24::Bitrix24Portal narrow(w.transport, w.access(w.admin, {u"user"_s}), w.clock);
    QCOMPARE(narrow.scan({.groups = {w.website}}, w.never).error().kind, ErrorKind::Forbidden);
}

void TestBitrix24Trouble::aMovedPortalIsFollowed()
{
    PortalWorld& w = *m_world;
    w.service.moveTo(QUrl(u"https://newname.bitrix24.com"_s));
    QVERIFY(w.portal.create(w.drafts(2), w.never).back());
    QCOMPARE(w.taskCount(), std::size_t(2));
    QCOMPARE(w.portal.taskUrl({1}).host(), u"newname.bitrix24.com"_s);
}

void TestBitrix24Trouble::aStopEndsTheWaiting()
{
    PortalWorld& w = *m_world;
    std::stop_source stop;
    stop.request_stop();
    const auto made = w.portal.create(w.drafts(60), stop.get_token());
    for (const Result<Task>& task : made)
        QCOMPARE(task.error().kind, ErrorKind::Cancelled);
    QCOMPARE(w.transport.sent, 0);
}

QTEST_APPLESS_MAIN(TestBitrix24Trouble)
#include "tst_bitrix24_trouble.moc"
