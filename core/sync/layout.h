// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/observed.h"
#include "core/sync/ports.h"

namespace bridge::sync {

/// Hands out cells on the board that overlap nothing: neither what is there nor what it handed out
/// before. A full frame grows.
class Layout
{
public:
    explicit Layout(const Observed& observed)
        : m_observed(observed)
    {
    }

    struct Cell {
        Placement placement{};
        std::optional<Frame> grown{}; ///< the frame must first be made this large
    };

    /// The first free cell of the frame, row by row from its top-left corner. `moving` is not in its own way.
    /// A full frame grows where nothing is in its way; empty when there is no room left.
    [[nodiscard]] std::optional<Cell> placeIn(const Frame& frame, QSizeF size, const ItemId& moving = {});
    /// The first free cell below everything on the board, outside every frame.
    [[nodiscard]] Cell placeOutside(QSizeF size);

private:
    struct Area {
        QRectF rect{};
        std::vector<std::pair<ItemId, QRectF>> taken{};
        QPointF origin{}; ///< the first cell's top-left corner
        double gap = 16; ///< between two cells
        std::map<std::pair<double, double>, double> searchFrom{}; ///< by size: above this y no cell is free
    };
    Area& areaOf(const Frame& frame);
    static void followGrid(Area& area);
    [[nodiscard]] bool mayBecome(const Frame& frame, const QRectF& rect) const;
    [[nodiscard]] std::optional<QPointF> growFor(const Frame& frame, Area& area, QSizeF size) const;
    [[nodiscard]] static std::optional<QPointF> freeCell(Area& area, QSizeF size, const ItemId& moving);

    const Observed& m_observed;
    std::map<ItemId, Area> m_areas;
    std::optional<Area> m_outside;
};

} // namespace bridge::sync
