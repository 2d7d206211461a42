// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/sticky_item.h"

#include "ui/boards/item_states.h"
#include "ui/boards/sticky_text.h"
#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/theme/colors.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <cmath>

namespace bridge::ui {

namespace {

// Widths on the screen, in pixels, from which on a part can be seen.
constexpr double textFrom = 44;
constexpr double badgeFrom = 10;
constexpr double badgeShare = 0.2; ///< of the sticky's width
constexpr double smallestBadge = 9; ///< pixels
constexpr double chosenLine = 2.5; ///< pixels
constexpr double marginShare = 0.12; ///< of the sticky's width, for what stands over its edge
constexpr int faint = 32; ///< of 255: paper that differs from its ground by less has a rim

QColor inkOn(StickyColor color)
{
    const QColor paper(colorHex(color));
    const QColor dark = colorsOf(Scheme::Light).text;
    return contrast(paper, dark) >= 4.5 ? dark : QColor(Qt::white);
}

bool meltsInto(const QColor& ground, const QColor& paper)
{
    return std::max({std::abs(ground.red() - paper.red()), std::abs(ground.green() - paper.green()),
               std::abs(ground.blue() - paper.blue())})
        < faint;
}

QPolygonF polygonIn(const QRectF& rect, const QList<QPointF>& points)
{
    QPolygonF polygon;
    for (const QPointF& point : points)
        polygon << rect.topLeft() + QPointF(point.x() * rect.width(), point.y() * rect.height());
    return polygon;
}

/// Device-independent pixels of a board unit.
double scaleOf(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

/// `width` is in pixels at every zoom.
void drawRim(QPainter& painter, const QRectF& rect, const QColor& color, double width)
{
    QPen pen(color, width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void paintShape(QPainter& painter, const QRectF& rect, sync::ItemState state)
{
    using sync::ItemState;
    switch (state) {
    case ItemState::InSync:
    case ItemState::Waiting:
    case ItemState::Ignored:
        painter.drawEllipse(rect);
        return;
    case ItemState::Failed:
        painter.drawPolygon(polygonIn(rect, {{0.5, -0.05}, {1.08, 1}, {-0.08, 1}}));
        return;
    case ItemState::Held:
        painter.drawPolygon(polygonIn(rect, {{0.5, -0.12}, {1.12, 0.5}, {0.5, 1.12}, {-0.12, 0.5}}));
        return;
    case ItemState::Detached:
        painter.drawRoundedRect(rect, rect.width() * 0.2, rect.width() * 0.2);
        return;
    }
}

void paintGlyph(QPainter& painter, const QRectF& rect, sync::ItemState state)
{
    using sync::ItemState;
    switch (state) {
    case ItemState::InSync:
        painter.drawPolyline(polygonIn(rect, {{0.27, 0.52}, {0.44, 0.69}, {0.74, 0.34}}));
        return;
    case ItemState::Waiting:
        painter.drawPolyline(polygonIn(rect, {{0.5, 0.24}, {0.5, 0.52}, {0.7, 0.64}}));
        return;
    case ItemState::Failed:
        painter.drawPolyline(polygonIn(rect, {{0.5, 0.36}, {0.5, 0.66}}));
        painter.drawPoint(polygonIn(rect, {{0.5, 0.85}}).constFirst());
        return;
    case ItemState::Held:
        painter.drawPolyline(polygonIn(rect, {{0.5, 0.2}, {0.5, 0.58}}));
        painter.drawPoint(polygonIn(rect, {{0.5, 0.8}}).constFirst());
        return;
    case ItemState::Ignored:
        painter.drawPolyline(polygonIn(rect, {{0.28, 0.5}, {0.72, 0.5}}));
        return;
    case ItemState::Detached:
        painter.drawPolyline(polygonIn(rect, {{0.28, 0.72}, {0.72, 0.28}}));
        return;
    }
}

} // namespace

void paintBadge(QPainter& painter, const QRectF& rect, sync::ItemState state)
{
    // Paper colours are the same in both schemes, so the badge is too: light tones with a white rim.
    const Colors& colors = colorsOf(Scheme::Light);
    painter.setPen(QPen(Qt::white, rect.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colors.tone(Looks::of(state).tone));
    paintShape(painter, rect, state);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, rect.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintGlyph(painter, rect, state);
}

StickyItem::StickyItem(const Sticky& sticky)
    : m_sticky(sticky)
{
    setFlag(ItemIsSelectable);
    setPos(sticky.center);
}

void StickyItem::setSticky(const Sticky& sticky)
{
    prepareGeometryChange();
    m_sticky = sticky;
    setPos(sticky.center);
}

bool StickyItem::setView(const sync::ItemView& view)
{
    if (view == m_view)
        return false;
    m_view = view;
    return true;
}

bool StickyItem::setDimmed(bool dimmed)
{
    return std::exchange(m_dimmed, dimmed) != dimmed;
}

QString StickyItem::description() const
{
    QString text = m_sticky.text + QStringLiteral("\n\n") + Looks::of(m_view.state).word;
    if (!m_view.reason.isEmpty())
        text += QStringLiteral(": ") + CoreText::of(m_view.reason);
    return text;
}

QRectF StickyItem::boundsOf(const Sticky& sticky)
{
    const double margin = sticky.size.width() * marginShare;
    return sticky.rect().adjusted(-margin, -margin, margin, margin);
}

QRectF StickyItem::boundingRect() const
{
    return boundsOf(m_sticky).translated(-m_sticky.center);
}

/// In the item's coordinates, at the paper's upper right corner and a bit over its edges.
QRectF StickyItem::badge(double pixelsPerUnit) const
{
    const QSizeF size = m_sticky.size;
    const double side
        = std::min(size.width() * 0.6, std::max(size.width() * badgeShare, smallestBadge / pixelsPerUnit));
    return {size.width() / 2 - side * 0.8, -size.height() / 2 - side * 0.2, side, side};
}

void StickyItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget)
{
    const double scale = scaleOf(*painter);
    const QSizeF size = m_sticky.size;
    const QRectF paper(-size.width() / 2, -size.height() / 2, size.width(), size.height());
    const double shownWidth = size.width() * scale;

    if (m_dimmed)
        painter->setOpacity(dimmedOpacity);
    const QColor color(colorHex(m_sticky.color));
    painter->fillRect(paper, color);
    const Colors& colors = colorsOf(widget ? widget->palette() : QPalette());
    if (meltsInto(colors.surface, color))
        drawRim(*painter, paper, colors.outline, 1);
    if (shownWidth >= textFrom)
        paintText(*painter, scale);
    if (shownWidth >= badgeFrom) {
        painter->setRenderHint(QPainter::Antialiasing);
        paintBadge(*painter, badge(scale), m_view.state);
    }
}

void StickyItem::paintChosen(QPainter& painter, const QColor& color) const
{
    const double scale = scaleOf(painter);
    const double gap = 2 / scale;
    painter.save();
    painter.translate(m_sticky.center);
    const QRectF paper = m_sticky.rect().translated(-m_sticky.center);
    drawRim(painter, paper.adjusted(-gap, -gap, gap, gap), color, chosenLine);
    if (paper.width() * scale >= badgeFrom) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintBadge(painter, badge(scale), m_view.state);
    }
    painter.restore();
}

void StickyItem::paintText(QPainter& painter, double pixelsPerUnit) const
{
    const QSizeF size = m_sticky.size;
    const double margin = size.width() * 0.08;
    const QRectF room(
        -size.width() / 2 + margin, -size.height() / 2 + margin, size.width() - 2 * margin, size.height() - 2 * margin);
    const double keptClear = std::max(0.0, badge(pixelsPerUnit).bottom() - room.top());
    // Letters take about half their height in width; the larger the text, the smaller the letters, as on the board.
    const double area = room.width() * (room.height() - keptClear) * 0.75;
    const auto length = std::max<qsizetype>(8, m_sticky.text.size());
    const double wanted = std::sqrt(area / double(length) / 0.75);
    // Smaller than 6 pixels nobody reads; larger than a seventh of the paper shouts.
    const double pixels = std::max(6 / pixelsPerUnit, std::min(wanted, size.height() / 7));

    QFont font = painter.font();
    font.setPixelSize(std::max(1, int(pixels)));
    painter.setFont(font);
    painter.setPen(inkOn(m_sticky.color));
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    paintWholeLines(painter, m_sticky.text, room, keptClear);
    painter.restore();
}

} // namespace bridge::ui
