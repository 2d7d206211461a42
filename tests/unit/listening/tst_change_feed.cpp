// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/listening/listening_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SignIn = ListeningWorld::SignIn;

namespace {

sandbox::SandboxOptions plan(bool reserves, bool connectors)
{
    sandbox::SandboxOptions options;
    options.bitrix24.offlineExtended = reserves;
    options.bitrix24.authConnector = connectors;
    return options;
}

} // namespace

/// News of the simulated portal, and the inbox they wait in.
class ChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldInEveryPlan_data();
    void changesAreToldInEveryPlan();
    void ourOwnWritesAreNoNews();
    void moreThanAPageIsTold();
    void aRowIsStoredBeforeItIsDeleted();
    void whatWasStoredBeforeAFailureIsTold();
    void nothingIsLostWhereverTheProgramStops_data();
    void nothingIsLostWhereverTheProgramStops();
    void aLostAnswerIsNoticed_data();
    void aLostAnswerIsNoticed();
    void whoMayNotReadEventsIsToldByDates_data();
    void whoMayNotReadEventsIsToldByDates();
    void aMissingPermissionIsNamed();
    void rightsThatComeAndGo();
    void datesTellEachChangeOnce();
    void anIdlePollIsOneRequest_data();
    void anIdlePollIsOneRequest();
    void theInboxKeepsTheLatest();
};

void ChangeFeedTest::changesAreToldInEveryPlan_data()
{
    QTest::addColumn<bool>("reserves");
    QTest::addColumn<bool>("connectors");
    for (const bool reserves : {true, false}) {
        for (const bool connectors : {true, false})
            QTest::addRow("reserves %d, connectors %d", reserves, connectors) << reserves << connectors;
    }
}

void ChangeFeedTest::changesAreToldInEveryPlan()
{
    QFETCH(bool, reserves);
    QFETCH(bool, connectors);
    ListeningWorld w(plan(reserves, connectors));
    const TaskId before = w.add(u"Before"_s);
    QVERIFY(w.heard().empty()); // whoever begins to listen looks at everything anyway
    QCOMPARE(w.feed->manner(), u"Bitrix24 reports changes itself."_s);

    const TaskId added = w.add(u"New"_s);
    w.touch(before);
    w.portalService().deleteTask(w.bob, added);
    QCOMPARE(w.heard(), (std::set{before, added}));
    QCOMPARE(w.queued(), 0U);
    QVERIFY(w.heard().empty());
    w.touch(before);
    QCOMPARE(w.heard(), std::set{before});
    QCOMPARE(w.portalService().counters().refused, 0);

    w.start(); // bound already: nothing is bound twice, and what waits in the inbox is told again
    QCOMPARE(w.heard(), (std::set{before, added}));
    QCOMPARE(w.calls(u"event.bind"_s), 3);
    QVERIFY(w.feed->done(w.inbox()));
    QVERIFY(w.inbox().empty());
}

void ChangeFeedTest::ourOwnWritesAreNoNews()
{
    ListeningWorld w;
    QVERIFY(w.heard().empty());
    const Task made = w.portal->create({{.title = u"Ours"_s, .group = w.website}}, {}).front().value();
    QVERIFY(w.portal->update({{.id = made.id, .title = u"Again"_s, .current = made}}, {}).front());
    const auto both = w.portal->update({{.id = made.id, .status = TaskStatus::Completed, .current = made},
                                           {.id = made.id, .priority = Priority::High, .current = made}},
        {}); // a batch
    QVERIFY(both[0] && both[1]);
    QVERIFY(w.portal->remove({made.id}, {}).front());
    QVERIFY(w.heard().empty());
    const TaskId theirs = w.add(u"Theirs"_s);
    QCOMPARE(w.heard(), std::set{theirs});
}

void ChangeFeedTest::moreThanAPageIsTold()
{
    for (const bool reserves : {true, false}) {
        ListeningWorld w(plan(reserves, true));
        QVERIFY(w.heard().empty());
        std::set<TaskId> all;
        for (int i = 0; i < 120; ++i)
            all.insert(w.add(QString::number(i)));
        QCOMPARE(w.heard(), all);
        QCOMPARE(w.queued(), 0U);
        QCOMPARE(ListeningWorld::tasksOf(w.inbox()), all);
    }
}

void ChangeFeedTest::aRowIsStoredBeforeItIsDeleted()
{
    ListeningWorld w;
    QVERIFY(w.heard().empty());
    const TaskId task = w.add(u"A"_s);
    w.journal->setProbe([] { return fail(ErrorKind::Storage, u"disk full"_s); });
    QCOMPARE(w.feed->poll({}).error().kind, ErrorKind::Storage);
    QCOMPARE(w.queued(), 1U);
    w.journal->setProbe([] { return Result<>(); });
    QCOMPARE(w.heard(), std::set{task});
    QCOMPARE(w.queued(), 0U);
}

/// The same program goes on after a failure between two pages.
void ChangeFeedTest::whatWasStoredBeforeAFailureIsTold()
{
    for (int k = 0; k < 8; ++k) {
        ListeningWorld w;
        QVERIFY(w.heard().empty());
        std::set<TaskId> all;
        for (int i = 0; i < 120; ++i)
            all.insert(w.add(QString::number(i)));
        w.transport.stopAfter(k);
        const auto batch = w.feed->poll({});
        w.transport.resume();
        QCOMPARE(batch ? ListeningWorld::tasksOf(batch->news) : w.heard(), all);
        QCOMPARE(w.queued(), 0U);
    }
}

void ChangeFeedTest::nothingIsLostWhereverTheProgramStops_data()
{
    QTest::addColumn<bool>("connectors");
    QTest::newRow("with a connector") << true;
    QTest::newRow("without") << false;
}

/// Stopped after the k-th request, for every k, and started again, twice over. Each change is told at least once.
void ChangeFeedTest::nothingIsLostWhereverTheProgramStops()
{
    QFETCH(bool, connectors);
    for (int k = 0; k < 12; ++k) {
        ListeningWorld w(plan(true, connectors));
        QVERIFY(w.heard().empty());
        std::set<TaskId> changed;
        std::set<TaskId> told;
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 60; ++i)
                changed.insert(w.add(QString::number(i)));
            w.transport.stopAfter(k);
            if (const auto batch = w.feed->poll({}))
                told.merge(ListeningWorld::tasksOf(batch->news));
            const bool stopped = w.transport.isStopped();
            w.transport.resume();
            if (stopped)
                w.start();
            told.merge(w.heard());
            QCOMPARE(told, changed);
            QCOMPARE(w.queued(), 0U);
            // Not done yet: a start tells all of it again.
            w.start();
            QCOMPARE(w.heard(), changed);
        }
    }
}

void ChangeFeedTest::aLostAnswerIsNoticed_data()
{
    QTest::addColumn<bool>("reserves");
    QTest::newRow("reserved rows are found again") << true;
    QTest::newRow("deleted rows are said to be missing") << false;
}

void ChangeFeedTest::aLostAnswerIsNoticed()
{
    QFETCH(bool, reserves);
    ListeningWorld w(plan(reserves, true));
    QVERIFY(w.heard().empty());
    const TaskId task = w.add(u"A"_s);
    w.transport.stopAfter(1); // handled, and its answer lost
    QVERIFY(!w.feed->poll({}));
    w.transport.resume();
    const auto batch = w.feed->poll({});
    QVERIFY(batch);
    QCOMPARE(batch->mayLack, !reserves);
    QCOMPARE(ListeningWorld::tasksOf(batch->news).contains(task), reserves);
    QVERIFY(!w.feed->poll({})->mayLack); // said once
}

void ChangeFeedTest::whoMayNotReadEventsIsToldByDates_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<bool>("asksForEvents");
    QTest::addColumn<bool>("application");
    QTest::addColumn<QString>("why");
    QTest::newRow("webhook") << SignIn::Webhook << true << false << u"a webhook can't read events"_s;
    QTest::newRow("webhook that tries") << SignIn::Webhook << true << true << u"only an application can read events"_s;
    QTest::newRow("employee") << SignIn::Employee << true << true
                              << u"only an administrator's sign-in can read events"_s;
    QTest::newRow("switched off") << SignIn::Administrator << false << true << u"the profile says so"_s;
}

void ChangeFeedTest::whoMayNotReadEventsIsToldByDates()
{
    QFETCH(SignIn, signIn);
    QFETCH(bool, asksForEvents);
    QFETCH(bool, application);
    QFETCH(QString, why);
    ListeningWorld w({}, signIn);
    w.feedOptions.events = asksForEvents;
    w.feedOptions.application = application;
    w.start();
    const TaskId old = w.add(u"Old"_s);
    w.clock.advance(1min);
    QVERIFY(w.portal->scan({.groups = {w.website}}, {})); // a pass came before
    QVERIFY(!w.heard().contains(old));
    QVERIFY2(w.feed->manner().contains(why), qPrintable(w.feed->manner()));
    w.touch(old);
    const TaskId added = w.add(u"New"_s);
    w.clock.advance(5s);
    QCOMPARE(w.heard(), (std::set{old, added}));
    w.clock.advance(5s);
    QVERIFY(w.heard().empty());
    QCOMPARE(w.queued(), 0U);
}

void ChangeFeedTest::aMissingPermissionIsNamed()
{
    sandbox::SandboxOptions options;
    options.bitrix24.appScopes = {u"sonet_group"_s, u"user"_s};
    ListeningWorld w(options);
    QCOMPARE(w.feed->poll({}).error().kind, ErrorKind::Forbidden); // tasks can't be listed either
    QVERIFY2(w.feed->manner().contains(u"permission “task”"_s), qPrintable(w.feed->manner()));
}

/// An administrator who becomes an employee, and back: the way changes are noticed follows, and nothing falls
/// between the two.
void ChangeFeedTest::rightsThatComeAndGo()
{
    ListeningWorld w({}, SignIn::Employee);
    const TaskId task = w.add(u"A"_s);
    const auto setAdmin = [&](bool admin) {
        Json state = w.portalService().state();
        for (Json& user : state["portal"]["users"]) {
            if (user["id"] == w.bob.value)
                user["admin"] = admin;
        }
        QVERIFY(w.portalService().restore(state));
    };
    setAdmin(true);
    QVERIFY(w.feed->poll({})->mayLack); // it has only now begun to listen
    w.touch(task);
    setAdmin(false);
    QVERIFY(w.feed->poll({})->mayLack);
    QVERIFY2(w.feed->manner().contains(u"administrator"_s), qPrintable(w.feed->manner()));
    w.touch(task);
    w.clock.advance(5s);
    QCOMPARE(w.heard(), std::set{task});
    setAdmin(true);
    w.clock.advance(2h);
    QVERIFY(w.feed->poll({})->mayLack);
    w.touch(task);
    QCOMPARE(w.heard(), std::set{task});
    QCOMPARE(w.feed->manner(), u"Bitrix24 reports changes itself."_s);
}

void ChangeFeedTest::datesTellEachChangeOnce()
{
    ListeningWorld w({}, SignIn::Webhook);
    w.feedOptions.application = false;
    w.start();
    QVERIFY(w.portal->scan({.groups = {w.website}}, {}));
    QVERIFY(w.heard().empty());
    std::set<TaskId> all;
    for (int i = 0; i < 130; ++i)
        all.insert(w.add(QString::number(i))); // more than a page, all in one second
    w.transport.stopAfter(2); // the first page arrives
    QVERIFY(!w.feed->poll({}));
    w.transport.resume();
    QCOMPARE(w.heard(), all);
    QVERIFY(w.heard().empty());
    // A second change within the second of the first is told when it shows.
    const TaskId task = *all.begin();
    w.touch(task);
    QCOMPARE(w.heard(), std::set{task});
    w.clock.advance(1s);
    w.portalService().editTask(w.bob, task, {.priority = Priority::High});
    QCOMPARE(w.heard(), std::set{task});
    QVERIFY(w.heard().empty());
}

void ChangeFeedTest::anIdlePollIsOneRequest_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::newRow("events") << SignIn::Administrator;
    QTest::newRow("dates") << SignIn::Webhook;
}

void ChangeFeedTest::anIdlePollIsOneRequest()
{
    QFETCH(SignIn, signIn);
    ListeningWorld w({}, signIn);
    QVERIFY(w.heard().empty());
    const qint64 before = w.transport.requests();
    for (int i = 0; i < 10; ++i) {
        w.clock.advance(5s);
        QVERIFY(w.heard().empty());
    }
    QCOMPARE(w.transport.requests() - before, 10);
}

void ChangeFeedTest::theInboxKeepsTheLatest()
{
    ListeningWorld w;
    sync::Inbox& inbox = w.journal->inbox();
    const sync::TaskNews first{u"m1"_s, w.clock.now(), u"ONTASKUPDATE"_s, {7}, {{"ID", "1"}}};
    const sync::TaskNews other{u"m2"_s, w.clock.now(), u"ONTASKADD"_s, {8}, {{"text", "🥛"}}};
    sync::TaskNews again = first;
    again.receivedAt += 1s;
    QVERIFY(inbox.put({first, other}));
    QCOMPARE(w.inbox(), (std::vector{first, other}));
    QVERIFY(inbox.put({again}));
    QVERIFY(inbox.remove({first})); // replaced since: stays
    QCOMPARE(w.inbox(), (std::vector{other, again}));
    w.start();
    QCOMPARE(w.inbox(), (std::vector{other, again}));
    QVERIFY(w.journal->inbox().remove({again, other}));
    QVERIFY(w.inbox().empty());
}

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "tst_change_feed.moc"
