// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/reply.h"

namespace bridge::sandbox {

/// Where an item's centre lies on the board (Miro fact sheet §4 "Position").
[[nodiscard]] QPointF absoluteCenter(const Board& board, const BoardItem& item);
[[nodiscard]] QRectF absoluteRect(const Board& board, const BoardItem& item);

/// A position on the board as seen from `parent`; from the board's middle when it is null.
[[nodiscard]] QPointF positionWithin(const BoardItem* parent, const QPointF& absolute);

/// Whether the whole box lies in the frame. Whether the service looks at the box or at the centre is not
/// known; the box is the stricter rule.
[[nodiscard]] bool isInside(const QSizeF& frame, const QPointF& center, const QSizeF& size);
/// Refuses an item that lies outside its parent.
[[nodiscard]] Outcome<> checkInside(const Board& board, const BoardItem& item);
/// Refuses a new size of `frame` that leaves a child outside which is inside now.
[[nodiscard]] Outcome<> checkChildrenStayInside(const Board& board, const BoardItem& frame, const QSizeF& newSize);

/// The topmost frame whose area holds the point, apart from `except`; null when there is none.
[[nodiscard]] const BoardItem* frameAt(const Board& board, const QPointF& absolute, Number except);

/// A sticky's size: the shape's own, or with one side given the other one follows (§5).
[[nodiscard]] QSizeF stickySize(const QString& shape);
[[nodiscard]] QSizeF stickySizeOfWidth(const QString& shape, double width);
[[nodiscard]] QSizeF stickySizeOfHeight(const QString& shape, double height);

} // namespace bridge::sandbox
