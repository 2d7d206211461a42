// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link_check.h"
#include "core/sync/simulation.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace Qt::StringLiterals;
using Kind = LinkFinding::Kind;

namespace {

Sticky sticky(const char* id, StickyColor color, const QString& text, QPointF center)
{
    return {.id = {QString::fromLatin1(id)}, .text = text, .color = color, .center = center, .size = {199, 228}};
}

/// Two frames, the right one above the left one; a task with a comment and a subtask, a note, and a lonely comment.
BoardSnapshot board()
{
    return {
        .id = {u"b="_s},
        .frames = {{.id = {u"f1"_s}, .title = u"To Do"_s, .rect = {0, 500, 1000, 1000}},
            {.id = {u"f2"_s}, .title = u"Ideas"_s, .rect = {2000, 0, 1000, 1000}}},
        .stickies = {sticky("1", StickyColor::LightYellow, u"Paint the door"_s, {300, 900}),
            sticky("2", StickyColor::Green, u"In blue"_s, {2300, 300}),
            sticky("3", StickyColor::Blue, u"Buy paint"_s, {300, 1200}),
            sticky("4", StickyColor::Gray, u"Retro"_s, {5000, 0}),
            sticky("5", StickyColor::Green, u"To whom?"_s, {5300, 0}),
            sticky("6", StickyColor::Green, u"As #12 says"_s, {5600, 0})},
        .connectors = {{.from = {u"2"_s}, .to = {u"1"_s}}, {.from = {u"1"_s}, .to = {u"3"_s}}},
    };
}

Link draft()
{
    Link link;
    link.frames = {{.title = u"To Do"_s, .status = TaskStatus::Pending}};
    return link;
}

std::vector<Kind> kindsOf(const Link& link, const std::vector<Frame>* frames = nullptr)
{
    std::vector<Kind> kinds;
    for (const LinkFinding& finding : checkLink(link, frames))
        kinds.push_back(finding.kind);
    return kinds;
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrialCountsWhatTheRulesAndFramesTake()
    {
        const Simulation trial = simulate(board(), draft());
        QCOMPARE(trial.byRule, (std::vector{1, 0, 3, 1})); // task, urgent task, comment, subtask
        QCOMPARE(trial.byMapping, (std::vector{2}));
        QCOMPARE(trial.ignored, 1);
        QCOMPARE(trial.items.size(), size_t(6));
        QCOMPARE(trial.items[0], (SimulatedItem{{u"1"_s}, 0, 0, false}));
        QCOMPARE(trial.items[3], (SimulatedItem{{u"4"_s}, std::nullopt, std::nullopt, false}));
    }

    void whatNothingNamesATaskForWouldWait()
    {
        const Simulation trial = simulate(board(), draft());
        QCOMPARE(trial.lonely, 1);
        QVERIFY(trial.items[4].isLonely);
        QVERIFY(!trial.items[1].isLonely && !trial.items[2].isLonely && !trial.items[5].isLonely);
        Link none = draft();
        none.rules.erase(none.rules.begin()); // no task any more that they could belong to
        QCOMPARE(simulate(board(), none).lonely, 3);
    }

    void framesWithItemsThatNoMappingNamesAreShownInReadingOrder()
    {
        Link none = draft();
        none.frames.clear();
        QCOMPARE(simulate(board(), none).unmappedFrames, (std::vector<ItemId>{{u"f2"_s}, {u"f1"_s}}));
        QCOMPARE(simulate(board(), draft()).unmappedFrames, (std::vector<ItemId>{{u"f2"_s}}));
    }

    void theFirstRuleThatMatchesWins()
    {
        Link link = draft();
        link.rules.insert(link.rules.begin(), {.prefix = u"paint"_s, .action = RuleAction::Ignore});
        const Simulation trial = simulate(board(), link);
        QCOMPARE(trial.byRule, (std::vector{1, 0, 0, 3, 1}));
    }

    void aMarkIsNoText()
    {
        BoardSnapshot marked = board();
        marked.stickies[0].text += u"\nB24-12"_s;
        QCOMPARE(simulate(marked, draft()).byRule, (std::vector{1, 0, 3, 1}));
    }

    void aSoundDraftHasNoFindings()
    {
        const auto frames = board().frames;
        QVERIFY(checkLink(draft(), &frames).empty());
        QVERIFY(checkLink(Link{}).empty());
    }

    void aRuleThatIsNeverReachedNamesTheOneBefore_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("same colour") << QString();
        QTest::newRow("a part of it") << u"TODO:"_s;
    }
    void aRuleThatIsNeverReachedNamesTheOneBefore()
    {
        QFETCH(const QString, prefix);
        Link link;
        link.rules.push_back({.color = ColorFamily::Yellow, .prefix = prefix, .action = RuleAction::Task});
        const auto findings = checkLink(link);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0], (LinkFinding{.kind = Kind::NeverReached, .rule = 4, .other = 0}));
        QVERIFY(!findings[0].isError());
        std::ranges::rotate(link.rules, link.rules.end() - 1); // the narrow one first
        QCOMPARE(kindsOf(link), prefix.isEmpty() ? std::vector{Kind::NeverReached} : std::vector<Kind>{});
    }

    void prefixesCoverWhatBeginsWithThem()
    {
        Link link;
        link.rules = {{.prefix = u"TODO"_s}, {.prefix = u"todo: soon"_s}};
        QCOMPARE(kindsOf(link), std::vector{Kind::NeverReached});
        std::ranges::reverse(link.rules);
        QCOMPARE(kindsOf(link), std::vector<Kind>{});
    }

    void aRuleForEverythingIsAnError()
    {
        Link link;
        link.rules = {{.action = RuleAction::Task}};
        QCOMPARE(kindsOf(link), std::vector{Kind::NoConditions});
        QVERIFY(checkLink(link).front().isError());
    }

    void followersNeedATask()
    {
        Link link;
        link.rules.clear();
        QCOMPARE(kindsOf(link), std::vector{Kind::NoRule});
        link.rules = {{.color = ColorFamily::Green, .action = RuleAction::Comment}};
        QCOMPARE(kindsOf(link), std::vector{Kind::NoParent});
    }

    void framesAreCheckedOnTheBoard()
    {
        auto frames = board().frames;
        Link link;
        link.frames = {{.title = u"Gone"_s, .status = TaskStatus::Completed}, {.title = u"Ideas "_s},
            {.title = u"Ideas"_s, .stage = StageId{4}}, {.frame = {u"f1"_s}, .group = GroupId{7}}};
        QCOMPARE(kindsOf(link, &frames),
            (std::vector{Kind::FrameMissing, Kind::SetsNothing, Kind::StageWithoutProject, Kind::FrameTwice}));
        frames.push_back({.id = {u"f3"_s}, .title = u"To Do"_s});
        QCOMPARE(kindsOf(draft(), &frames), std::vector{Kind::TitleTwice});
        QCOMPARE(kindsOf(draft()), std::vector<Kind>{});
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
