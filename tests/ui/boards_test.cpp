// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/ui/rig.h"
#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/boards_page.h"
#include "ui/boards/link_list_model.h"
#include "ui/boards/minimap.h"
#include "ui/boards/preview.h"
#include "ui/boards/sticky_item.h"
#include "ui/boards/thumbnail.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
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

void BoardsTest::anItemThatIsHeldLeadsToItsDecision()
{
    ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const auto row = screens::sampleOperations()[2];
    QCOMPARE(row.state, sync::OperationState::Held);
    shown.clickOn(shown.scene->find(row.item));
    QTRY_VERIFY(shown.rig.find<QPushButton>("inspectorDecideButton")->isVisible());
    QVERIFY(!shown.rig.find<QPushButton>("inspectorRetryButton")->isVisible());
    shown.rig.click("inspectorDecideButton");
    QCOMPARE(shown.rig.session->window().page(), ui::PageId::Activity);
    QCOMPARE(shown.rig.find<QTabWidget>("activityTabs")->currentIndex(), int(ui::ActivityPage::Tab::Decisions));
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

void BoardsTest::aLinksBoardIsKnownAtAGlance()
{
    const ui::Colors& colors = ui::colorsOf(ui::Scheme::Light);
    BoardSnapshot board;
    const QSize size = ui::LinkListModel::pictureSize;
    const QImage blank = ui::thumbnailOf(board, size, 1, colors).toImage();
    QCOMPARE(blank.pixelColor(size.width() / 2, size.height() / 2), colors.sunken);
    board.frames.push_back({.rect = {-1000, -1000, 2000, 2000}});
    board.stickies.push_back({.color = StickyColor::Red, .center = {0, 0}, .size = {600, 600}});
    const QImage picture = ui::thumbnailOf(board, size, 2, colors).toImage();
    QCOMPARE(picture.size(), size * 2);
    QCOMPARE(picture.pixelColor(size.width(), size.height()), QColor(colorHex(StickyColor::Red)));
    QCOMPARE(picture.pixelColor(size.width() - 20, size.height() - 20), colors.surface);
    QCOMPARE(picture.pixelColor(1, 1), colors.sunken);
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

void BoardsTest::theLifeOfAnItemIsReadInPages()
{
    constexpr int writes = 100;
    Rig rig;
    const Sticky& first = rig.world.board.stickies[0];
    std::vector<sync::HistoryRow> history;
    for (int i = 0; i < writes; ++i) {
        sync::HistoryRow row{.at = rig.clock.now(), .link = {u"sprint"_s}, .item = first.id, .task = {100}};
        row.kind = u"update_task"_s;
        row.side = u"bitrix24"_s;
        row.before = {{"status", "pending"}};
        row.after = {{"status", "completed"}};
        history.push_back(row);
        row.item = rig.world.board.stickies[1].id; // somebody else's life
        history.push_back(row);
    }
    history[0].kind = u"create_task"_s;
    history[0].before = Json::object();
    history[0].after = {{"title", "Fix it"}};
    history[2].kind = u"conflict"_s;
    history[4].cause = {{"undo", 7}};
    history[6].cause = {{"side", "miro"}, {"by", "307"}};
    rig.fillHistory(history);
    QVERIFY(rig.open());
    rig.click("boardsButton");
    auto* scene = qobject_cast<ui::BoardScene*>(rig.find<ui::BoardMap>("boardMap")->scene());
    QTRY_VERIFY(scene->find(first.id));
    scene->choose(scene->find(first.id));
    const QAbstractItemModel* life = rig.find<QListView>("lifeList")->model();
    QTRY_VERIFY(life->rowCount() > 0);
    QVERIFY(life->rowCount() < writes);
    rig.find<QTabWidget>("inspectorTabs")->setCurrentIndex(1);
    QVERIFY(rig.find<QListView>("lifeList")->isVisible());
    while (life->canFetchMore({})) {
        const int before = life->rowCount();
        rig.find<QListView>("lifeList")->model()->fetchMore({});
        QTRY_VERIFY(life->rowCount() > before || !life->canFetchMore({}));
        QTRY_VERIFY(life->rowCount() == writes || life->canFetchMore({}));
    }
    QCOMPARE(life->rowCount(), writes);
    const auto line = [&](int place) { return life->index(writes - 1 - place, 0).data().toString(); };
    QVERIFY(line(0).contains(u"Create task → Bitrix24"_s));
    QVERIFY(line(0).contains(u"Title: Fix it"_s));
    QVERIFY(line(1).contains(u"Both sides were edited"_s));
    QVERIFY(line(2).contains(u"Takes run 7 back"_s));
    QVERIFY(line(3).contains(u"After an edit in Miro by user 307"_s));
    QVERIFY(line(3).contains(u"Status: Pending → Completed"_s));
    scene->choose(scene->find(rig.world.board.stickies[2].id));
    QTRY_COMPARE(rig.text("lifeState"), u"Nothing was written of it yet."_s);
}

void BoardsTest::theStatesAreCountedAndFiltered()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const auto views = screens::sampleViews(shown.rig.world.board);
    const auto failed = std::ranges::count(views, sync::ItemState::Failed, &sync::ItemView::state);
    auto* button = shown.rig.find<QToolButton>("stateSwitch-failed");
    shown.rig.session->window().resize(1600, 1000);
    QTRY_COMPARE(button->text(), u"%1 Failed"_s.arg(failed));
    shown.rig.session->window().resize(900, 640);
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
    QCOMPARE(zoom->text(), u"%1%"_s.arg(qRound(shown.map->scaleShown() * 100)));
    QTest::mouseClick(zoom, Qt::LeftButton);
    QCOMPARE(zoom->text(), u"100%"_s);
    QTest::keyClick(shown.map, Qt::Key_0);
    QVERIFY(shown.map->scaleShown() < 1);
    QTest::keyClick(shown.map, Qt::Key_1);
    QCOMPARE(shown.map->scaleShown(), 1.0);
}

void BoardsTest::withoutAMapThereIsNothingToSteerIt()
{
    ui::BoardsPage page(ui::makePlainPreview);
    page.setLinks(ui::linkInfos(screens::sampleProfile()));
    page.show();
    const auto isThere = [&](const QString& name) { return page.findChild<QWidget*>(name)->isVisible(); };
    for (const QString& part : {u"mapSearch"_s, u"fitButton"_s, u"stateFilter"_s, u"itemInspector"_s})
        QVERIFY(!isThere(part));
    QVERIFY(isThere(u"mapState"_s));
    page.setStatus(screens::healthyStatus());
    for (const QString& part : {u"mapSearch"_s, u"fitButton"_s, u"stateFilter"_s, u"itemInspector"_s})
        QVERIFY(isThere(part));
    // The preview that is but a line leaves the map the room.
    QVERIFY(page.findChild<QWidget*>(u"boardPreview"_s)->height() <= 2 * ui::metrics::controlHeight);
}

void BoardsTest::thePreviewStaysOnItsHost()
{
    const QUrl embed(u"https://miro.com/app/live-embed/x/"_s);
    QVERIFY(ui::mayNavigate(embed, QUrl(u"https://miro.com/app/board/x/"_s)));
    QVERIFY(ui::mayNavigate(embed, QUrl(u"https://static.miro.com/a.js"_s)));
    const QUrl demo(u"http://127.0.0.1:8080/app/live-embed/x/"_s);
    QVERIFY(ui::mayNavigate(demo, QUrl(u"http://127.0.0.1:8080/app/board/x/"_s)));
    QVERIFY(!ui::mayNavigate(embed, demo)); // a page from outside has no business with this computer
    QVERIFY(!ui::mayNavigate(demo, QUrl(u"http://localhost:8080/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"http://miro.com/app/board/x/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"https://miro.com.example.org/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"https://notmiro.com/"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!ui::mayNavigate(embed, QUrl(u"http://127.evil.example/"_s)));
}
