// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/geometry.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QPointF halfOf(const QSizeF& size)
{
    return {size.width() / 2, size.height() / 2};
}

QPointF topLeftOf(const BoardItem& frame)
{
    return frame.position - halfOf(frame.size); // frames have no parent: their position is absolute
}

} // namespace

QPointF absoluteCenter(const Board& board, const BoardItem& item)
{
    const BoardItem* parent = board.frame(item.parent);
    return parent ? topLeftOf(*parent) + item.position : item.position;
}

QRectF absoluteRect(const Board& board, const BoardItem& item)
{
    return {absoluteCenter(board, item) - halfOf(item.size), item.size};
}

QPointF positionWithin(const BoardItem* parent, const QPointF& absolute)
{
    return parent ? absolute - topLeftOf(*parent) : absolute;
}

bool isInside(const QSizeF& frame, const QPointF& center, const QSizeF& size)
{
    constexpr double rounding = 1e-6; // clients compute the limits themselves, in doubles
    const QPointF half = halfOf(size);
    return center.x() >= half.x() - rounding && center.x() <= frame.width() - half.x() + rounding
        && center.y() >= half.y() - rounding && center.y() <= frame.height() - half.y() + rounding;
}

Outcome<> checkInside(const Board& board, const BoardItem& item)
{
    const BoardItem* parent = board.frame(item.parent);
    if (!parent || isInside(parent->size, item.position, item.size))
        return {};
    return refuse(400, u"2.0703"_s,
        u"The new position is outside of the boundaries of the parent item [%1]"_s.arg(idText(parent->id)));
}

Outcome<> checkChildrenStayInside(const Board& board, const BoardItem& frame, const QSizeF& newSize)
{
    for (const auto& [id, child] : board.items) {
        if (child.parent == frame.id && isInside(frame.size, child.position, child.size)
            && !isInside(newSize, child.position, child.size)) {
            return refuse(400, u"2.0703"_s,
                u"With this geometry the child item [%1] would be outside of the boundaries of the frame"_s.arg(
                    idText(id)));
        }
    }
    return {};
}

const BoardItem* frameAt(const Board& board, const QPointF& absolute, Number except)
{
    const BoardItem* topmost = nullptr;
    for (const auto& [id, item] : board.items) {
        if (item.kind == ItemKind::Frame && id != except && absoluteRect(board, item).contains(absolute))
            topmost = &item;
    }
    return topmost;
}

QSizeF stickySize(const QString& shape)
{
    return shape == "rectangle"_L1 ? QSizeF(350, 228) : QSizeF(199, 228);
}

QSizeF stickySizeOfWidth(const QString& shape, double width)
{
    const QSizeF natural = stickySize(shape);
    return {width, width * natural.height() / natural.width()};
}

QSizeF stickySizeOfHeight(const QString& shape, double height)
{
    const QSizeF natural = stickySize(shape);
    return {height * natural.width() / natural.height(), height};
}

} // namespace bridge::sandbox
