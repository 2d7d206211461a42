// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "ui/theme/colors.h"
#include <QIcon>

#include <QPixmap>

namespace bridge::ui {

/// A board at a glance, as people know it again: frames and the colours of the stickies, in the middle of `size`
/// (logical pixels), as large as it fits. Without frames and stickies it is an empty sheet.
[[nodiscard]] QPixmap thumbnailOf(
    const BoardSnapshot& board, const QSize& size, qreal devicePixelRatio, const Colors& colors);

/// The picture as an icon that a list shows in its own colours in a chosen row, too.
[[nodiscard]] QIcon pictureIcon(const QPixmap& pixels);

} // namespace bridge::ui
