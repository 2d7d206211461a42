// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/board_adapter.h"
#include "core/sync/engine.h"
#include "core/sync/listening.h"
#include "core/worker/sync_loop.h"
#include "tests/unit/listening/listening_world.h"

#include <QTest>

#include <map>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SignIn = ListeningWorld::SignIn;

namespace {

constexpr auto poll = 5s;

/// Some links on the simulated services, and a running program that looks at all of them every poll.
class Program final : public worker::Runtime
{
public:
    Program(ListeningWorld& world, std::vector<Link> kept)
        : links(std::move(kept))
        , m_world(world)
        , m_miroToken(world.sandbox.miro().issueToken())
    {
        start();
    }

    /// A new program on the same journal.
    void start()
    {
        m_engines.clear();
        m_listening.reset();
        m_world.start();
        const miro::MiroOptions options{.lanes = 1, .stampsLast = poll * 3 / 4};
        m_board = std::make_unique<miro::MiroBoard>(m_world.transport, m_miroToken, m_world.clock, options);
        m_listening = std::make_unique<sync::Listening>(
            *m_world.feed, *m_world.portal, *m_world.journal, m_world.clock, links, poll * 3 / 4);
        for (const Link& link : links) {
            const sync::EnginePorts ports{*m_board, *m_world.portal, *m_world.journal, m_world.clock};
            m_engines.try_emplace(link.id, ports, link);
        }
    }

    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop) override
    {
        ++passes[link];
        (void)m_world.feed->prepare(stop);
        m_listening->passBegins(link);
        sync::PassReport report = m_engines.at(link).pass(wish, stop);
        m_listening->passEnded(report);
        return report;
    }
    bool quiet(const LinkId& link, const std::stop_token& stop) override
    {
        const auto concerned = m_listening->concerns(link, stop);
        const bool boardIsQuiet = m_engines.at(link).quiet(stop);
        return concerned && !*concerned && boardIsQuiet;
    }
    Result<int> retry(const std::vector<QString>&) override { return 0; }
    Result<> skip(const std::vector<QString>&) override { return {}; }
    Result<> resolve(const std::vector<QString>&, sync::Take) override { return {}; }
    Result<int> confirm(qint64) override { return 0; }
    Result<sync::PlanReport> plan(const LinkId&, const sync::PlanWish&, const std::stop_token&) override
    {
        return sync::PlanReport();
    }
    Result<sync::UndoReport> undo(qint64, const sync::UndoWish&, const std::stop_token&) override
    {
        return sync::UndoReport();
    }
    Result<bool> renewSignIns() override { return false; }
    Result<int> retryAfterRepair() override { return 0; }
    sync::Meter miroMeter() const override { return m_board->meter(); }
    sync::Meter bitrix24Meter() const override { return m_world.portal->meter(); }

    /// One look at every link, the next poll.
    void tick()
    {
        m_world.clock.advance(poll);
        for (const Link& link : links) {
            if (!quiet(link.id, {}))
                (void)pass(link.id, {.settle = 0s}, {});
        }
    }
    /// Until no link has anything left to look at.
    void settle()
    {
        for (const Link& link : links)
            (void)pass(link.id, {.settle = 0s}, {});
        for (int i = 0; i < 6; ++i)
            tick();
        passes.clear();
    }

    std::vector<Link> links;
    std::map<LinkId, int> passes{}; ///< since settle()

private:
    ListeningWorld& m_world;
    FixedAuthorizer m_miroToken;
    std::unique_ptr<miro::MiroBoard> m_board;
    std::unique_ptr<sync::Listening> m_listening;
    std::map<LinkId, sync::Engine> m_engines;
};

/// A board of its own, and a project.
Link linkOf(ListeningWorld& world, const QString& id, GroupId group)
{
    return {.id = {id}, .board = world.sandbox.miro().addBoard(id), .defaultGroup = group, .settle = 0s};
}

ItemId stick(ListeningWorld& world, const Link& link, const QString& text, const QPointF& at = {})
{
    return world.sandbox.miro().addSticky(link.board, text, StickyColor::Yellow, at);
}

QString titleOnBoard(ListeningWorld& world, const Link& link, const ItemId& item)
{
    const Json view = world.sandbox.miro().boardView(link.board);
    for (const Json& sticky : view.at("stickies")) {
        if (sticky.at("id").get<QString>() == item.value)
            return sticky.at("text").get<QString>().section(u'\n', 0, 0);
    }
    return {};
}

} // namespace

/// The engine, the journal and both clients against the simulated services: who is looked at, and what it costs.
class ListeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeElsewhereIsNoticedWithinOnePoll_data();
    void aChangeElsewhereIsNoticedWithinOnePoll();
    void onlyTheLinkThatIsConcernedIsLookedAt();
    void aTaskThatComesIntoAProjectIsNoticed();
    void ourOwnWritesCauseNoLook();
    void aStoppedProgramGoesOn();
    void idleLinksShareTheirLooks_data();
    void idleLinksShareTheirLooks();
};

void ListeningTest::aChangeElsewhereIsNoticedWithinOnePoll_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::newRow("events") << SignIn::Administrator;
    QTest::newRow("dates") << SignIn::Webhook;
}

/// The paired task has left the link's projects; nothing else of the link changes.
void ListeningTest::aChangeElsewhereIsNoticedWithinOnePoll()
{
    QFETCH(SignIn, signIn);
    ListeningWorld w({}, signIn);
    Program program(w, {linkOf(w, u"a"_s, w.website)});
    const Link& link = program.links.front();
    const ItemId item = stick(w, link, u"Fix it"_s);
    program.settle();
    const TaskId task = w.journal->pairOfItem(item).value().value().task;
    w.portalService().editTask(w.ann, task, {.group = w.shop});
    program.tick();
    QCOMPARE(program.passes[link.id], 1);
    program.tick();
    program.tick();
    program.tick();
    program.passes.clear();

    w.portalService().editTask(w.ann, task, {.title = u"Fix that"_s});
    program.tick();
    QCOMPARE(titleOnBoard(w, link, item), u"Fix that"_s);
    QVERIFY(w.inbox().empty()); // done with
}

void ListeningTest::onlyTheLinkThatIsConcernedIsLookedAt()
{
    ListeningWorld w;
    const GroupId third = w.portalService().addGroup(u"Third"_s, w.ann);
    Program program(w, {linkOf(w, u"a"_s, w.website), linkOf(w, u"b"_s, w.shop)});
    program.settle();
    QVERIFY(w.portalService().addTask(w.ann, u"In b"_s, {}, w.shop).value > 0);
    QVERIFY(w.portalService().addTask(w.ann, u"Nobody's"_s, {}, third).value > 0);
    program.tick();
    QCOMPARE(program.passes[{u"a"_s}], 0);
    QVERIFY(program.passes[{u"b"_s}] > 0);
    QVERIFY(w.inbox().empty());
    QCOMPARE(w.queued(), 0U);
}

void ListeningTest::aTaskThatComesIntoAProjectIsNoticed()
{
    ListeningWorld w;
    Program program(w, {linkOf(w, u"a"_s, w.website)});
    const TaskId task = w.portalService().addTask(w.ann, u"Comes later"_s);
    program.settle();
    QVERIFY(!w.journal->pairOfTask(task).value());
    w.portalService().editTask(w.ann, task, {.group = w.website});
    program.tick();
    QVERIFY(w.journal->pairOfTask(task).value());
}

void ListeningTest::ourOwnWritesCauseNoLook()
{
    ListeningWorld w;
    Program program(w, {linkOf(w, u"a"_s, w.website)});
    const Link& link = program.links.front();
    program.settle();
    stick(w, link, u"New"_s);
    program.tick(); // the board's stamp has moved
    for (int i = 0; i < 4; ++i)
        program.tick();
    QCOMPARE(w.sandbox.bitrix24().portalView()["tasks"].size(), 1U);
    QCOMPARE(w.queued(), 0U);
    QVERIFY(w.inbox().empty());
    const int looks = program.passes[link.id];
    QVERIFY2(looks <= 4, qPrintable(QString::number(looks))); // of the board's stamps, the tag's included
}

/// Stopped after the k-th request, for every k, and started anew: what somebody changed arrives.
void ListeningTest::aStoppedProgramGoesOn()
{
    ListeningWorld w;
    Program program(w, {linkOf(w, u"a"_s, w.website)});
    const Link& link = program.links.front();
    const ItemId item = stick(w, link, u"Start"_s);
    program.settle();
    const TaskId task = w.journal->pairOfItem(item).value().value().task;
    for (int k = 0; k < 14; ++k) {
        const QString title = u"Title %1"_s.arg(k);
        w.portalService().editTask(w.ann, task, {.title = title});
        w.transport.stopAfter(k);
        program.tick();
        w.transport.resume();
        program.start();
        program.settle();
        QCOMPARE(titleOnBoard(w, link, item), title);
        QVERIFY(w.inbox().empty());
        QCOMPARE(w.queued(), 0U);
    }
}

void ListeningTest::idleLinksShareTheirLooks_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::newRow("events") << SignIn::Administrator;
    QTest::newRow("dates") << SignIn::Webhook;
}

/// Ten boards with 500 stickies each and as many projects with 500 tasks, ten minutes in which nothing happens.
void ListeningTest::idleLinksShareTheirLooks()
{
    QFETCH(SignIn, signIn);
    ListeningWorld w({}, signIn);
    std::vector<Link> links;
    for (int i = 0; i < 10; ++i) {
        const GroupId group = w.portalService().addGroup(QString::number(i), w.ann);
        Link link = linkOf(w, u"link %1"_s.arg(i), group);
        link.stickiesFromTasks = false;
        link.rules = {{.color = ColorFamily::Red}}; // nothing to do: what is looked at costs the same
        for (int n = 0; n < 500; ++n) {
            stick(w, link, u"Sticky %1"_s.arg(n), {n % 25 * 300.0, n / 25 * 300.0});
            (void)w.portalService().addTask(w.ann, u"Task %1"_s.arg(n), {}, group);
        }
        links.push_back(std::move(link));
    }
    Program program(w, links);
    program.settle();

    // Between full scans: one list of boards and one question to the portal a poll, whatever the number of links.
    const qint64 toMiro = w.transport.requestsTo(sandbox::Service::Miro);
    const qint64 toPortal = w.transport.requestsTo(sandbox::Service::Bitrix24);
    constexpr int polls = 12;
    for (int i = 0; i < polls; ++i)
        program.tick();
    QVERIFY(program.passes.empty());
    QCOMPARE(w.transport.requestsTo(sandbox::Service::Miro) - toMiro, polls);
    QCOMPARE(w.transport.requestsTo(sandbox::Service::Bitrix24) - toPortal, polls);

    // And with them, as the loop runs.
    const Json before = w.sandbox.counters();
    const TimePoint end = w.clock.now() + 10min;
    worker::LoopDoor door;
    std::vector<LinkId> ids;
    for (const Link& link : links)
        ids.push_back(link.id);
    const worker::LoopListener listener{.status =
                                            [&](const worker::WorkerStatus&) {
                                                if (w.clock.now() >= end)
                                                    door.requestStop();
                                            },
        .passFinished = [](const sync::PassReport&) {},
        .commandFailed = [](const Error&) {}};
    worker::SyncLoop(program, {.links = ids, .poll = poll}, w.clock, door, listener).run();
    const Json after = w.sandbox.counters();
    const auto perMinute = [&](const char* service, const char* what) {
        return double(after[service][what].get<qint64>() - before[service][what].get<qint64>()) / 10;
    };
    const double credits = perMinute("miro", "credits");
    const double requests = perMinute("bitrix24", "requests");
    qInfo("10 links, idle: Miro %.1f calls and %.0f credits a minute (%.2f %% of 100000); Bitrix24 %.1f requests a "
          "minute (%.1f %% of what its bucket drains)",
        perMinute("miro", "requests"), credits, credits / 1000, requests, requests / 1.2);
    QVERIFY(credits < 5000); // 5 % of the budget
    QVERIFY(requests < 24); // a fifth of the rate, with every link's full scans
    QVERIFY(after["miro"]["refused"] == before["miro"]["refused"]);
    QVERIFY(after["bitrix24"]["refused"] == before["bitrix24"]["refused"]);
}

QTEST_GUILESS_MAIN(ListeningTest)
#include "tst_listening.moc"
