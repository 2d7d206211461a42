// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/frame_meanings.h"

#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;

namespace {

BoardSnapshot board()
{
    return {
        .frames = {{.id = {u"f2"_s}, .title = u"Done"_s, .rect = {1000, 0, 500, 500}},
            {.id = {u"f1"_s}, .title = u"To Do"_s, .rect = {0, 0, 500, 500}},
            {.id = {u"f3"_s}, .title = u"Twin"_s, .rect = {0, 1000, 500, 500}},
            {.id = {u"f4"_s}, .title = u"Twin"_s, .rect = {1000, 1000, 500, 500}}},
        .stickies = {{.id = {u"1"_s}, .center = {100, 100}, .size = {50, 50}},
            {.id = {u"2"_s}, .center = {1100, 100}, .size = {50, 50}}},
    };
}

const std::vector<PortalProject> projects{{GroupId{7}, u"Website"_s, {{.id = StageId{45}, .title = u"Review"_s}}},
    {GroupId{8}, u"Shop"_s, {{.id = StageId{51}, .title = u"New"_s}}}};

QStringList keysOf(const std::vector<LineNode>& nodes)
{
    QStringList keys;
    for (const LineNode& node : nodes)
        keys << node.key;
    return keys;
}

} // namespace

class FrameMeaningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesStandInReadingOrderWithWhatIsInThem()
    {
        Link draft;
        draft.frames
            = {{.title = u"To Do"_s, .status = TaskStatus::Pending}, {.title = u"Gone"_s, .group = GroupId{7}}};
        const BoardSnapshot shown = board();
        const auto nodes = FrameMeanings(draft, &shown, projects).frames();
        QCOMPARE(keysOf(nodes), (QStringList{u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s, u"mapping/1"_s}));
        QVERIFY(!nodes[0].needsAttention); // mapped
        QVERIFY(nodes[1].needsAttention); // a sticky in it, and not mapped
        QVERIFY(!nodes[2].needsAttention); // empty
        QVERIFY(nodes[4].needsAttention); // not on the board
        const auto unseen = FrameMeanings(draft, nullptr, projects).frames();
        QCOMPARE(keysOf(unseen), (QStringList{u"mapping/0"_s, u"mapping/1"_s}));
        QVERIFY(!unseen[1].needsAttention); // nobody knows yet
    }

    void stagesAreThoseOfTheProjectsInUse()
    {
        Link draft;
        const FrameMeanings none(draft, nullptr, projects);
        QCOMPARE(keysOf(none.meanings()).last(), u"group/8"_s);
        draft.defaultGroup = GroupId{7};
        const FrameMeanings one(draft, nullptr, projects);
        QCOMPARE(keysOf(one.meanings()).last(), u"stage/45"_s);
        QCOMPARE(one.meanings().size(), size_t(5 + 2 + 1));
    }

    void eachPartOfAMappingIsALine()
    {
        Link draft;
        draft.frames
            = {{.title = u"Done"_s, .status = TaskStatus::Completed, .group = GroupId{7}, .stage = StageId{45}}};
        const BoardSnapshot shown = board();
        QCOMPARE(FrameMeanings(draft, &shown, projects).lines(),
            (std::vector<FrameLines::Line>{
                {u"f2"_s, u"status/completed"_s}, {u"f2"_s, u"group/7"_s}, {u"f2"_s, u"stage/45"_s}}));
    }

    void aLineAddsToWhatTheFrameMeans()
    {
        Link draft;
        draft.frames = {{.title = u"Done"_s, .status = TaskStatus::Completed}};
        const BoardSnapshot shown = board();
        const FrameMeanings meanings(draft, &shown, projects);
        QCOMPARE(*meanings.mappingFor(u"f2"_s, u"group/7"_s),
            (FrameMapping{.title = u"Done"_s, .status = TaskStatus::Completed, .group = GroupId{7}}));
        QCOMPARE(*meanings.mappingFor(u"f1"_s, u"status/in_progress"_s),
            (FrameMapping{.title = u"To Do"_s, .status = TaskStatus::InProgress}));
        QVERIFY(!meanings.mappingFor(u"f1"_s, u"colour/red"_s));
        QVERIFY(!meanings.mappingFor(u"f9"_s, u"group/7"_s));
    }

    void framesOfOneTitleAreToldApartById()
    {
        const Link draft;
        const BoardSnapshot shown = board();
        const FrameMeanings meanings(draft, &shown, projects);
        QCOMPARE(meanings.mappingFor(u"f4"_s, u"stage/45"_s)->frame, ItemId{u"f4"_s});
        QVERIFY(meanings.mappingFor(u"f1"_s, u"stage/45"_s)->frame.isEmpty());
    }

    void aRemovedLineLeavesTheRest()
    {
        Link draft;
        draft.frames = {{.title = u"Done"_s, .status = TaskStatus::Completed, .group = GroupId{7}}};
        const BoardSnapshot shown = board();
        const auto removal = FrameMeanings(draft, &shown, projects).without(u"f2"_s, u"group/7"_s);
        QCOMPARE(removal->place, 0);
        QCOMPARE(removal->left, (FrameMapping{.title = u"Done"_s, .status = TaskStatus::Completed}));
        QVERIFY(!removal->isAll());
        draft.frames[0] = removal->left;
        const FrameMeanings last(draft, &shown, projects);
        QVERIFY(last.without(u"f2"_s, u"status/completed"_s)->isAll());
        QVERIFY(!last.without(u"f2"_s, u"status/pending"_s)); // there is no such line
        QVERIFY(!last.without(u"f1"_s, u"status/completed"_s));
    }
};

QTEST_GUILESS_MAIN(FrameMeaningsTest)
#include "tst_frame_meanings.moc"
