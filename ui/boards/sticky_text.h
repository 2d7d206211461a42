// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace bridge::ui {

/// Writes `text` in the painter's font and pen into the middle of `room`, in as many whole lines as it holds, the last
/// with "…" when there is more. Nothing stands in the topmost `keptClear` of the room.
void paintWholeLines(QPainter& painter, const QString& text, const QRectF& room, double keptClear);

} // namespace bridge::ui
