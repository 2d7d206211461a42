// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/line_nodes.h"

#include <QGraphicsView>

#include <vector>

namespace bridge::ui {

/// What the board's frames mean, as lines to draw: frames on the left in board order, what they can mean on the
/// right. Drag from one side to the other to draw a line; choose a line and press Del to take it away.
///
/// By keyboard: up and down choose a node, left and right change the side, Enter begins a line and ends it at
/// the node that is chosen then, Esc gives it up, Del takes the chosen node's lines away one by one. The
/// chosen node is told to screen readers as the view's description.
class FrameLines final : public QGraphicsView
{
    Q_OBJECT

public:
    struct Line {
        QString frame{};
        QString meaning{};

        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit FrameLines(QWidget* parent = nullptr);

    /// Keeps what is chosen, where it is still there. A line to a node that is not there is left out.
    void show(std::vector<LineNode> frames, std::vector<LineNode> meanings, std::vector<Line> lines);
    using QGraphicsView::show;

    [[nodiscard]] QString chosenNode() const; ///< its key; empty when none is
    void chooseNode(const QString& key);

Q_SIGNALS:
    void lineDrawn(const QString& frame, const QString& meaning);
    void lineRemoved(const QString& frame, const QString& meaning);
    void nodeChosen(const QString& key);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void layOutSide(LineSide side, qreal left, qreal width);
    QGraphicsTextItem* addHeading(const QString& text, QPointF place, qreal width);
    void showLines();
    [[nodiscard]] NodeItem* node(const QString& key) const;
    [[nodiscard]] NodeItem* nodeAt(QPoint position) const;
    [[nodiscard]] std::vector<NodeItem*>& nodes(LineSide side);
    void choose(NodeItem* item);
    void step(int by);
    void changeSide(LineSide side);
    void begin(NodeItem* item);
    void lead(QPointF to);
    void end(NodeItem* item);
    void giveUp();
    void removeChosen();
    void describe();

    QGraphicsScene m_scene;
    std::vector<NodeItem*> m_frames; ///< the scene owns these
    std::vector<NodeItem*> m_meanings;
    std::vector<QGraphicsTextItem*> m_headings;
    std::vector<Line> m_lines;
    std::vector<LineItem*> m_lineItems;
    NodeItem* m_chosen = nullptr;
    NodeItem* m_from = nullptr; ///< where the line in the making begins
    LineItem* m_making = nullptr;
};

} // namespace bridge::ui
