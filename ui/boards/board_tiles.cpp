// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_tiles.h"

#include "ui/boards/board_scene.h"
#include "ui/boards/overview_image.h"
#include "ui/theme/colors.h"

#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace bridge::ui {

namespace {

constexpr int side = 256; ///< pixels of a tile
constexpr std::chrono::milliseconds share = 5ms; ///< of a frame's 16, for new tiles
constexpr qsizetype mostTiles = 240; ///< about 60 MB
constexpr qsizetype mostTouched = 200; ///< rects that are looked at one by one

int placeOf(double pixel)
{
    return int(std::floor(pixel / side));
}

/// The tiles' places that a rect of pixels lies on.
QRect placesOf(const QRectF& pixels)
{
    return {QPoint(placeOf(pixels.left()), placeOf(pixels.top())),
        QPoint(placeOf(pixels.right()), placeOf(pixels.bottom()))};
}

QRect pixelsOf(QPoint place)
{
    return {place * side, QSize(side, side)};
}

QRectF scaled(const QRectF& rect, double factor)
{
    return {rect.topLeft() * factor, rect.size() * factor};
}

} // namespace

BoardTiles::BoardTiles(const BoardScene& scene, const OverviewImage& overview, QWidget& view)
    : m_scene(scene)
    , m_overview(overview)
    , m_view(view)
{
}

void BoardTiles::setScale(double scale)
{
    if (qFuzzyCompare(scale, m_now.scale))
        return;
    if (m_isWhole || m_before.tiles.isEmpty())
        m_before = std::move(m_now);
    m_now = {.scale = scale};
    m_isWhole = false;
}

void BoardTiles::touch(const QList<QRectF>& rects)
{
    // Stale pixels stay until there are better ones: an empty tile would flicker.
    if (rects.size() > mostTouched) {
        for (Tile& tile : m_now.tiles)
            tile.isStale = true;
    }
    for (qsizetype i = 0; i < rects.size() && rects.size() <= mostTouched; ++i) {
        const QRect places = placesOf(scaled(rects[i], m_now.scale).adjusted(-2, -2, 2, 2));
        for (int y = places.top(); y <= places.bottom(); ++y) {
            for (int x = places.left(); x <= places.right(); ++x) {
                if (const auto found = m_now.tiles.find({x, y}); found != m_now.tiles.end())
                    found->isStale = true;
            }
        }
    }
}

void BoardTiles::forget()
{
    m_now.tiles.clear();
    m_before.tiles.clear();
    m_isWhole = false;
}

bool BoardTiles::paint(QPainter& painter, const QRect& shown)
{
    const QRect places = placesOf(shown);
    std::vector<QPoint> missing;
    std::vector<QPoint> stale;
    for (int y = places.top(); y <= places.bottom(); ++y) {
        for (int x = places.left(); x <= places.right(); ++x) {
            const auto found = m_now.tiles.constFind({x, y});
            if (found == m_now.tiles.constEnd())
                missing.emplace_back(x, y);
            else if (found->isStale)
                stale.emplace_back(x, y);
        }
    }
    missing.insert(missing.end(), stale.begin(), stale.end());
    renew(missing);

    m_isWhole = true;
    for (int y = places.top(); y <= places.bottom(); ++y) {
        for (int x = places.left(); x <= places.right(); ++x) {
            const QRect pixels = pixelsOf({x, y});
            const auto found = m_now.tiles.constFind({x, y});
            const bool isThere = found != m_now.tiles.constEnd();
            m_isWhole = m_isWhole && isThere && !found->isStale;
            painter.save();
            painter.translate(-shown.topLeft());
            if (isThere)
                painter.drawPixmap(pixels.topLeft(), found->pixels);
            else
                paintBlurred(painter, pixels);
            painter.restore();
        }
    }
    if (m_now.tiles.size() > mostTiles)
        dropFarFrom(places);
    return m_isWhole;
}

/// The first in any case, the others as long as there is time.
void BoardTiles::renew(const std::vector<QPoint>& places)
{
    QElapsedTimer time;
    time.start();
    for (const QPoint& place : places) {
        m_now.tiles.insert(place, {draw(place), false});
        if (time.hasExpired(share.count()))
            return;
    }
}

QPixmap BoardTiles::draw(QPoint place) const
{
    const double ratio = m_view.devicePixelRatioF();
    QPixmap pixels(QSize(side, side) * ratio);
    pixels.setDevicePixelRatio(ratio);
    pixels.fill(colorsOf(m_view.palette()).sunken);
    QPainter painter(&pixels);
    painter.setFont(m_view.font());
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(-pixelsOf(place).topLeft());
    painter.scale(m_now.scale, m_now.scale);
    const QRectF board = scaled(pixelsOf(place), 1 / m_now.scale);
    const auto items = m_scene.items(board, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder);
    for (QGraphicsItem* item : items) {
        painter.save();
        painter.translate(item->pos());
        item->paint(&painter, nullptr, &m_view);
        painter.restore();
    }
    return pixels;
}

void BoardTiles::paintBlurred(QPainter& painter, const QRect& tile) const
{
    painter.setClipRect(tile);
    painter.fillRect(tile, colorsOf(m_view.palette()).sunken);
    if (!m_overview.pixels().isNull())
        painter.drawPixmap(scaled(m_overview.area(), m_now.scale), m_overview.pixels(), m_overview.pixels().rect());
    const double factor = m_now.scale / m_before.scale;
    const QRect places = placesOf(scaled(tile, 1 / factor));
    for (int y = places.top(); y <= places.bottom(); ++y) {
        for (int x = places.left(); x <= places.right(); ++x) {
            const auto found = m_before.tiles.constFind({x, y});
            if (found != m_before.tiles.constEnd())
                painter.drawPixmap(scaled(pixelsOf({x, y}), factor), found->pixels, found->pixels.rect());
        }
    }
}

void BoardTiles::dropFarFrom(const QRect& places)
{
    const QRect kept = places.adjusted(-2, -2, 2, 2);
    m_now.tiles.removeIf([&](const auto& tile) { return !kept.contains(tile.key()); });
}

} // namespace bridge::ui
