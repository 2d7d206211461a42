// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/thumbnail.h"

#include <QPainter>

namespace bridge::ui {

namespace {

constexpr double smallestSide = 1; ///< pixels of a sticky, which could not be seen otherwise

QRectF extentOf(const BoardSnapshot& board)
{
    QRectF extent;
    for (const Frame& frame : board.frames)
        extent |= frame.rect;
    for (const Sticky& sticky : board.stickies)
        extent |= sticky.rect();
    return extent;
}

} // namespace

QPixmap thumbnailOf(const BoardSnapshot& board, const QSize& size, qreal devicePixelRatio, const Colors& colors)
{
    QPixmap pixels(size * devicePixelRatio);
    pixels.setDevicePixelRatio(devicePixelRatio);
    pixels.fill(colors.sunken);
    const QRectF extent = extentOf(board);
    if (extent.isEmpty())
        return pixels;
    const double scale = std::min(size.width() / extent.width(), size.height() / extent.height()) * 0.9;
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    const auto onPicture = [&](const QRectF& rect) {
        return QRectF((rect.topLeft() - extent.center()) * scale + middle, rect.size() * scale);
    };
    QPainter painter(&pixels);
    for (const Frame& frame : board.frames) {
        painter.fillRect(onPicture(frame.rect).adjusted(-0.5, -0.5, 0.5, 0.5), colors.outline);
        painter.fillRect(onPicture(frame.rect), colors.surface);
    }
    for (const Sticky& sticky : board.stickies) {
        QRectF spot = onPicture(sticky.rect());
        spot.setSize(spot.size().expandedTo({smallestSide, smallestSide}));
        painter.fillRect(spot, QColor(colorHex(sticky.color)));
    }
    return pixels;
}

QIcon pictureIcon(const QPixmap& pixels)
{
    QIcon icon(pixels);
    icon.addPixmap(pixels, QIcon::Selected); // else the style makes one, tinted
    return icon;
}

} // namespace bridge::ui
