// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/domain/color.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace bridge {

/// A sticky note as the board shows it, in our own terms.
struct Sticky {
    ItemId id{};
    QString text{}; ///< normalised plain text, a mark line at its end included
    StickyColor color = StickyColor::LightYellow;
    QPointF center{}; ///< board coordinates, also for a frame's child
    QSizeF size{};
    ItemId parent{}; ///< the frame that owns it, as the service says; empty when none
    QStringList tags{}; ///< titles, sorted
    TimePoint modifiedAt{};
    QString modifiedBy{}; ///< user id
    bool locked = false;

    [[nodiscard]] QRectF rect() const { return {center - QPointF(size.width() / 2, size.height() / 2), size}; }
    friend bool operator==(const Sticky&, const Sticky&) = default;
};

struct Frame {
    ItemId id{};
    QString title{};
    QRectF rect{}; ///< board coordinates

    friend bool operator==(const Frame&, const Frame&) = default;
};

struct Connector {
    ItemId from{};
    ItemId to{};

    friend bool operator==(const Connector&, const Connector&) = default;
};

/// What one complete walk over a board gave. A walk with an error gives an error, never half a board.
struct BoardSnapshot {
    BoardId id{};
    QString name{};
    std::vector<Frame> frames{};
    std::vector<Sticky> stickies{};
    std::vector<Connector> connectors{};
    int tagCount = 0; ///< tags the board holds; 100 is the limit
    QStringList tagTitles{}; ///< titles of all tags of the board
};

} // namespace bridge
