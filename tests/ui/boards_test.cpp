// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/ui/stage.h"
#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/preview.h"
#include "ui/boards/sticky_item.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;

namespace {

/// An opened session whose boards page shows the board.
struct ShownBoard {
    ShownBoard()
    {
        stage.fillJournal(screens::sampleOperations());
        opened = stage.open().has_value();
        stage.click("boardsButton");
        map = stage.find<ui::BoardMap>("boardMap");
        scene = qobject_cast<ui::BoardScene*>(map->scene());
    }
    [[nodiscard]] bool drawn() const { return scene->inReadingOrder().size() == stage.world.board.stickies.size(); }
    void clickOn(const ui::StickyItem* item) const
    {
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->mapFromScene(item->pos()));
    }

    Stage stage;
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
    const auto views = screens::sampleViews(shown.stage.world.board);
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
    const Sticky& first = shown.stage.world.board.stickies[0];
    shown.clickOn(shown.scene->find(first.id));
    QCOMPARE(shown.stage.text("inspectorText"), first.text);
    QCOMPARE(shown.stage.text("inspectorRule"), u"red → task, high priority"_s);
    QCOMPARE(shown.stage.text("inspectorBecame"), u"Task 100"_s);
    QVERIFY(shown.stage.find<QPushButton>("inspectorOpenTaskButton")->isVisible());
    QVERIFY(!shown.stage.find<QPushButton>("inspectorRetryButton")->isVisible());
}

void BoardsTest::aFailedItemSaysWhyAndCanBeRetried()
{
    ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const auto row = screens::sampleOperations()[0];
    shown.clickOn(shown.scene->find(row.item));
    QTRY_COMPARE(shown.stage.text("inspectorReason"), row.error);
    QCOMPARE(shown.stage.text("inspectorAdvice"), row.advice);
    shown.stage.click("inspectorRetryButton");
    QTRY_COMPARE(shown.stage.world.retried(), QStringList{row.id});
    QTRY_VERIFY(!shown.stage.find<QPushButton>("inspectorRetryButton")->isVisible());
}

void BoardsTest::theArrowKeysWalkFromStickyToSticky()
{
    const ShownBoard shown;
    QTRY_VERIFY(shown.drawn());
    const Sticky& first = shown.stage.world.board.stickies[0];
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
    auto* search = shown.stage.find<QLineEdit>("mapSearch");
    QTest::keyClicks(search, u"promo code"_s);
    QCOMPARE(shown.stage.text("mapFound"), u"found: 1"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.scene->chosen()->sticky().id, shown.stage.world.board.stickies[0].id);
    QVERIFY(shown.scene->find(shown.stage.world.board.stickies[1].id)->opacity() < 0.5);
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
