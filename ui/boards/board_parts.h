// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"

#include <QGraphicsItem>

namespace bridge::ui {

/// A frame on the board map: its ground, its rim and its title above it.
class FrameItem final : public QGraphicsItem
{
public:
    explicit FrameItem(const Frame& frame);
    void setFrame(const Frame& frame);
    quint32 generation = 0; ///< of the show() that saw it last
    [[nodiscard]] const Frame& frame() const { return m_frame; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Frame m_frame;
};

/// A connector between two items, from edge to edge, with a head at its end. What lies on its way covers it.
class ConnectorItem final : public QGraphicsItem
{
public:
    ConnectorItem(const Connector& connector, const QRectF& from, const QRectF& to);

    [[nodiscard]] const Connector& connector() const { return m_connector; }
    bool setDimmed(bool dimmed); ///< whether it looks different now

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Connector m_connector;
    QLineF m_line;
    double m_head;
    bool m_dimmed = false;
};

} // namespace bridge::ui
