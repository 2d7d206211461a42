// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/line_nodes.h"

#include "ui/theme/colors.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr qreal knobRadius = 5;
constexpr qreal padding = metrics::grid;
constexpr qreal hitWidth = 12;
constexpr qreal mostNote = 1000; ///< pixels of height: no limit in fact
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QPen penFor(const Colors& colors, const QStyleOptionGraphicsItem& option, bool marked)
{
    const bool strong = marked || option.state.testFlag(QStyle::State_Selected);
    return {strong ? colors.accent : colors.outline, strong ? 2.0 : 1.0};
}

} // namespace

NodeItem::NodeItem(const LineNode& node, LineSide side, qreal width)
    : m_node(node)
    , m_side(side)
    , m_width(width)
{
    setToolTip(node.note.isEmpty() ? node.title : node.title + u"\n"_s + node.note);
    setCursor(Qt::PointingHandCursor);
}

void NodeItem::setWidth(qreal width)
{
    prepareGeometryChange();
    m_width = width;
}

void NodeItem::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    update();
}

QRectF NodeItem::noteRoom() const
{
    if (m_node.note.isEmpty())
        return {};
    const QFontMetricsF metrics{QFont()};
    const QRectF room(padding, padding + metrics.height(), m_width - 2 * padding, mostNote);
    return {room.topLeft(), metrics.boundingRect(room, wrapped, m_node.note).size()};
}

qreal NodeItem::height() const
{
    return QFontMetricsF(QFont()).height() + noteRoom().height() + 2 * padding;
}

QRectF NodeItem::box() const
{
    return {0, 0, m_width, height()};
}

QPointF NodeItem::knob() const
{
    const qreal x = m_side == LineSide::Frame ? m_width : 0;
    return mapToScene(QPointF(x, height() / 2));
}

QRectF NodeItem::boundingRect() const
{
    return box().adjusted(-knobRadius - 1, -1, knobRadius + 1, 1);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    const Colors& colors = colorsOf(widget ? widget->palette() : QPalette());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(penFor(colors, *option, m_marked));
    painter->setBrush(m_marked ? colors.selected : colors.surface);
    painter->drawRoundedRect(box(), metrics::radius, metrics::radius);

    QRectF title = box().adjusted(padding, padding, -padding, -padding);
    if (m_node.needsAttention) {
        // In the title's line: the note has all of its own.
        constexpr qreal side = metrics::smallIconSide;
        const qreal top = title.top() + (QFontMetricsF(QFont()).height() - side) / 2;
        const QRectF sign(title.right() - side, top, side, side);
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
        painter->drawPixmap(sign.topLeft(), iconPixmap("failed"_L1, colors.attention, sign.size().toSize(), ratio));
        title.setRight(sign.left() - padding / 2);
    }
    painter->setPen(colors.text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(QFont()).elidedText(m_node.title, Qt::ElideRight, title.width()));
    painter->setPen(m_node.needsAttention ? colors.attention : colors.muted);
    painter->drawText(noteRoom(), wrapped | Qt::TextDontClip, m_node.note);

    painter->setPen(QPen(colors.outline, 1));
    painter->setBrush(m_marked ? colors.accent : colors.surface);
    painter->drawEllipse(mapFromScene(knob()), knobRadius, knobRadius);
}

LineItem::LineItem(QString frame, QString meaning)
    : m_frame(std::move(frame))
    , m_meaning(std::move(meaning))
{
    setZValue(-1);
    setFlag(ItemIsSelectable);
    setCursor(Qt::PointingHandCursor);
}

void LineItem::setEnds(QPointF from, QPointF to)
{
    prepareGeometryChange();
    const qreal bend = std::abs(to.x() - from.x()) / 2;
    m_path = QPainterPath(from);
    m_path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
}

QRectF LineItem::boundingRect() const
{
    return m_path.boundingRect().adjusted(-hitWidth, -hitWidth, hitWidth, hitWidth);
}

QPainterPath LineItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    return stroker.createStroke(m_path);
}

void LineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    const Colors& colors = colorsOf(widget ? widget->palette() : QPalette());
    const bool chosen = option->state.testFlag(QStyle::State_Selected);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen ? colors.accentHover : colors.accent, chosen ? 4 : 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
}

} // namespace bridge::ui
