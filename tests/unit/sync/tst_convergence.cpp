// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/frames.h"
#include "core/sync/rules.h"
#include "tests/unit/sync/engine_world.h"

#include <QTest>
#include <rapidcheck.h>

#include <random>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = WriteFaults::Kind;

/// Some of everything a first pass creates.
void fill(EngineWorld& w)
{
    const ItemId login = w.board.add(u"Fix login\non Safari"_s, StickyColor::Yellow, w.doing);
    const ItemId crash = w.board.add(u"Crash"_s, StickyColor::Red, w.done);
    w.board.add(u"Page"_s, StickyColor::LightYellow, w.website);
    const ItemId test = w.board.add(u"Write test"_s, StickyColor::Blue);
    const ItemId comment = w.board.add(u"Looks good"_s, StickyColor::Green);
    const ItemId other = w.board.add(u"Seen it too"_s, StickyColor::Green);
    w.board.board.connectors = {{test, login}, {comment, login}, {other, crash}};
    w.portal.add(u"From Bitrix24"_s, {7}, TaskStatus::InProgress);
    w.portal.add(u"Another"_s, {12});
}

/// One line for each pair, without ids, so that worlds can be compared; how it is marked only if asked for.
QStringList describe(const EngineWorld& w, bool withMarks)
{
    QStringList lines;
    for (const auto& [item, pair] : w.journal.stored) {
        const auto sticky = std::ranges::find(w.board.board.stickies, item, &Sticky::id);
        const Task& task = w.portal.tasks.at(pair.task);
        QStringList parts{pairKindWord(pair.kind), withMarks ? sticky->text : splitMark(sticky->text).body,
            sticky->parent.value, colorName(sticky->color), task.title, task.description, statusWord(task.status),
            priorityWord(task.priority), task.group.toString(),
            QString::number(withMarks && sticky->tags.contains(stickyMark(task.id)))};
        if (!task.parent.isNone())
            parts << w.portal.tasks.at(task.parent).title;
        lines << parts.join(u'|');
    }
    for (const MemoryComment& comment : w.portal.comments)
        lines << u"comment|"_s + comment.text + u'|' + w.portal.tasks.at(comment.task).title;
    lines.sort();
    lines << u"%1 tasks, %2 stickies"_s.arg(w.portal.tasks.size()).arg(w.board.board.stickies.size());
    return lines;
}

/// Both sides say the same wherever the link maps something. Empty when they do.
QString disagreement(const EngineWorld& w)
{
    const BoardSnapshot& board = w.board.board;
    const Observed observed(board, {}, {});
    for (const auto& [item, pair] : w.journal.stored) {
        if (pair.detached || pair.kind == PairKind::Comment)
            continue;
        const Sticky& sticky = *std::ranges::find(board.stickies, item, &Sticky::id);
        const Task& task = w.portal.tasks.at(pair.task);
        const ReadSticky read = readSticky(w.link.rules, sticky, splitMark(sticky.text).task);
        const TaskText text = splitText(read.content);
        if (text.title != normalised(task.title))
            return u"title: “%1” and “%2”"_s.arg(text.title, task.title);
        if (text.description != plainFromBbCode(task.description))
            return u"description: “%1” and “%2”"_s.arg(text.description, task.description);
        if (read.rule && read.rule->action == RuleAction::Task && !ruleFits(w.link.rules, *read.rule, task.priority))
            return u"priority of “%1”"_s.arg(task.title);
        const auto frame = std::ranges::find(board.frames, sticky.parent, &Frame::id);
        const FrameMapping* mapping = frame == board.frames.end() ? nullptr : mappingOf(w.link, &*frame);
        if (mapping && !fits(w.link, *mapping, task) && bestFrame(w.link, observed, task))
            return u"status of “%1”: %2 in %3"_s.arg(task.title, statusWord(task.status), frame->title);
    }
    return {};
}

/// One edit by somebody, on either side.
void editAnything(EngineWorld& w, std::mt19937& random)
{
    const auto pick = [&](size_t count) { return size_t(random() % count); };
    const QString text = u"Edit %1"_s.arg(random() % 1000);
    const std::array frames{w.todo, w.doing, w.done, w.website, ItemId{}};
    constexpr std::array colors{StickyColor::LightYellow, StickyColor::Yellow, StickyColor::Red};
    const bool onBoard = pick(2) == 0;
    if (onBoard && !w.board.board.stickies.empty()) {
        Sticky& sticky = w.board.board.stickies[pick(w.board.board.stickies.size())];
        switch (pick(5)) {
        case 0:
            return w.board.edit(sticky.id, text + u"\nmore"_s);
        case 1:
            return w.board.edit(sticky.id, sticky.text.section(u'\n', 0, 0) + u'\n' + text);
        case 2:
            return w.board.move(sticky.id, frames[pick(frames.size())]);
        case 3:
            sticky.color = colors[pick(colors.size())];
            return w.board.edit(sticky.id, sticky.text);
        default:
            w.board.add(text, colors[pick(colors.size())], frames[pick(frames.size())]);
            return;
        }
    }
    if (w.portal.tasks.empty())
        return;
    Task& task = w.portal.change(std::next(w.portal.tasks.begin(), std::ptrdiff_t(pick(w.portal.tasks.size())))->first);
    switch (pick(5)) {
    case 0:
        task.title = text;
        return;
    case 1:
        task.description = text + u" [B]bold[/B]"_s;
        return;
    case 2:
        task.status = TaskStatus(pick(5));
        return;
    case 3:
        task.priority = pick(2) == 0 ? Priority::High : Priority::Normal;
        return;
    default:
        w.portal.add(text, pick(2) == 0 ? GroupId{7} : GroupId{12});
    }
}

} // namespace

class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultAtEveryWrite_data();
    void faultAtEveryWrite();
    void sidesAgreeAfterAnyEdits();
    void untouchedSideWins();
    void sameSeedSameTrace();
};

void ConvergenceTest::faultAtEveryWrite_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("killed");
    QTest::newRow("lost before it acted") << Kind::LostBefore << false;
    QTest::newRow("lost after it acted") << Kind::LostAfter << false;
    QTest::newRow("refused once") << Kind::Refused << false;
    QTest::newRow("killed before it acted") << Kind::LostBefore << true;
    QTest::newRow("killed after it acted") << Kind::LostAfter << true;
}

void ConvergenceTest::faultAtEveryWrite()
{
    QFETCH(Kind, kind);
    QFETCH(bool, killed);
    EngineWorld perfect;
    fill(perfect);
    QVERIFY(perfect.passesUntilQuiet() > 0);
    const bool withMarks = kind != Kind::Refused; // a tag that was refused stands in the text instead
    const QStringList expected = describe(perfect, withMarks);
    QVERIFY(perfect.faults.writes > 15);

    for (qint64 k = 0; k < perfect.faults.writes; ++k) {
        EngineWorld w;
        fill(w);
        w.faults.faultAt = k;
        w.faults.kind = kind;
        w.faults.stopsThere = killed;
        (void)w.pass();
        QVERIFY(w.faults.writes > k);
        w.faults.faultAt = -1;
        w.clock.advance(std::chrono::hours{25});
        QVERIFY2(w.passesUntilQuiet() > 0, qPrintable(u"write %1"_s.arg(k)));
        const QStringList actual = describe(w, withMarks);
        if (actual != expected)
            qWarning().noquote() << actual.join(u'\n') << u"\nexpected\n" << expected.join(u'\n');
        QVERIFY2(actual == expected, qPrintable(u"write %1"_s.arg(k)));
        QVERIFY(w.journal.rows.empty());
    }
}

void ConvergenceTest::sidesAgreeAfterAnyEdits()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 random(seed);
        EngineWorld w;
        w.link.maxRemoved = 1000;
        fill(w);
        for (int round = 0; round < 6; ++round) {
            for (auto edits = random() % 6; edits > 0; --edits) {
                w.clock.advance(std::chrono::seconds{1});
                editAnything(w, random);
            }
            w.faults.faultAt = random() % 2 == 0 ? w.faults.writes + qint64(random() % 5) : -1;
            w.faults.kind = Kind(random() % 4);
            w.faults.stopsThere = random() % 2 == 0;
            (void)w.pass();
            w.faults.faultAt = -1;
            w.clock.advance(std::chrono::hours{25});
        }
        QVERIFY2(w.passesUntilQuiet() > 0, qPrintable(u"seed %1"_s.arg(seed)));
        const QString wrong = disagreement(w);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        std::map<QString, int> marks;
        for (const auto& [id, task] : w.portal.tasks)
            QVERIFY2(task.mark.isEmpty() || ++marks[task.mark] == 1, qPrintable(u"seed %1: twice"_s.arg(seed)));
    }
}

/// An edit that only one side made is what both sides show in the end, whatever goes wrong on the way.
void ConvergenceTest::untouchedSideWins()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        EngineWorld w;
        fill(w);
        QVERIFY(w.passesUntilQuiet() > 0);
        std::map<ItemId, QString> titles;
        int n = 0;
        for (const auto& [item, pair] : w.journal.stored) {
            if (pair.kind == PairKind::Comment)
                continue;
            titles[item] = u"Edit %1"_s.arg(++n);
            if (random() % 2 == 0)
                w.board.edit(item, titles[item]);
            else
                w.portal.change(pair.task).title = titles[item];
        }
        w.faults.faultAt = w.faults.writes + qint64(random() % 6);
        w.faults.kind = Kind(1 + random() % 3);
        w.faults.stopsThere = random() % 2 == 0;
        (void)w.pass();
        w.faults.faultAt = -1;
        w.clock.advance(std::chrono::hours{25});
        QVERIFY(w.passesUntilQuiet() > 0);
        for (const auto& [item, title] : titles) {
            QCOMPARE(w.taskOf(item).title, title);
            QCOMPARE(splitText(w.board.sticky(item).text).title, title);
        }
    }
}

void ConvergenceTest::sameSeedSameTrace()
{
    const auto trace = [] {
        std::mt19937 random(42);
        EngineWorld w;
        fill(w);
        for (int round = 0; round < 10; ++round) {
            editAnything(w, random);
            (void)w.pass();
        }
        QStringList lines;
        for (const HistoryRow& row : w.journal.history)
            lines << row.kind + row.summary + isoTime(row.at);
        return lines;
    };
    QCOMPARE(trace(), trace());
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
