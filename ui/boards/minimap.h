// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bridge::ui {

class OverviewImage;

/// The whole board in a corner of the map, with a rim around what the map shows. A click or a drag moves the map,
/// and so do the arrow keys.
class Minimap final : public QWidget
{
    Q_OBJECT

public:
    Minimap(const OverviewImage& image, QWidget* parent); ///< the image outlives it

    void setShown(const QRectF& shown); ///< what the map shows, in board coordinates
    [[nodiscard]] QSize sizeHint() const override; ///< in the board's shape

Q_SIGNALS:
    void centerWanted(const QPointF& place); ///< board coordinates

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF picture() const; ///< where the board is painted
    [[nodiscard]] double scale() const; ///< pixels of a board unit
    void moveTo(QPointF pixel);

    const OverviewImage& m_image;
    QRectF m_shown;
};

} // namespace bridge::ui
