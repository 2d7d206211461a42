// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_scene.h"
#include "ui/boards/sticky_item.h"
#include "ui/mapping/mapping_page.h"
#include "ui/mapping/options_form.h"
#include "ui/mapping/rule_list.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const BoardSnapshot> board()
{
    auto board = std::make_shared<BoardSnapshot>();
    board->frames = {{.id = {u"f1"_s}, .title = u"To Do"_s, .rect = {0, 0, 800, 900}},
        {.id = {u"f2"_s}, .title = u"In Progress"_s, .rect = {900, 0, 800, 900}},
        {.id = {u"f3"_s}, .title = u"Done"_s, .rect = {1800, 0, 800, 900}}};
    const std::tuple<const char*, const char*, StickyColor, QPointF> stickies[]{
        {"1", "Paint the door", StickyColor::LightYellow, {200, 200}},
        {"2", "Call Ann", StickyColor::LightYellow, {200, 500}},
        {"3", "Leak in the cellar", StickyColor::Red, {1100, 200}},
        {"4", "In blue, please", StickyColor::Green, {1100, 500}},
        {"5", "Nice weather", StickyColor::Gray, {2000, 200}}};
    for (const auto& [id, text, color, center] : stickies)
        board->stickies.push_back({.id = {QString::fromLatin1(id)},
            .text = QString::fromLatin1(text),
            .color = color,
            .center = center,
            .size = {199, 228}});
    board->tagTitles = {u"bug"_s, u"idea"_s};
    return board;
}

Link sprint()
{
    Link link;
    link.id = {u"sprint"_s};
    link.frames = {{.title = u"To Do"_s, .status = TaskStatus::Pending}};
    return link;
}

const std::vector<PortalProject> projects{
    {GroupId{7}, u"Website"_s, {{.id = StageId{45}, .title = u"Review"_s}, {.id = StageId{46}, .title = u"Live"_s}}},
    {GroupId{8}, u"Shop"_s, {}}};

/// The page with what the window gives it.
struct Rig {
    Rig()
    {
        Link other;
        other.id = {u"other"_s};
        page.setLinks({sprint(), other});
        page.setBoard({u"sprint"_s}, board());
        page.setProjects(projects);
        page.resize(1024, 640);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window gets no focus");
    }

    template <typename Part> Part* part(const char* name) { return page.findChild<Part*>(QString::fromLatin1(name)); }

    /// For a person to look at.
    void save(const QString& name)
    {
        if (const QString folder = qEnvironmentVariable("BOARDBRIDGE_PICTURES"); !folder.isEmpty())
            page.grab().save(folder + u'/' + name + u".png"_s);
    }

    MappingPage page;
};

} // namespace

class MappingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMappingIsMadeByKeyboardAlone()
    {
        Rig rig;
        QSignalSpy applied(&rig.page, &MappingPage::applyRequested);
        auto* lines = rig.part<FrameLines>("frameLines");
        lines->setFocus();
        lines->chooseNode(u"f3"_s);
        QTest::keyClick(lines, Qt::Key_Return);
        lines->chooseNode(u"status/completed"_s);
        QTest::keyClick(lines, Qt::Key_Return);
        QCOMPARE(
            rig.page.draft().link().frames.back(), (FrameMapping{.title = u"Done"_s, .status = TaskStatus::Completed}));
        auto* apply = rig.part<QPushButton>("applyDraftButton");
        QVERIFY(apply->isEnabled());
        apply->setFocus();
        QTest::keyClick(apply, Qt::Key_Space);
        QCOMPARE(applied.count(), 1);
        QCOMPARE(applied[0][0].value<Link>().frames.size(), size_t(2));
    }

    void undoAndRedoHaveTheirKeys()
    {
        Rig rig;
        rig.part<QPushButton>("addRuleButton")->click();
        QCOMPARE(rig.page.draft().link().rules.size(), size_t(5));
        QTest::keyClick(rig.part<FrameLines>("frameLines"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.page.draft().link(), sprint());
        QVERIFY(!rig.part<QPushButton>("applyDraftButton")->isEnabled());
        rig.page.draft().history().redo();
        rig.part<QPushButton>("discardDraftButton")->click();
        QCOMPARE(rig.page.draft().link(), sprint());
    }

    void theDraftIsTriedOnTheBoardWhileItIsEdited()
    {
        Rig rig;
        auto* scene = rig.page.findChild<BoardScene*>();
        QCOMPARE(scene->find({u"5"_s})->view().state, sync::ItemState::Ignored);
        QCOMPARE(scene->find({u"4"_s})->view().state, sync::ItemState::Waiting); // a comment on nothing
        const QString before = rig.part<QLabel>("trialSummary")->text();
        rig.page.draft().insertRule(0, {.color = ColorFamily::Gray});
        QCOMPARE(scene->find({u"5"_s})->view().state, sync::ItemState::InSync);
        QVERIFY(rig.part<QLabel>("trialSummary")->text() != before);
        QVERIFY(rig.part<RuleList>("ruleList")->item(0)->text().contains(u"1"_s));
    }

    void aRuleIsTypedIntoItsForm()
    {
        Rig rig;
        auto* list = rig.part<RuleList>("ruleList");
        list->setCurrentRow(1);
        auto* prefix = rig.part<QLineEdit>("rulePrefix");
        prefix->setFocus();
        QTest::keyClicks(prefix, u"Leak"_s);
        QCOMPARE(rig.page.draft().link().rules[1].prefix, u"Leak"_s);
        QCOMPARE(prefix->cursorPosition(), 4);
        QCOMPARE(list->chosen(), 1);
        QCOMPARE(rig.page.draft().history().count(), 1);
    }

    void whatCantBeUsedCantBeApplied()
    {
        Rig rig;
        rig.page.draft().insertRule(0, {}); // takes everything
        QVERIFY(!rig.part<QPushButton>("applyDraftButton")->isEnabled());
        rig.page.draft().setRule(0, {.tag = u"bug"_s});
        QVERIFY(rig.part<QPushButton>("applyDraftButton")->isEnabled());
    }

    void findingsOfFramesStandBelow()
    {
        Rig rig;
        auto* findings = rig.part<QLabel>("draftFindings");
        QVERIFY(!findings->isVisible());
        rig.page.draft().mapFrame({.title = u"Someday"_s, .status = TaskStatus::Deferred});
        QVERIFY(findings->isVisible() && findings->text().contains(u"Someday"_s));
    }

    void withoutALinkItLeadsToOne()
    {
        MappingPage page;
        page.show();
        auto* button = page.findChild<QPushButton*>(u"mappingNewLinkButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!page.findChild<FrameLines*>(u"frameLines"_s)->isVisible());
        const QSignalSpy wanted(&page, &MappingPage::newLinkRequested);
        button->click();
        QCOMPARE(wanted.count(), 1);
        page.setLinks({Link{.id = {u"sprint"_s}}});
        QVERIFY(!button->isVisible());
        QVERIFY(page.findChild<FrameLines*>(u"frameLines"_s)->isVisible());
    }

    void linesAreErasedPartByPart()
    {
        Rig rig;
        auto* lines = rig.part<FrameLines>("frameLines");
        Q_EMIT lines->lineDrawn(u"f1"_s, u"group/7"_s);
        Q_EMIT lines->lineRemoved(u"f1"_s, u"status/pending"_s);
        QCOMPARE(
            rig.page.draft().link().frames, (std::vector<FrameMapping>{{.title = u"To Do"_s, .group = GroupId{7}}}));
        Q_EMIT lines->lineRemoved(u"f1"_s, u"group/7"_s);
        QVERIFY(rig.page.draft().link().frames.empty());
    }

    void optionsAreEdits()
    {
        Rig rig;
        rig.part<QComboBox>("optionConflict")->setCurrentIndex(3);
        rig.part<QSpinBox>("optionSettle")->setValue(9);
        rig.part<QComboBox>("optionProject")->setCurrentIndex(1);
        const Link link = rig.page.draft().link();
        QCOMPARE(link.conflict, ConflictPolicy::Ask);
        QCOMPARE(link.settle, std::chrono::seconds{9});
        QCOMPARE(link.defaultGroup, GroupId{7});
        QCOMPARE(link.frames, sprint().frames);
        while (rig.page.draft().history().canUndo())
            rig.page.draft().history().undo();
        QCOMPARE(rig.part<QComboBox>("optionConflict")->currentIndex(), 0);
    }

    void aLinkIsCalledByItsBoard()
    {
        Rig rig;
        const auto* choice = rig.part<QComboBox>("mappingLink");
        QCOMPARE(choice->itemText(1), u"other"_s); // its board was not read yet
        const auto other = std::make_shared<BoardSnapshot>();
        other->name = u"Another board"_s;
        rig.page.setBoard({u"other"_s}, other);
        QCOMPARE(choice->itemText(1), u"Another board"_s);
        rig.page.setLinks({sprint(), Link{.id = {u"other"_s}}}); // as after an edit of the profile
        rig.page.showLink({u"other"_s});
        QCOMPARE(rig.page.linkName(), u"Another board"_s);
        QCOMPARE(choice->currentText(), u"Another board"_s);
    }

    void aDraftSurvivesANewLookAtTheProfile()
    {
        Rig rig;
        rig.page.draft().removeRule(0);
        rig.page.setLinks({sprint()});
        QVERIFY(rig.page.draft().isChanged());
        rig.page.setLinks({rig.page.draft().link()}); // it has been applied
        QVERIFY(!rig.page.draft().isChanged());
        QCOMPARE(rig.page.draft().link().rules.size(), size_t(3));
    }

    void withoutABoardItSaysSo()
    {
        Rig rig;
        rig.page.showLink({u"other"_s});
        QVERIFY(rig.part<QLabel>("trialSummary")->text().contains(u"not been read"_s));
        rig.page.setLinks({});
        QVERIFY(!rig.part<QPushButton>("applyDraftButton")->isEnabled());
    }

    void everyControlHasANameAndNothingIsClipped()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme theme(*qApp, scheme);
            Rig rig;
            rig.page.draft().mapFrame({.title = u"Done"_s, .status = TaskStatus::Completed, .group = GroupId{7}});
            rig.page.draft().insertRule(4, {.color = ColorFamily::Red, .tag = u"bug"_s});
            rig.part<RuleList>("ruleList")->setCurrentRow(4);
            for (const QWidget* widget : rig.page.findChildren<QWidget*>()) {
                const bool isViewport = qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || isViewport)
                    continue;
                const bool isNamed = !widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(widget)
                    || widget->parentWidget()->inherits("QComboBox")
                    || widget->parentWidget()->inherits("QAbstractSpinBox");
                QVERIFY2(isNamed,
                    qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
            }
            const QString look = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
            rig.save(u"mapping_frames_"_s + look);
            rig.part<QTabWidget>("mappingTabs")->setCurrentIndex(1);
            rig.save(u"mapping_board_"_s + look);
            rig.part<QTabWidget>("mappingTabs")->setCurrentIndex(2);
            rig.save(u"mapping_options_"_s + look);
        }
    }
};

QTEST_MAIN(MappingPageTest)
#include "tst_mapping_page.moc"
