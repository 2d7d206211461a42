// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/sticky_item.h"
#include "ui/boards/sticky_text.h"
#include "ui/theme/colors.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

const ui::Colors& light()
{
    return ui::colorsOf(ui::Scheme::Light);
}

/// The first and the last row of the picture where something was written on white.
std::pair<int, int> inkedRows(const QImage& picture)
{
    std::pair<int, int> rows{picture.height(), -1};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) != Qt::white)
                rows = {std::min(rows.first, y), y};
        }
    }
    return rows;
}

QImage written(const QString& text, const QRectF& room, double keptClear, const QFont& font)
{
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(font);
    ui::paintWholeLines(painter, text, room, keptClear);
    return picture;
}

/// Three stickies in a row, the first and the last connected.
std::shared_ptr<const BoardSnapshot> connectedOverAnother()
{
    auto board = std::make_shared<BoardSnapshot>();
    for (const int place : {1, 2, 3})
        board->stickies.push_back({.id = {QString::number(place)},
            .color = StickyColor::Cyan,
            .center = {place * 200.0, 100},
            .size = {100, 100}});
    board->connectors = {{.from = {u"1"_s}, .to = {u"3"_s}}};
    return board;
}

} // namespace

void MapPaintingTest::aTextEndsWithAWholeLine()
{
    QFont font;
    font.setPixelSize(14);
    const double line = QFontMetricsF(font).height();
    const QString text = u"Qg jy. "_s.repeated(60);
    const double keptClear = 20;
    const QRectF room(10, 10, 120, keptClear + 3.5 * line);
    const auto [first, last] = inkedRows(written(text, room, keptClear, font));
    QVERIFY(first >= room.top() + keptClear);
    QVERIFY(last > room.top() + keptClear + 2 * line);
    QVERIFY(last <= room.top() + keptClear + 3 * line);
    // A short one stands in the middle.
    const auto [top, bottom] = inkedRows(written(u"Qg"_s, room, 0, font));
    QVERIFY(std::abs((top + bottom) / 2.0 - room.center().y()) < line / 2);
}

void MapPaintingTest::theChosenOnesBadgeIsWhole()
{
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    ui::StickyItem item({.center = {100, 100}, .size = {100, 100}});
    (void)item.setView({.state = sync::ItemState::InSync});
    QPainter painter(&picture);
    item.paintChosen(painter, light().accent);
    QCOMPARE(picture.pixelColor(48, 100), light().accent);
    QCOMPARE(picture.pixelColor(151, 56), light().good); // where the rim goes through the badge
}

void MapPaintingTest::paperThatMeltsIntoItsGroundHasARim()
{
    QWidget view;
    view.setPalette(ui::paletteOf(ui::Scheme::Light));
    for (const auto& [color, isRimmed] : {std::pair(StickyColor::Gray, true), std::pair(StickyColor::Red, false)}) {
        QImage picture(200, 200, QImage::Format_RGB32);
        picture.fill(light().surface);
        ui::StickyItem item({.color = color, .center = {100, 100}, .size = {100, 100}});
        QPainter painter(&picture);
        painter.translate(100, 100);
        item.paint(&painter, nullptr, &view);
        QCOMPARE(picture.pixelColor(50, 100) == light().outline, isRimmed);
    }
}

void MapPaintingTest::aConnectorGoesBelowWhatIsOnItsWay()
{
    ui::BoardScene scene;
    ui::BoardMap map(&scene);
    map.resize(900, 400);
    map.show();
    scene.show(connectedOverAnother(), {});
    map.zoomTo(1);
    const auto colorAt
        = [&](QPointF place) { return map.viewport()->grab().toImage().pixelColor(map.mapFromScene(place)); };
    QTRY_VERIFY(map.isPainted());
    const QPointF between(300, 100);
    const QColor drawn = colorAt(between);
    QCOMPARE(colorAt({400, 100}), QColor(colorHex(StickyColor::Cyan)));
    QVERIFY(ui::contrast(drawn, light().sunken) > 3);
    // What isn't looked for has no connector that stands out.
    (void)scene.search(u"something else"_s);
    QTRY_VERIFY(map.isPainted());
    QVERIFY(ui::contrast(colorAt(between), light().sunken) < 2);
}
