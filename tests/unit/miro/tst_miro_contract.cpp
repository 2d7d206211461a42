// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_world.h"

#include "core/miro/client.h"

#include <QTest>

#include <set>

using namespace bridge;
using namespace bridge::miro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using World = ContractWorld;

/// MiroBoard against the simulated Miro, which refuses what the real one refuses.
class MiroContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allBoardsOfTheTeamAreListed()
    {
        World world;
        constexpr int further = pageSize + 3;
        for (int number = 0; number < further; ++number)
            (void)world.service.addBoard(u"Board %1"_s.arg(number));
        MiroClient client(world.transport, world.authorizer, world.clock);
        const auto boards = client.boards({});
        QVERIFY2(boards, boards ? "" : qPrintable(boards.error().detail));
        std::set<QString> names;
        for (const BoardInfo& board : *boards)
            names.insert(board.name);
        QCOMPARE(names.size(), size_t(further + 1));
        QCOMPARE(boards->size(), names.size());
        QVERIFY(names.contains(u"Sprint 12"_s));
    }

    void whatAPersonPutsOnTheBoardIsFound()
    {
        World world;
        const ItemId inFrame
            = world.service.addSticky(world.board, u"Логин <b> & 🚀\nвторая строка"_s, StickyColor::Red, {1300, 2400});
        const ItemId alone = world.service.addSticky(world.board, u"b"_s, StickyColor::DarkBlue, {-50, 70});
        world.service.addCard(world.board, u"a card"_s, {}, {0, 0});
        world.service.connect(world.board, inFrame, alone);
        QVERIFY(world.service.setTag(world.board, inFrame, u"bug"_s, true));
        QVERIFY(world.service.setTag(world.board, inFrame, u"B24-7"_s, true));
        QVERIFY(world.service.setTag(world.board, alone, u"unasked"_s, true));

        const BoardSnapshot board
            = world.scan({.connectors = true, .tagTitles = {u"bug"_s, u"none"_s}, .tagPrefix = u"B24-"_s});

        QCOMPARE(board.name, u"Sprint 12"_s);
        QCOMPARE(board.frames.size(), 2u);
        QCOMPARE(board.frames[0].rect, QRectF(1000, 2000, 1000, 1200));
        QCOMPARE(board.frames[1].title, u"Done & dusted"_s);
        QCOMPARE(board.stickies.size(), 2u);
        QCOMPARE(board.stickies[0].text, u"Логин <b> & 🚀\nвторая строка"_s);
        QCOMPARE(board.stickies[0].color, StickyColor::Red);
        QCOMPARE(board.stickies[0].center, QPointF(1300, 2400));
        QCOMPARE(board.stickies[0].parent, world.toDo);
        QCOMPARE(board.stickies[0].tags, (QStringList{u"B24-7"_s, u"bug"_s}));
        QCOMPARE(board.stickies[1].center, QPointF(-50, 70));
        QCOMPARE(board.stickies[1].tags, QStringList());
        QCOMPARE(board.connectors, (std::vector<Connector>{{inFrame, alone}}));
        QCOMPARE(board.tagCount, 3);
        QCOMPARE(world.service.counters().refused, 0);
    }

    void everyPageIsWalked_data()
    {
        QTest::addColumn<bool>("emptyCursorAtEnd");
        QTest::newRow("the last cursor is empty") << true;
        QTest::newRow("the last cursor is missing") << false;
    }

    void everyPageIsWalked()
    {
        QFETCH(bool, emptyCursorAtEnd);
        World world({.emptyCursorAtEnd = emptyCursorAtEnd});
        for (int i = 0; i < 120; ++i) {
            const ItemId id
                = world.service.addSticky(world.board, QString::number(i), StickyColor::Gray, {i * 300.0, 0});
            QVERIFY(world.service.setTag(world.board, id, u"all"_s, true));
        }
        const BoardSnapshot board = world.scan({.tagTitles = {u"all"_s}});
        QCOMPARE(board.stickies.size(), 120u);
        for (const Sticky& sticky : board.stickies)
            QCOMPARE(sticky.tags, QStringList{u"all"_s});
        QCOMPARE(world.calls(u"get-items-by-tag"_s), 3);
    }

    void aScanWorksWithoutStylesInLists()
    {
        World world({.styleInLists = false});
        const ItemId id = world.service.addSticky(world.board, u"x"_s, StickyColor::Violet, {1300, 2400});
        QCOMPARE(world.sticky(id).color, StickyColor::Violet);
    }

    /// Text and place come back as they were sent, whatever way the service spells HTML.
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<sandbox::BreakSpelling>("breaks");
        QTest::addColumn<sandbox::EntitySpelling>("entities");
        using enum sandbox::BreakSpelling;
        using enum sandbox::EntitySpelling;
        QTest::newRow("br") << Short << Named;
        QTest::newRow("br/ numeric") << SelfClosing << Numeric;
        QTest::newRow("paragraphs") << Paragraphs << Named;
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(sandbox::BreakSpelling, breaks);
        QFETCH(sandbox::EntitySpelling, entities);
        World world({.breaks = breaks, .entities = entities});
        const QString text = u"Fix <div> & \"quotes\" `code` #160 &amp; 'it'\n\n• Вторая строка 🎉\n✅ B24-5"_s;
        sync::StickyDraft sent = draft(text, world.toDo, {1400, 2500});
        sent.color = StickyColor::Green;
        sent.linkedLine = u"✅ B24-5"_s;
        sent.linkedUrl = QUrl(u"https://acme.bitrix24.com/x/?a=1&b=2"_s);

        const auto made = world.port.create(world.board, world.scan().frames, {sent}, {});

        QVERIFY2(made.at(0), qPrintable(made[0] ? QString() : made[0].error().detail));
        QCOMPARE(made[0]->text, text);
        QCOMPARE(made[0]->center, QPointF(1400, 2500));
        QCOMPARE(made[0]->parent, world.toDo);
        QCOMPARE(made[0]->color, StickyColor::Green);
        QCOMPARE(world.sticky(made[0]->id), *made[0]);
        QCOMPARE(world.service.counters().refused, 0);
    }

    void aStickyAtTheEdgeIsMovedInside()
    {
        World world;
        const std::vector<Frame> frames = world.scan().frames;
        for (const QPointF& corner : {QPointF(1000, 2000), QPointF(2000, 3200), QPointF(900, 5000)}) {
            const auto made = world.port.create(world.board, frames, {draft(u"x"_s, world.toDo, corner)}, {});
            QVERIFY(made.at(0));
            QVERIFY(frames[0].rect.contains(made[0]->rect()));
        }
        QCOMPARE(world.service.counters().refused, 0);
    }

    void aStickyMovesBetweenFramesAndOut_data()
    {
        QTest::addColumn<sandbox::DetachForm>("form");
        QTest::newRow("id null") << sandbox::DetachForm::NullId;
        QTest::newRow("parent null") << sandbox::DetachForm::NullParent;
    }

    void aStickyMovesBetweenFramesAndOut()
    {
        QFETCH(sandbox::DetachForm, form);
        World world({.detach = form});
        const ItemId id = world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {1300, 2400});
        const std::vector<Frame> frames = world.scan().frames;
        const auto moved = [&](const sync::Placement& placement) {
            return world.port.update(world.board, frames, {{.id = id, .placement = placement}}, {}).at(0);
        };
        const auto across = moved({world.done, {2600, 2500}});
        QVERIFY(across);
        QCOMPARE(across->parent, world.done);
        QCOMPARE(across->center, QPointF(2600, 2500));
        const auto out = moved({{}, {-500, -500}});
        QVERIFY(out);
        QCOMPARE(out->parent, ItemId{});
        QCOMPARE(out->center, QPointF(-500, -500));
        QCOMPARE(world.sticky(id), *out);
    }

    void aPatchLeavesTheRestAlone()
    {
        World world;
        const ItemId id = world.service.addSticky(world.board, u"text"_s, StickyColor::Yellow, {1300, 2400});
        const BoardSnapshot before = world.scan();
        const auto colored
            = world.port.update(world.board, before.frames, {{.id = id, .color = StickyColor::Cyan}}, {});
        QVERIFY(colored.at(0));
        QCOMPARE(colored[0]->text, u"text"_s);
        QCOMPARE(colored[0]->center, QPointF(1300, 2400));
        const auto written = world.port.update(world.board, before.frames, {{.id = id, .text = u"a\nb"_s}}, {});
        QVERIFY(written.at(0));
        QCOMPARE(written[0]->text, u"a\nb"_s);
        QCOMPARE(written[0]->color, StickyColor::Cyan);
    }

    void aFrameGrowsAndItsChildrenStay()
    {
        World world;
        const ItemId id = world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {1300, 2400});
        const Frame frame = world.scan().frames.at(0);
        const auto grown = world.port.growFrame(world.board, frame, {1000, 2000}, {});
        QVERIFY(grown);
        QCOMPARE(grown->rect, QRectF(1000, 2000, 1000, 2000));
        QCOMPARE(world.scan().frames.at(0), *grown);
        QCOMPARE(world.sticky(id).center, QPointF(1300, 2400));
    }

    void whatAPersonDeletedIsGone()
    {
        World world;
        const ItemId id = world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {1300, 2400});
        const auto there = world.port.read(world.board, id, {});
        QVERIFY(there && *there);
        QCOMPARE((*there)->center, QPointF(1300, 2400));
        QVERIFY(world.service.remove(world.board, id));
        const auto gone = world.port.read(world.board, id, {});
        QVERIFY(gone);
        QVERIFY(!*gone);
        const auto late = world.port.update(world.board, {}, {{.id = id, .text = u"y"_s}}, {});
        QCOMPARE(late.at(0).error().kind, ErrorKind::NotFound);
    }

    void aBoardTellsWhenItChanged()
    {
        World world;
        const auto before = world.port.modifiedAt(world.board, {});
        world.clock.advance(5s);
        world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {0, 0});
        const auto after = world.port.modifiedAt(world.board, {});
        QVERIFY(before && after);
        QCOMPARE(*after - *before, 5s);
    }

    // Tags

    void tagsAreChangedByTitleAndAgain()
    {
        World world;
        const ItemId a = world.service.addSticky(world.board, u"a"_s, StickyColor::Yellow, {0, 0});
        const ItemId b = world.service.addSticky(world.board, u"b"_s, StickyColor::Yellow, {500, 0});
        const std::vector<sync::TagChange> on{{a, u"bug"_s}, {b, u"bug"_s}, {a, u"B24-1"_s}};
        for (int round = 0; round < 2; ++round) {
            for (const auto& outcome : world.port.changeTags(world.board, on, {}))
                QVERIFY(outcome);
        }
        const sync::BoardNeeds needs{.tagTitles = {u"bug"_s}, .tagPrefix = u"B24-"_s};
        QCOMPARE(world.sticky(a, needs).tags, (QStringList{u"B24-1"_s, u"bug"_s}));
        QCOMPARE(world.calls(u"create-tag"_s), 2);
        for (int round = 0; round < 2; ++round)
            QVERIFY(world.port.changeTags(world.board, {{a, u"bug"_s, false}}, {}).at(0));
        QCOMPARE(world.sticky(a, needs).tags, QStringList{u"B24-1"_s});
    }

    void everyTagOfAnItemIsTold()
    {
        World world;
        const ItemId id = world.service.addSticky(world.board, u"a"_s, StickyColor::Yellow, {0, 0});
        QCOMPARE(world.port.tagsOf(world.board, id, {}).value(), QStringList());
        for (const QString& title : {u"zebra"_s, u"B24-7"_s, u"bug"_s})
            QVERIFY(world.service.setTag(world.board, id, title, true));
        QCOMPARE(world.port.tagsOf(world.board, id, {}).value(), (QStringList{u"B24-7"_s, u"bug"_s, u"zebra"_s}));
        QVERIFY(world.service.remove(world.board, id));
        QCOMPARE(world.port.tagsOf(world.board, id, {}).error().kind, ErrorKind::NotFound);
    }

    // Deleting

    void deletedStickiesAreGoneAndStayDeleted()
    {
        World world;
        std::vector<ItemId> doomed;
        for (int i = 0; i < 3; ++i)
            doomed.push_back(world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {i * 300.0, 0}));
        const ItemId stays = world.service.addSticky(world.board, u"y"_s, StickyColor::Yellow, {0, 900});
        doomed.push_back({u"3458764500000000000"_s});
        for (int round = 0; round < 2; ++round) {
            for (const Result<>& outcome : world.port.remove(world.board, doomed, {}))
                QVERIFY(outcome);
            const BoardSnapshot left = world.scan();
            QCOMPARE(left.stickies.size(), 1u);
            QCOMPARE(left.stickies[0].id, stays);
        }
        QVERIFY(world.port.remove(world.board, {}, {}).empty());
    }

    void aDeleteCostsAsMuchAsMiroAsks()
    {
        World world;
        const ItemId id = world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {0, 0});
        const qint64 before = world.port.meter().used;
        QVERIFY(world.port.remove(world.board, {id}, {}).at(0));
        QCOMPARE(world.port.meter().used - before, qint64(Level::Three));
    }

    void aLockedStickyIsNotDeleted()
    {
        World world;
        const ItemId locked = world.service.addSticky(world.board, u"x"_s, StickyColor::Yellow, {0, 0});
        const ItemId free = world.service.addSticky(world.board, u"y"_s, StickyColor::Yellow, {300, 0});
        QVERIFY(world.service.lock(world.board, locked, true));
        const auto outcomes = world.port.remove(world.board, {locked, free}, {});
        QCOMPARE(outcomes.at(0).error().kind, ErrorKind::Rejected);
        QVERIFY(outcomes.at(0).error().detail.contains(u"locked"_s));
        QVERIFY(outcomes.at(1));
        QCOMPARE(world.scan().stickies.size(), 1u);
    }

    void aBoardThatIsGoneHasNothingDeleted()
    {
        World world;
        const auto outcomes = world.port.remove({u"uXjVnone="_s}, {{u"1"_s}}, {});
        QCOMPARE(outcomes.at(0).error().kind, ErrorKind::NotFound);
    }

    void theLimitsOfTagsAreRejections()
    {
        World world;
        const ItemId full = world.service.addSticky(world.board, u"a"_s, StickyColor::Yellow, {0, 0});
        const ItemId other = world.service.addSticky(world.board, u"b"_s, StickyColor::Yellow, {500, 0});
        std::vector<sync::TagChange> changes;
        for (int i = 0; i < 8; ++i)
            changes.push_back({full, u"t%1"_s.arg(i)});
        for (const auto& outcome : world.port.changeTags(world.board, changes, {}))
            QVERIFY(outcome);
        QCOMPARE(world.port.changeTags(world.board, {{full, u"ninth"_s}}, {}).at(0).error().kind, ErrorKind::Rejected);
        // room for the new one is made first, whatever the order of the request
        const auto swapped = world.port.changeTags(world.board, {{full, u"ninth"_s}, {full, u"t0"_s, false}}, {});
        QVERIFY(swapped.at(0) && swapped.at(1));

        changes.clear();
        for (int i = 9; i < 100; ++i)
            QVERIFY(world.port.changeTags(world.board, {{other, u"t%1"_s.arg(i)}}, {}).at(0)
                && world.port.changeTags(world.board, {{other, u"t%1"_s.arg(i), false}}, {}).at(0));
        const qint64 refusedBefore = world.service.counters().refused;
        const auto beyond = world.port.changeTags(world.board, {{other, u"101st"_s}}, {});
        QCOMPARE(beyond.at(0).error().kind, ErrorKind::Rejected);
        QCOMPARE(world.service.counters().refused, refusedBefore); // known beforehand, not tried
    }
};

QTEST_APPLESS_MAIN(MiroContractTest)
#include "tst_miro_contract.moc"
