// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/placing.h"

#include <algorithm>

namespace bridge::miro {

namespace {

double kept(double center, double length, double room)
{
    return length > room ? room / 2 : std::clamp(center, length / 2, room - length / 2);
}

} // namespace

QPointF onBoard(const QRectF& frame, const QPointF& inFrame)
{
    return frame.topLeft() + inFrame;
}

QPointF inFrame(const QRectF& frame, const QPointF& onBoard, const QSizeF& size)
{
    const QPointF child = onBoard - frame.topLeft();
    return {kept(child.x(), size.width(), frame.width()), kept(child.y(), size.height(), frame.height())};
}

} // namespace bridge::miro
