// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QString>

namespace bridge::ui {

/// One end of a line: a frame on the left, or what it can mean on the right.
struct LineNode {
    QString key{}; ///< of a frame its id, of a meaning "status/pending", "group/12", "stage/45"
    QString title{};
    QString note{}; ///< "12 stickies", "not mapped"; empty = nothing to say
    QString section{}; ///< what the nodes from here on are: "Status", "Project"; shown above the first of each
    bool needsAttention = false; ///< marked by a sign, not by colour alone

    friend bool operator==(const LineNode&, const LineNode&) = default;
};

enum class LineSide : quint8 { Frame, Meaning };

/// A node as a box with a knob on the side where lines come in.
class NodeItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 11 };

    NodeItem(const LineNode& node, LineSide side, qreal width);

    [[nodiscard]] const LineNode& node() const { return m_node; }
    [[nodiscard]] LineSide side() const { return m_side; }
    [[nodiscard]] QPointF knob() const; ///< in the scene
    void setWidth(qreal width);
    [[nodiscard]] qreal height() const; ///< follows from the width: a long note takes several lines
    /// Being under the pointer, the keyboard's place, or the end of a line in the making.
    void setMarked(bool marked);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] QRectF noteRoom() const;

    LineNode m_node;
    LineSide m_side;
    qreal m_width;
    bool m_marked = false;
};

/// A line between two points, bent so that lines that cross can be told apart.
class LineItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 12 };

    LineItem(QString frame, QString meaning);

    [[nodiscard]] const QString& frame() const { return m_frame; }
    [[nodiscard]] const QString& meaning() const { return m_meaning; }
    void setEnds(QPointF from, QPointF to);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override; ///< wide enough to be hit
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_frame;
    QString m_meaning;
    QPainterPath m_path;
};

} // namespace bridge::ui
