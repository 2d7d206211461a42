// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace bridge::miro {

// A frame's child is placed by its centre, measured from the frame's top-left corner; everything else by
// its centre on the board (Miro fact sheet §4). Outside of core/miro only board coordinates exist.

/// What a sticky measures when nobody said: Miro's default square (fact sheet §5).
constexpr QSizeF usualStickySize{199, 228};

[[nodiscard]] QPointF onBoard(const QRectF& frame, const QPointF& inFrame);

/// The child's own coordinates, moved as little as keeps its whole box in the frame: Miro refuses what
/// sticks out, and whether it looks at the centre or the box is not known. In a frame that is too small
/// the sticky stands in the middle.
[[nodiscard]] QPointF inFrame(const QRectF& frame, const QPointF& onBoard, const QSizeF& size);

} // namespace bridge::miro
