// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/line_nodes.h"

#include "ui/theme/colors.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr qreal knobRadius = 5;
constexpr qreal padding = metrics::grid;
constexpr qreal hitWidth = 12;

QPen penFor(const Colors& colors, const QStyleOptionGraphicsItem& option, bool marked)
{
    const bool strong = marked || option.state.testFlag(QStyle::State_Selected);
    return {strong ? colors.accent : colors.outline, strong ? 2.0 : 1.0};
}

} // namespace

qreal nodeHeight(const QFontMetricsF& metrics, const LineNode& node)
{
    const int lines = node.note.isEmpty() ? 1 : 2;
    return lines * metrics.height() + 2 * padding;
}

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

QPointF NodeItem::knob() const
{
    const qreal x = m_side == LineSide::Frame ? m_width : 0;
    return mapToScene(QPointF(x, nodeHeight(QFontMetricsF(QFont()), m_node) / 2));
}

QRectF NodeItem::boundingRect() const
{
    const QRectF box(0, 0, m_width, nodeHeight(QFontMetricsF(QFont()), m_node));
    return box.adjusted(-knobRadius - 1, -1, knobRadius + 1, 1);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    const Colors& colors = colorsOf(widget ? widget->palette() : QPalette());
    const QFontMetricsF metrics{QFont()};
    const QRectF box(0, 0, m_width, nodeHeight(metrics, m_node));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(penFor(colors, *option, m_marked));
    painter->setBrush(m_marked ? colors.selected : colors.surface);
    painter->drawRoundedRect(box, metrics::radius, metrics::radius);

    const QRectF text = box.adjusted(padding, padding, -padding, -padding);
    QRectF title = text;
    if (m_node.needsAttention) {
        const QRectF sign(
            text.right() - metrics::smallIconSide, text.top(), metrics::smallIconSide, metrics::smallIconSide);
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
        painter->drawPixmap(sign.topLeft(), iconPixmap("held"_L1, colors.attention, sign.size().toSize(), ratio));
        title.setRight(sign.left() - padding / 2);
    }
    painter->setPen(colors.text);
    painter->drawText(
        title, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(m_node.title, Qt::ElideRight, title.width()));
    painter->setPen(m_node.needsAttention ? colors.attention : colors.muted);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(m_node.note, Qt::ElideRight, text.width()));

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
