// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boards/board_tiles.h"

#include <QGraphicsView>

namespace bridge::ui {

class BoardScene;
class Minimap;
class OverviewImage;

/// The board map: zoom with the wheel, +, − and 1, pan by dragging or in the overview in its corner, walk from
/// sticky to sticky with the arrow keys. The chosen sticky's text is the view's accessible description.
///
/// It paints the scene by itself, from tiles: five thousand items one by one take longer than a frame.
class BoardMap final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit BoardMap(BoardScene* scene, QWidget* parent = nullptr);
    ~BoardMap() override;

    void zoomBy(double factor);
    void zoomTo(double scale); ///< 1 = a board unit is a pixel, which the services call 100 %
    void fit();
    [[nodiscard]] double scaleShown() const { return transform().m11(); }
    [[nodiscard]] bool isPainted() const { return m_isPainted; } ///< nothing in sight is blurred or old
    /// Brings the chosen sticky into sight, close enough to read.
    void showChosen();

Q_SIGNALS:
    void openRequested(); ///< Enter or double click on the chosen sticky
    void zoomed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool walk(int key);
    void describeChosen();
    void repaintSoon();
    void placeMinimap();

    BoardScene* m_scene;
    OverviewImage* m_overview;
    Minimap* m_minimap;
    BoardTiles m_tiles;
    bool m_isPainted = false;
    bool m_fitted = true; ///< the whole board stays in sight until the person zooms
};

} // namespace bridge::ui
