// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/mapping_trial.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace bridge;
using namespace bridge::selftest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using What = Deviation::What;

Link usualLink()
{
    Link link;
    link.id = {u"sprint"_s};
    link.defaultGroup = {7};
    link.frames = {{.title = u"To Do"_s, .status = TaskStatus::Pending},
        {.title = u"In Progress"_s, .status = TaskStatus::InProgress},
        {.title = u"Review"_s, .status = TaskStatus::AwaitingControl},
        {.title = u"Done"_s, .status = TaskStatus::Completed}, {.title = u"Shop"_s, .group = GroupId{8}},
        {.frame = {u"3458764500000000012"_s}, .title = u"Print"_s, .group = GroupId{8}, .stage = StageId{45}}};
    return link;
}

QString described(const std::vector<Deviation>& deviations)
{
    QStringList lines;
    for (const Deviation& one : deviations)
        lines << u"%1 “%2”: expected “%3”, found “%4”"_s.arg(int(one.what)).arg(one.item, one.expected, one.found);
    return lines.join(u'\n');
}

MappingTrial tried(const Link& link, quint32 seeds)
{
    MappingTrial all;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const auto trial = tryMapping(link, seed, {});
        if (trial)
            all += *trial;
        else
            qWarning("%s", qPrintable(trial.error().detail));
    }
    return all;
}

bool tells(const MappingTrial& trial, What what)
{
    return std::ranges::any_of(trial.deviations, [&](const Deviation& one) { return one.what == what; });
}

bool tells(const MappingTrial& trial, sync::LinkFinding::Kind kind)
{
    return std::ranges::any_of(trial.contradictions, [&](const auto& one) { return one.kind == kind; });
}

} // namespace

class SelfTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundLinkIsSound_data();
    void aSoundLinkIsSound();
    void aSeedRepeats();
    void aShadowedRuleIsTold();
    void rulesThatTogetherHideOneAreTold();
    void twoMappingsOfOneFrameAreTold();
    void aStageOfAnotherProjectIsTold();
    void itStops();
    void itStopsInTheMiddleOfABoard();
};

void SelfTestTest::aSoundLinkIsSound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("as proposed") << 0;
    QTest::newRow("tags, prefixes, marks in the text") << 1;
    QTest::newRow("no marks, no frames, no project") << 2;
}

void SelfTestTest::aSoundLinkIsSound()
{
    QFETCH(int, kind);
    Link link = usualLink();
    if (kind == 1) {
        link.rules.insert(link.rules.begin(),
            {{.tag = u"later"_s, .action = RuleAction::Ignore}, {.prefix = u"TODO:"_s, .priority = Priority::High}});
        link.writeBack = WriteBack::Text;
        link.conflict = ConflictPolicy::Ask;
    } else if (kind == 2) {
        link.frames.clear();
        link.defaultGroup = {};
        link.writeBack = WriteBack::None;
    }
    const MappingTrial trial = tried(link, 20);
    QCOMPARE(trial.boards, 20);
    QCOMPARE(described(trial.deviations), QString());
    QVERIFY(trial.isSound());
    QVERIFY(trial.edits >= 100);
    QVERIFY(trial.writes > trial.edits);
    QCOMPARE(trial.byRule.size(), link.rules.size());
    QCOMPARE(trial.byMapping.size(), link.frames.size());
    for (const int count : trial.byRule)
        QVERIFY(count >= 20);
    for (const int count : trial.byMapping)
        QVERIFY(count >= 20);
    QVERIFY(trial.unmatched >= 20 && trial.lonely > 0);
}

void SelfTestTest::aSeedRepeats()
{
    const auto first = tryMapping(usualLink(), 7, {});
    const auto again = tryMapping(usualLink(), 7, {});
    const auto other = tryMapping(usualLink(), 8, {});
    QVERIFY(first && again && other);
    QCOMPARE(again->writes, first->writes);
    QCOMPARE(again->byRule, first->byRule);
    QVERIFY(other->byRule != first->byRule || other->writes != first->writes);
}

void SelfTestTest::aShadowedRuleIsTold()
{
    Link link = usualLink();
    link.rules.push_back({.color = ColorFamily::Yellow, .tag = u"bug"_s, .priority = Priority::High});
    const MappingTrial trial = tried(link, 2);
    QVERIFY(!trial.isSound());
    QVERIFY(tells(trial, sync::LinkFinding::Kind::NeverReached));
    QVERIFY(!tells(trial, What::NeverReached)); // once is enough
    QCOMPARE(trial.byRule.back(), 0);
}

/// No single rule hides it, so only trying finds it.
void SelfTestTest::rulesThatTogetherHideOneAreTold()
{
    Link link;
    link.rules.clear();
    for (const StickyColor color : allStickyColors())
        link.rules.push_back({.color = familyOf(color)});
    std::ranges::sort(link.rules, {}, &Rule::color);
    link.rules.erase(std::ranges::unique(link.rules).begin(), link.rules.end());
    link.rules.push_back({.tag = u"bug"_s, .priority = Priority::High});
    const MappingTrial trial = tried(link, 1);
    QVERIFY(!tells(trial, sync::LinkFinding::Kind::NeverReached));
    QCOMPARE(trial.deviations.size(), size_t(1));
    QVERIFY(tells(trial, What::NeverReached));
    QCOMPARE(trial.unmatched, 0);
}

void SelfTestTest::twoMappingsOfOneFrameAreTold()
{
    Link link = usualLink();
    link.frames.push_back({.title = u"Done"_s, .status = TaskStatus::Deferred});
    const MappingTrial trial = tried(link, 2);
    QVERIFY(!trial.isSound());
    QVERIFY(tells(trial, sync::LinkFinding::Kind::FrameTwice));
    QCOMPARE(trial.byMapping.back(), 0);
}

void SelfTestTest::aStageOfAnotherProjectIsTold()
{
    Link link = usualLink();
    link.frames.push_back({.title = u"Elsewhere"_s, .group = GroupId{9}, .stage = StageId{45}});
    const MappingTrial trial = tried(link, 2);
    QVERIFY(trial.contradictions.empty());
    QVERIFY(tells(trial, What::Stage) || tells(trial, What::Failed));
}

void SelfTestTest::itStops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto trial = tryMapping(usualLink(), 1, stop.get_token());
    QVERIFY(!trial);
    QCOMPARE(trial.error().kind, ErrorKind::Cancelled);
}

/// Later each time, until the board is done before it is stopped.
void SelfTestTest::itStopsInTheMiddleOfABoard()
{
    using std::chrono::steady_clock;
    Link large = usualLink();
    for (int i = 0; i < 150; ++i) {
        large.frames.push_back({.title = u"Shelf %1"_s.arg(i), .status = TaskStatus::Pending});
        large.rules.push_back({.prefix = u"K%1:"_s.arg(i), .priority = Priority::High});
    }
    int stops = 0;
    for (auto after = 10ms;; after *= 2) {
        std::stop_source stop;
        steady_clock::time_point asked;
        std::jthread person([&] {
            std::this_thread::sleep_for(after);
            asked = steady_clock::now();
            stop.request_stop();
        });
        const auto trial = tryMapping(large, 1, stop.get_token());
        const auto ended = steady_clock::now();
        person.join();
        if (trial)
            break;
        QCOMPARE(trial.error().kind, ErrorKind::Cancelled);
        QVERIFY(ended - asked < 1s);
        ++stops;
    }
    QVERIFY(stops >= 3);
}

QTEST_GUILESS_MAIN(SelfTestTest)
#include "tst_selftest.moc"
