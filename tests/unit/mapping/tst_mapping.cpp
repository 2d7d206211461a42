// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/link_draft.h"

#include <QSignalSpy>
#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;

namespace {

Link sprint()
{
    Link link;
    link.id = {u"sprint"_s};
    link.frames = {{.title = u"To Do"_s, .status = TaskStatus::Pending}};
    return link;
}

std::vector<RuleAction> actionsOf(const LinkDraft& draft)
{
    std::vector<RuleAction> actions;
    for (const Rule& rule : draft.link().rules)
        actions.push_back(rule.action);
    return actions;
}

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        draft = std::make_unique<LinkDraft>();
        draft->begin(sprint());
    }

    void everyEditCanBeTakenBackAndRepeated()
    {
        QSignalSpy changed(draft.get(), &LinkDraft::changed);
        draft->insertRule(0, {.tag = u"bug"_s});
        draft->moveRule(0, 2);
        draft->removeRule(1);
        draft->setRule(0, {.prefix = u"TODO:"_s});
        draft->mapFrame({.title = u"Done"_s, .status = TaskStatus::Completed});
        draft->setMapping(0, {.title = u"To Do"_s, .group = GroupId{7}});
        draft->removeMapping(1);
        Link options = draft->link();
        options.conflict = ConflictPolicy::Ask;
        draft->setOptions(options);
        const Link end = draft->link();
        QCOMPARE(changed.count(), 8);
        QCOMPARE(draft->history().count(), 8);
        while (draft->history().canUndo())
            draft->history().undo();
        QCOMPARE(draft->link(), sprint());
        QVERIFY(!draft->isChanged());
        while (draft->history().canRedo())
            draft->history().redo();
        QCOMPARE(draft->link(), end);
        QCOMPARE(changed.count(), 24);
    }

    void aMovedRuleStandsWhereItWasPut_data()
    {
        using enum RuleAction;
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<std::vector<RuleAction>>("actions");
        QTest::newRow("down") << 0 << 2 << std::vector{Task, Comment, Task, Subtask};
        QTest::newRow("up") << 3 << 0 << std::vector{Subtask, Task, Task, Comment};
        QTest::newRow("to its own place") << 2 << 2 << std::vector{Task, Task, Comment, Subtask};
    }
    void aMovedRuleStandsWhereItWasPut()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const std::vector<RuleAction>, actions);
        draft->moveRule(from, to);
        QCOMPARE(actionsOf(*draft), actions);
        QCOMPARE(draft->history().canUndo(), from != to); // what changes nothing is no edit
    }

    void typingIntoOneRuleIsOneStep()
    {
        for (const QString& typed : {u"T"_s, u"TO"_s, u"TOD"_s})
            draft->setRule(1, {.prefix = typed});
        draft->setRule(2, {.prefix = u"x"_s});
        QCOMPARE(draft->history().count(), 2);
        draft->history().undo();
        QCOMPARE(draft->link().rules[1].prefix, u"TOD"_s);
        draft->history().undo();
        QCOMPARE(draft->link(), sprint());
    }

    void whatIsTypedAndTakenAwayAgainIsNoStep()
    {
        const Rule rule = draft->link().rules[0];
        draft->setRule(0, {.prefix = u"T"_s});
        draft->setRule(0, rule);
        QVERIFY(!draft->history().canUndo());
        QVERIFY(!draft->isChanged());
    }

    void aSecondLineFromAFrameAddsToItsMeaning()
    {
        draft->mapFrame({.title = u"To Do"_s, .group = GroupId{7}});
        QCOMPARE(draft->link().frames,
            (std::vector<FrameMapping>{{.title = u"To Do"_s, .status = TaskStatus::Pending, .group = GroupId{7}}}));
        draft->mapFrame({.frame = {u"f9"_s}, .title = u"To Do"_s, .status = TaskStatus::Completed});
        QCOMPARE(draft->link().frames.size(), size_t(2)); // that one frame, whatever its title
    }

    void optionsLeaveRulesAndFramesAlone()
    {
        Link options; // of a page that knows no rules
        options.settle = std::chrono::seconds{9};
        draft->setOptions(options);
        QCOMPARE(draft->link().settle, std::chrono::seconds{9});
        QCOMPARE(draft->link().frames, sprint().frames);
    }

    void beginningAgainForgetsWhatWas()
    {
        draft->removeRule(0);
        QVERIFY(draft->isChanged());
        draft->begin(draft->link());
        QVERIFY(!draft->isChanged() && !draft->history().canUndo());
    }

private:
    std::unique_ptr<LinkDraft> draft;
};

QTEST_GUILESS_MAIN(MappingTest)
#include "tst_mapping.moc"
