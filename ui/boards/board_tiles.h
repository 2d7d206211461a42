// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>
#include <QPoint>
#include <QRectF>

class QPainter;
class QWidget;

namespace bridge::ui {

class BoardScene;
class OverviewImage;

/// The board as pixels at one zoom, in square tiles that are painted once and then only copied: a frame costs
/// the same however much there is on the board. What isn't painted yet shows as it was at the zoom before, blurred.
class BoardTiles
{
public:
    /// `view` is what it is painted on: its palette and pixel ratio hold. All outlive this.
    BoardTiles(const BoardScene& scene, const OverviewImage& overview, QWidget& view);

    void setScale(double scale); ///< pixels of a board unit
    void touch(const QList<QRectF>& rects); ///< board coordinates: looks different there
    void forget(); ///< everything looks different

    /// Paints `shown`, given in pixels of the whole board, where (0, 0) of the painter is its corner. Takes a few
    /// milliseconds at most and tells whether all of it is painted; call it again when not.
    bool paint(QPainter& painter, const QRect& shown);

private:
    struct Tile {
        QPixmap pixels{};
        bool isStale = false;
    };
    struct Level {
        double scale = 1;
        QHash<QPoint, Tile> tiles{};
    };

    void renew(const std::vector<QPoint>& places);
    [[nodiscard]] QPixmap draw(QPoint place) const;
    void paintBlurred(QPainter& painter, const QRect& tile) const;
    void dropFarFrom(const QRect& places);

    const BoardScene& m_scene;
    const OverviewImage& m_overview;
    QWidget& m_view;
    Level m_now;
    Level m_before; ///< the last zoom that was painted whole
    bool m_isWhole = false; ///< the last paint() had all of its tiles
};

} // namespace bridge::ui
