// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/rule_form.h"
#include "ui/mapping/rule_list.h"
#include "ui/mapping/rule_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<ColorFamily> colorsOf(const LinkDraft& draft)
{
    std::vector<ColorFamily> colors;
    for (const Rule& rule : draft.link().rules)
        colors.push_back(rule.color.value_or(ColorFamily::Black));
    return colors;
}

} // namespace

class RulesPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        draft = std::make_unique<LinkDraft>();
        draft->begin(Link{});
        list = std::make_unique<RuleList>(*draft);
        list->resize(400, 400);
        list->show();
    }

    void rulesAreMovedByKeyboardAndStayChosen()
    {
        using enum ColorFamily;
        list->setCurrentRow(0);
        QTest::keyClick(list.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(colorsOf(*draft), (std::vector{Red, Yellow, Green, Blue}));
        QCOMPARE(list->chosen(), 1);
        QTest::keyClick(list.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list.get(), Qt::Key_Up, Qt::AltModifier); // it is the first: nothing happens
        QCOMPARE(colorsOf(*draft), (std::vector{Yellow, Red, Green, Blue}));
        draft->history().undo();
        QCOMPARE(colorsOf(*draft), (std::vector{Red, Yellow, Green, Blue}));
    }

    void aRuleIsRemovedByKeyboard()
    {
        list->setCurrentRow(3);
        QTest::keyClick(list.get(), Qt::Key_Delete);
        QCOMPARE(draft->link().rules.size(), size_t(3));
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->chosen(), 2);
        for (int time = 0; time < 5; ++time)
            QTest::keyClick(list.get(), Qt::Key_Delete);
        QVERIFY(draft->link().rules.empty());
    }

    void aRuleIsDroppedWhereItIsLetGo()
    {
        using enum ColorFamily;
        list->setCurrentRow(0);
        list->moveChosenTo(list->rect().bottomLeft() + QPoint(20, -2)); // below all
        QCOMPARE(colorsOf(*draft), (std::vector{Red, Green, Blue, Yellow}));
        QCOMPARE(list->count(), 4);
        QCOMPARE(list->chosen(), 3);
        list->moveChosenTo(list->visualItemRect(list->item(1)).topLeft() + QPoint(20, 2)); // on its upper half
        QCOMPARE(colorsOf(*draft), (std::vector{Red, Yellow, Green, Blue}));
        list->moveChosenTo(list->visualItemRect(list->item(1)).bottomLeft() + QPoint(20, -2)); // onto itself
        QCOMPARE(colorsOf(*draft), (std::vector{Red, Yellow, Green, Blue}));
    }

    void eachRuleSaysWhatItTakesAndWhatIsWrong()
    {
        sync::Simulation trial;
        trial.byRule = {12, 0, 3, 1, 0};
        draft->insertRule(4, {.color = ColorFamily::Red, .tag = u"bug"_s});
        list->setTrial(&trial, sync::checkLink(draft->link()));
        QVERIFY(list->item(0)->text().contains(u"12"_s));
        QVERIFY2(list->item(4)->text().contains(u"Never reached"_s), qPrintable(list->item(4)->text()));
        QCOMPARE(list->item(4)->data(Qt::AccessibleTextRole).toString(), list->item(4)->text());
        list->setTrial(nullptr, {});
        QVERIFY(!list->item(0)->text().contains(u"12"_s));
    }

    void everyFindingIsASentence()
    {
        using Kind = sync::LinkFinding::Kind;
        Link link;
        link.frames = {{.title = u"To Do"_s}};
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(Kind::StageWithoutProject); ++kind)
            sentences << RuleText::finding({.kind = Kind(kind), .rule = 1, .mapping = 0, .other = 0}, link);
        QCOMPARE(sentences.size(), int(Kind::StageWithoutProject) + 1);
        for (const QString& sentence : sentences)
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    }

    void aFormGivesBackTheRuleItShows()
    {
        RuleForm form;
        QSignalSpy edited(&form, &RuleForm::edited);
        for (const Rule& rule : {Rule{.color = ColorFamily::Red, .priority = Priority::High},
                 Rule{.tag = u"bug"_s, .action = RuleAction::Comment},
                 Rule{.color = ColorFamily::Black, .prefix = u"TODO: "_s, .action = RuleAction::Subtask}}) {
            form.setRule(rule);
            QCOMPARE(form.rule(), rule);
        }
        QCOMPARE(edited.count(), 0);
    }

    void everyChangeInTheFormIsTold()
    {
        RuleForm form;
        form.setTags({u"bug"_s, u"idea"_s});
        form.setRule({.color = ColorFamily::Yellow});
        QSignalSpy edited(&form, &RuleForm::edited);
        QTest::keyClicks(form.findChild<QLineEdit*>(u"rulePrefix"_s), u"TODO"_s);
        QCOMPARE(edited.count(), 4);
        form.findChild<QComboBox*>(u"ruleTag"_s)->setCurrentText(u"idea"_s);
        form.findChild<QComboBox*>(u"ruleAction"_s)->setCurrentIndex(2);
        QCOMPARE(form.rule(),
            (Rule{.color = ColorFamily::Yellow, .tag = u"idea"_s, .prefix = u"TODO"_s, .action = RuleAction::Comment}));
        QVERIFY(!form.findChild<QComboBox*>(u"rulePriority"_s)->isEnabled());
    }

private:
    std::unique_ptr<LinkDraft> draft;
    std::unique_ptr<RuleList> list;
};

QTEST_MAIN(RulesPaneTest)
#include "tst_rules_pane.moc"
