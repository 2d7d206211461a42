// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_world.h"

#include <QTest>

#include <random>

using namespace bridge;
using namespace bridge::miro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using World = ContractWorld;
using Fate = ServiceTransport::Fate;

/// MiroBoard and MiroClient on the simulated Miro when tokens, rights, connections and credits end.
class MiroFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredTokenIsRenewedInTheMiddle()
    {
        World world;
        const Secret old = world.service.issueExpiringPair().access;
        RenewingAuthorizer authorizer({old, world.service.issueToken()});
        MiroBoard port(world.transport, authorizer, world.clock);
        world.service.expireToken(old);
        std::vector<sync::StickyDraft> drafts(10, draft(u"x"_s));
        const auto made = port.create(world.board, {}, drafts, {});
        QVERIFY(std::all_of(made.begin(), made.end(), [](const auto& outcome) { return outcome.has_value(); }));
        QCOMPARE(world.scan().stickies.size(), 10u);
    }

    void aRevokedTokenNeedsAPerson()
    {
        World world;
        const Secret token = world.service.issueToken();
        world.service.revokeToken(token);
        FixedAuthorizer authorizer(token);
        MiroBoard port(world.transport, authorizer, world.clock);
        QCOMPARE(port.scan(world.board, {}, {}).error().kind, ErrorKind::Unauthorised);
        MiroClient client(world.transport, authorizer, world.clock);
        QCOMPARE(client.whoAmI({}).error().kind, ErrorKind::Unauthorised);
    }

    void theAccountIsTold()
    {
        World world;
        MiroClient client(world.transport, world.authorizer, world.clock);
        const auto who = client.whoAmI({});
        QVERIFY(who);
        QCOMPARE(who->userName, world.service.options().userName);
        QCOMPARE(who->teamName, world.service.options().teamName);
        QVERIFY(who->scopes.contains(u"boards:write"_s));
        QCOMPARE(client.board(world.board, {})->name, u"Sprint 12"_s);
        QCOMPARE(client.board({u"uXjNone="_s}, {}).error().kind, ErrorKind::NotFound);
    }

    void anAccountWithoutTheRightIsTold()
    {
        World world;
        FixedAuthorizer reader(world.service.issueToken({u"boards:read"_s}));
        MiroBoard port(world.transport, reader, world.clock);
        QVERIFY(port.scan(world.board, {}, {}));
        QCOMPARE(port.create(world.board, {}, {draft(u"x"_s)}, {}).at(0).error().kind, ErrorKind::Forbidden);
    }

    void aDroppedCreateIsNeverMadeTwice()
    {
        World world;
        int count = 0;
        world.transport.judgeBy([&](const HttpRequest& request) {
            if (request.verb != HttpVerb::Post)
                return Fate::Answered;
            ++count;
            return count % 3 == 1 ? Fate::DroppedAfter : count % 3 == 2 ? Fate::DroppedBefore : Fate::Answered;
        });
        std::vector<sync::StickyDraft> drafts;
        for (int i = 0; i < 12; ++i)
            drafts.push_back(draft(QString::number(i)));
        const auto made = world.port.create(world.board, {}, drafts, {});
        int unknown = 0;
        for (const auto& outcome : made)
            unknown += !outcome && outcome.error().kind == ErrorKind::OutcomeUnknown ? 1 : 0;
        QCOMPARE(unknown, 8);
        QCOMPARE(world.scan().stickies.size(), 8u); // four of the lost answers, four that came
        QCOMPARE(world.calls(u"create-sticky-note-item"_s), 8);
    }

    /// Everything but a create of a sticky ends well, however often the way is lost.
    void droppedWritesThatCanBeRepeatedAreDone()
    {
        World world;
        std::minstd_rand random(7);
        const ItemId a = world.service.addSticky(world.board, u"a"_s, StickyColor::Yellow, {1300, 2400});
        const Frame frame = world.scan().frames.at(0);
        world.transport.judgeBy([&](const HttpRequest&) {
            const auto draw = random() % 4;
            return draw == 0 ? Fate::DroppedBefore : draw == 1 ? Fate::DroppedAfter : Fate::Answered;
        });
        for (int i = 0; i < 10; ++i) {
            const QString title = u"t%1"_s.arg(i);
            QVERIFY(world.port.changeTags(world.board, {{a, title}}, {}).at(0));
            QVERIFY(world.port.update(world.board, {frame}, {{.id = a, .text = title}}, {}).at(0));
            QVERIFY(world.port.changeTags(world.board, {{a, title, false}}, {}).at(0));
        }
        world.transport.judgeBy({});
        QCOMPARE(world.sticky(a).text, u"t9"_s);
        QCOMPARE(world.scan({.tagPrefix = u"t"_s}).tagCount, 10);
        QCOMPARE(world.sticky(a, {.tagPrefix = u"t"_s}).tags, QStringList());
    }

    // Limits

    void aFirstSyncKeepsTheLimitAndWastesNone_data()
    {
        QTest::addColumn<sandbox::CreditWindow>("window");
        QTest::newRow("sliding") << sandbox::CreditWindow::Sliding;
        QTest::newRow("fixed") << sandbox::CreditWindow::Fixed;
    }

    void aFirstSyncKeepsTheLimitAndWastesNone()
    {
        QFETCH(sandbox::CreditWindow, window);
        World world({.window = window});
        world.transport.setLatency(80ms);
        for (int i = 0; i < 1000; ++i)
            world.service.addSticky(world.board, QString::number(i), StickyColor::Yellow, {i * 300.0, 0});
        const TimePoint begin = world.clock.now();

        const std::vector<Sticky> stickies = world.scan({.tagPrefix = u"B24-"_s}).stickies;
        std::vector<sync::TagChange> tags;
        std::vector<sync::StickyPatch> patches;
        for (std::size_t i = 0; i < stickies.size(); ++i) {
            if (i < 90)
                tags.push_back({stickies[i].id, u"B24-%1"_s.arg(i)});
            else
                patches.push_back({.id = stickies[i].id, .text = stickies[i].text + u"\n✅ B24-%1"_s.arg(i)});
        }
        for (const auto& outcome : world.port.changeTags(world.board, tags, {}))
            QVERIFY(outcome);
        for (const auto& outcome : world.port.update(world.board, {}, patches, {}))
            QVERIFY(outcome);

        const double seconds = double((world.clock.now() - begin).count()) / 1000;
        qInfo("%.1f s for %lld credits in %lld requests", seconds, (long long)world.service.counters().credits,
            (long long)world.service.counters().requests);
        QCOMPARE(world.service.counters().refused, 0);
        QVERIFY(seconds <= 75); // 1.25 times the minute that 100,000 credits take
    }

    void whenSomebodyElseSpendsTheCreditsAllIsDoneInTheEnd()
    {
        World world({.window = sandbox::CreditWindow::Sliding});
        MiroBoard other(world.transport, world.authorizer, world.clock); // knows nothing of the first one's spending
        std::vector<sync::StickyDraft> drafts(700, draft(u"x"_s));
        const auto first = world.port.create(world.board, {}, drafts, {});
        const auto second = other.create(world.board, {}, drafts, {});
        for (const auto* made : {&first, &second})
            QVERIFY(std::all_of(made->begin(), made->end(), [](const auto& outcome) { return outcome.has_value(); }));
        QCOMPARE(world.scan().stickies.size(), 1400u);
        QCOMPARE(world.service.counters().byStatus.value(429), 0); // its headers told in time
    }

    void theMeterShowsWhatIsSpent()
    {
        World world;
        (void)world.scan();
        const sync::Meter meter = world.port.meter();
        QCOMPARE(meter.used, 250); // the board and two lists
        QCOMPARE(meter.limit, 100'000);
        QCOMPARE(meter.requests, 3);
    }
};

QTEST_APPLESS_MAIN(MiroFaultsTest)
#include "tst_miro_faults.moc"
