// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/ui/rig.h"
#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/minimap.h"
#include "ui/boards/preview.h"
#include "ui/boards/sticky_item.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;

namespace {

/// An opened session whose boards page shows the board.
struct ShownBoard {
    ShownBoard()
    {
        rig.fillJournal(screens::sampleOperations());
        opened = rig.open().has_value();
        rig.click("boardsButton");
        map = rig.find<ui::BoardMap>("boardMap");
        scene = qobject_cast<ui::BoardScene*>(map->scene());
    }
    [[nodiscard]] bool drawn() const
    {
        return scene->isComplete() && scene->inReadingOrder().size() == rig.world.board.stickies.size();
    }
    void clickOn(const ui::StickyItem* item) const
    {
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->mapFromScene(item->pos()));
    }

    Rig rig;
    bool opened = false;
    ui::BoardMap* map = nullptr;
    ui::BoardScene* scene = nullptr;
};

} // namespace

void BoardsTest::everyStickyIsDrawnWithItsState()
{
    const ShownBoard shown;
    QVERIFY(shown.opened);
    QTRY_VERIFY(shown.drawn());
    const auto views = screens::sampleViews(shown.rig.world.board);
    for (const sync::ItemView& view : views) {
        const ui::StickyItem* item = shown.scene->find(view.item);
        QVERIFY(item);
        QCOMPARE(item->view().state, view.state);
    }
}

void BoardsTest::aClickShowsTheItemInTheInspector()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const Sticky& first = shown.rig.world.board.stickies[0];
    shown.clickOn(shown.scene->find(first.id));
    QCOMPARE(shown.rig.text("inspectorText"), first.text);
    QCOMPARE(shown.rig.text("inspectorRule"), u"red → task, high priority"_s);
    QCOMPARE(shown.rig.text("inspectorBecame"), u"Task 100"_s);
    QVERIFY(shown.rig.find<QPushButton>("inspectorOpenTaskButton")->isVisible());
    QVERIFY(!shown.rig.find<QPushButton>("inspectorRetryButton")->isVisible());
}

void BoardsTest::aFailedItemSaysWhyAndCanBeRetried()
{
    ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const auto row = screens::sampleOperations()[0];
    shown.clickOn(shown.scene->find(row.item));
    QTRY_COMPARE(shown.rig.text("inspectorReason"), row.error);
    QCOMPARE(shown.rig.text("inspectorAdvice"), row.advice);
    shown.rig.click("inspectorRetryButton");
    QTRY_COMPARE(shown.rig.world.retried(), QStringList{row.id});
    QTRY_VERIFY(!shown.rig.find<QPushButton>("inspectorRetryButton")->isVisible());
}

void BoardsTest::theArrowKeysWalkFromStickyToSticky()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const Sticky& first = shown.rig.world.board.stickies[0];
    shown.clickOn(shown.scene->find(first.id));
    QTest::keyClick(shown.map, Qt::Key_Right);
    const ui::StickyItem* next = shown.scene->chosen();
    QVERIFY(next);
    QVERIFY(next->sticky().center.x() > first.center.x());
    QVERIFY(shown.map->accessibleDescription().contains(next->sticky().text.first(10)));
}

void BoardsTest::theSearchDimsWhatDoesNotMatch()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    auto* search = shown.rig.find<QLineEdit>("mapSearch");
    QTest::keyClicks(search, u"promo code"_s);
    QCOMPARE(shown.rig.text("mapFound"), u"found: 1"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.scene->chosen()->sticky().id, shown.rig.world.board.stickies[0].id);
    QVERIFY(shown.scene->find(shown.rig.world.board.stickies[1].id)->isDimmed());
    QVERIFY(!shown.scene->chosen()->isDimmed());
}

void BoardsTest::theStatesAreCountedAndFiltered()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const auto views = screens::sampleViews(shown.rig.world.board);
    const auto failed = std::ranges::count(views, sync::ItemState::Failed, &sync::ItemView::state);
    auto* button = shown.rig.find<QToolButton>("stateSwitch-failed");
    QTRY_COMPARE(button->text(), QString::number(failed));
    QCOMPARE(button->accessibleName(), u"Failed: %1"_s.arg(failed));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    for (const sync::ItemView& view : views)
        QCOMPARE(shown.scene->find(view.item)->isDimmed(), view.state != sync::ItemState::Failed);
    // What is looked for besides has to fit, too.
    QTest::keyClicks(shown.rig.find<QLineEdit>("mapSearch"), u"promo code"_s);
    QCOMPARE(shown.rig.text("mapFound"), u"found: 0"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(shown.rig.text("mapFound"), u"found: 1"_s);
}

void BoardsTest::theOverviewMovesTheMap()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    shown.rig.session->window().resize(1280, 1000);
    auto* overview = shown.map->findChild<ui::Minimap*>();
    QVERIFY(!overview->isVisible()); // the whole board is in sight
    shown.map->zoomTo(1);
    QTRY_VERIFY(overview->isVisible());
    const auto middle = [&] { return shown.map->mapToScene(shown.map->viewport()->rect().center()); };
    QTest::mouseClick(overview, Qt::LeftButton, {}, {4, 4});
    const QPointF corner = middle();
    QTest::mouseClick(overview, Qt::LeftButton, {}, overview->rect().bottomRight() - QPoint(4, 4));
    QVERIFY(middle().x() > corner.x() && middle().y() > corner.y());
    const QPointF before = middle();
    QTest::keyClick(overview, Qt::Key_Left);
    QVERIFY(middle().x() < before.x());
    QTRY_VERIFY(shown.map->isPainted());
}

void BoardsTest::theZoomIsSaidAndReset()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    auto* zoom = shown.rig.find<QToolButton>("zoomResetButton");
    QVERIFY(shown.map->scaleShown() < 1);
    QCOMPARE(zoom->text(), u"%1 %"_s.arg(qRound(shown.map->scaleShown() * 100)));
    QTest::mouseClick(zoom, Qt::LeftButton);
    QCOMPARE(zoom->text(), u"100 %"_s);
    QTest::keyClick(shown.map, Qt::Key_0);
    QVERIFY(shown.map->scaleShown() < 1);
    QTest::keyClick(shown.map, Qt::Key_1);
    QCOMPARE(shown.map->scaleShown(), 1.0);
}

void BoardsTest::thePreviewStaysOnItsHost()
{
    const QUrl embed(u"https://miro.com/app/live-embed/x/"_s);
    QVERIFY(ui::mayNavigate(embed, QUrl(u"https://miro.com/app/board/x/"_s)));
    QVERIFY(ui::mayNavigate(embed, QUrl(u"https://static.miro.com/a.js"_s)));
    QVERIFY(ui::mayNavigate(embed, QUrl(u"http://127.0.0.1:8080/app/live-embed/x/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"http://miro.com/app/board/x/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"https://miro.com.example.org/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"https://notmiro.com/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"http://127.evil.example/"_s)));
}
