// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_parts.h"

#include "ui/boards/item_states.h"
#include "ui/theme/colors.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace bridge::ui {

namespace {

constexpr double titlePixels = 13;
constexpr double titleHeight = 110; ///< in board units, alike for all frames and less than people leave between them
constexpr double titleGap = 3; ///< pixels between a title and its frame
constexpr double lineOfLetters = 1.36; ///< heights of a line in sizes of its letters, in fonts that take much room
constexpr double titleFrom = 48; ///< frame width on the screen from which its title is drawn

/// Device-independent pixels of a board unit.
double scaleOf(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

const Colors& colorsFor(const QWidget* widget)
{
    return colorsOf(widget ? widget->palette() : QPalette());
}

/// Where the line from the middle of `rect` to `target` leaves the rect.
QPointF edgeTowards(const QRectF& rect, QPointF target)
{
    const QLineF line(rect.center(), target);
    const QLineF edges[] = {{rect.topLeft(), rect.topRight()}, {rect.topRight(), rect.bottomRight()},
        {rect.bottomRight(), rect.bottomLeft()}, {rect.bottomLeft(), rect.topLeft()}};
    for (const QLineF& edge : edges) {
        QPointF crossing;
        if (line.intersects(edge, &crossing) == QLineF::BoundedIntersection)
            return crossing;
    }
    return rect.center();
}

} // namespace

FrameItem::FrameItem(const Frame& frame)
    : m_frame(frame)
{
    setZValue(-2);
    setToolTip(frame.title);
}

void FrameItem::setFrame(const Frame& frame)
{
    prepareGeometryChange();
    m_frame = frame;
    setToolTip(frame.title);
}

QRectF FrameItem::boundingRect() const
{
    return m_frame.rect.adjusted(-4, -titleHeight, 4, 4);
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget)
{
    const Colors& colors = colorsFor(widget);
    QPen pen(colors.outline, 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setBrush(colors.surface);
    painter->drawRect(m_frame.rect);

    const double scale = scaleOf(*painter);
    if (m_frame.rect.width() * scale < titleFrom)
        return;
    QFont font = painter->font();
    const double gap = std::min(titleGap / scale, titleHeight * 0.1);
    // The same size on the screen at every zoom, as the board's own frames have it, but never cut.
    font.setPixelSize(std::max(1, int(std::min(titlePixels / scale, (titleHeight - gap) / lineOfLetters))));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QRectF room(m_frame.rect.left(), m_frame.rect.top() - titleHeight, m_frame.rect.width(), titleHeight);
    const QString title = QFontMetricsF(font).elidedText(m_frame.title, Qt::ElideRight, room.width());
    painter->drawText(room.adjusted(0, 0, 0, -gap), Qt::AlignBottom | Qt::AlignLeft, title);
}

ConnectorItem::ConnectorItem(const Connector& connector, const QRectF& from, const QRectF& to)
    : m_connector(connector)
    , m_line(edgeTowards(from, to.center()), edgeTowards(to, from.center()))
    , m_head(std::min(from.width(), to.width()) * 0.1)
{
    setZValue(-1);
    setAcceptedMouseButtons(Qt::NoButton);
}

bool ConnectorItem::setDimmed(bool dimmed)
{
    return std::exchange(m_dimmed, dimmed) != dimmed;
}

QRectF ConnectorItem::boundingRect() const
{
    return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-m_head, -m_head, m_head, m_head);
}

void ConnectorItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget)
{
    QPen pen(colorsFor(widget).muted, 1.5);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    if (m_dimmed)
        painter->setOpacity(dimmedOpacity);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawLine(m_line);
    if (m_head * scaleOf(*painter) < 2)
        return;
    for (const double turn : {150.0, -150.0}) {
        QLineF wing = m_line;
        wing.translate(m_line.p2() - m_line.p1());
        wing.setAngle(m_line.angle() + turn);
        wing.setLength(m_head);
        painter->drawLine(wing);
    }
}

} // namespace bridge::ui
