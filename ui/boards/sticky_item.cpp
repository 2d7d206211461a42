// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/sticky_item.h"

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
constexpr double dimmedOpacity = 0.15;

QColor inkOn(StickyColor color)
{
    const QColor paper(colorHex(color));
    const QColor dark = colorsOf(Scheme::Light).text;
    return contrast(paper, dark) >= 4.5 ? dark : QColor(Qt::white);
}

QPolygonF polygonIn(const QRectF& rect, const QList<QPointF>& points)
{
    QPolygonF polygon;
    for (const QPointF& point : points)
        polygon << rect.topLeft() + QPointF(point.x() * rect.width(), point.y() * rect.height());
    return polygon;
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

void StickyItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QSizeF size = m_sticky.size;
    const QRectF paper(-size.width() / 2, -size.height() / 2, size.width(), size.height());
    const double shownWidth = size.width() * scale;

    if (m_dimmed)
        painter->setOpacity(dimmedOpacity);
    painter->fillRect(paper, QColor(colorHex(m_sticky.color)));
    if (shownWidth >= textFrom)
        paintText(*painter, scale);
    if (shownWidth >= badgeFrom) {
        const double side = std::min(size.width() * 0.6, std::max(size.width() * badgeShare, smallestBadge / scale));
        painter->setRenderHint(QPainter::Antialiasing);
        paintBadge(*painter, QRectF(paper.right() - side * 0.8, paper.top() - side * 0.2, side, side), m_view.state);
    }
}

void StickyItem::paintRim(QPainter& painter, const QColor& color) const
{
    QPen pen(color, chosenLine);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double gap = 2 / QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    painter.drawRect(m_sticky.rect().adjusted(-gap, -gap, gap, gap));
}

void StickyItem::paintText(QPainter& painter, double pixelsPerUnit) const
{
    const QSizeF size = m_sticky.size;
    const double margin = size.width() * 0.08;
    // Letters take about half their height in width; the larger the text, the smaller the letters, as on the board.
    const double area = size.width() * size.height() * 0.55;
    const auto length = std::max<qsizetype>(8, m_sticky.text.size());
    const double wanted = std::sqrt(area / double(length) / 0.75);
    // Smaller than 6 pixels nobody reads; larger than a seventh of the paper shouts.
    const double pixels = std::clamp(wanted, 6 / pixelsPerUnit, size.height() / 7);

    QFont font = painter.font();
    font.setPixelSize(std::max(1, int(pixels)));
    painter.setFont(font);
    painter.setPen(inkOn(m_sticky.color));
    const QRectF room(
        -size.width() / 2 + margin, -size.height() / 2 + margin, size.width() - 2 * margin, size.height() - 2 * margin);
    QTextOption wrapping(Qt::AlignCenter);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.drawText(room, m_sticky.text, wrapping);
    painter.restore();
}

} // namespace bridge::ui
