// SPDX-License-Identifier: GPL-3.0-or-later
// From a line drawn in the window to a task that moves: the program's window, its worker, real sockets.
#include "tests/support/line_hands.h"
#include "tests/window/served_window.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bridge;
using test::longEnough;
using namespace Qt::StringLiterals;

namespace {

/// A board with two frames and a sticky in one of them, a portal with a project, and the window on both.
class World : public test::ServedWindow
{
public:
    World()
    {
        auto& miro = services.world().miro();
        board = miro.addBoard(u"Sprint board"_s);
        const ItemId todo = miro.addFrame(board, u"To Do"_s, {0, 0, 1000, 1000});
        done = miro.addFrame(board, u"Done"_s, {1200, 0, 1000, 1000});
        sticky = miro.addSticky(board, u"Paint the door"_s, StickyColor::LightYellow, {300, 300});
        project = services.world().bitrix24().addGroup(u"Website"_s, ann);
        openLinked({.id = {u"sprint"_s}, .board = board, .defaultGroup = project});
    }

    [[nodiscard]] Link savedLink() const { return profile().links.front(); }

    BoardId board;
    ItemId done;
    ItemId sticky;
    GroupId project;
};

/// Comes to a control by the Tab key alone.
bool tabTo(const QWidget* control)
{
    for (int steps = 0; steps < 200 && !control->hasFocus(); ++steps)
        QTest::keyClick(
            control->window()->focusWidget() ? control->window()->focusWidget() : control->window(), Qt::Key_Tab);
    return control->hasFocus();
}

void press(QPushButton* button, bool byMouse)
{
    if (byMouse)
        return QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(tabTo(button));
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

class MappingInUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineDrawnInTheWindowMovesTasks_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by mouse") << true;
        QTest::newRow("by keyboard") << false;
    }

    void aLineDrawnInTheWindowMovesTasks()
    {
        QFETCH(const bool, byMouse);
        World world;
        QTRY_VERIFY_WITH_TIMEOUT(!world.onlyTask().is_null(), longEnough);
        auto& window = world.session->window();
        window.showPage(ui::PageId::Mapping);
        auto* lines = world.find<ui::FrameLines>("frameLines");
        auto* apply = world.find<QPushButton>("applyDraftButton");
        QVERIFY(!apply->isEnabled());
        // The board comes from the pass, the project from the portal.
        QTRY_COMPARE_WITH_TIMEOUT(
            window.mapping().findChild<QLabel*>(u"trialSummary"_s)->text().left(6), u"1 task"_s, longEnough);
        if (byMouse) {
            test::dragLine(*lines, world.done.value, u"status/completed"_s);
        } else {
            QVERIFY(tabTo(lines));
            QVERIFY(test::typeLine(*lines, world.done.value, u"status/completed"_s));
        }
        QTRY_VERIFY(apply->isEnabled());
        press(apply, byMouse);
        QTRY_VERIFY(world.find<QDialog>("planDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(world.find<QPushButton>("applyPlanButton")->isEnabled(), longEnough);
        QVERIFY(world.savedLink().frames.empty()); // not before the person says so
        press(world.find<QPushButton>("applyPlanButton"), byMouse);
        QTRY_COMPARE(world.savedLink().frames.size(), size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(!window.mapping().draft().isChanged(), longEnough);

        QVERIFY(world.services.world().miro().move(world.board, world.sticky, {1700, 500}));
        constexpr int completed = 5; // Bitrix24 core fact sheet §7.3
        QTRY_COMPARE_WITH_TIMEOUT(world.onlyTask().value("status", 0), completed, longEnough);
    }

    void thePortalsProjectsCanBeChosen()
    {
        World world;
        world.session->window().showPage(ui::PageId::Mapping);
        auto* lines = world.find<ui::FrameLines>("frameLines");
        const QString key = u"group/"_s + world.project.toString();
        QTRY_VERIFY_WITH_TIMEOUT((lines->chooseNode(key), lines->chosenNode() == key), longEnough);
    }

    void whatCantBeFoundOutIsToldAndNothingIsSaved()
    {
        World world;
        QTRY_VERIFY_WITH_TIMEOUT(!world.onlyTask().is_null(), longEnough);
        world.session->window().showPage(ui::PageId::Mapping);
        world.session->window().mapping().draft().removeRule(3);
        world.services.goAway();
        QTest::mouseClick(world.find<QPushButton>("applyDraftButton"), Qt::LeftButton);
        QTRY_VERIFY(world.find<QDialog>("planDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(world.find<QPushButton>("planAgainButton")->isVisible(), longEnough);
        QVERIFY(!world.find<QPushButton>("applyPlanButton")->isEnabled());
        world.find<QDialog>("planDialog")->reject();
        QCOMPARE(world.savedLink().rules.size(), defaultRules().size());
    }
};

QTEST_MAIN(MappingInUseTest)
#include "tst_mapping_in_use.moc"
