// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_service.h"

namespace bridge::sandbox {

/// A board as a simple file of texts, colours, frames, tags and connectors, and the tasks that the portal
/// has from the start (docs/sandbox.md).
struct BoardFile {
    struct Frame {
        QString title{};
        int row = 0; ///< frames of a row stand side by side
    };
    struct Item {
        QString text{}; ///< plain
        StickyColor color = StickyColor::LightYellow;
        std::optional<size_t> frame{}; ///< index into frames
        QStringList tags{};
        std::optional<size_t> connectTo{}; ///< index into items: an arrow from this one to that
    };
    struct Member {
        QString name{};
        QString role{};
        QString position{}; ///< at work, as the portal shows it
    };
    struct Task {
        QString title{};
        QString description{};
        QString project{}; ///< a workgroup's name; empty = none
        QStringList comments{};
    };

    QString name{};
    std::vector<Frame> frames{};
    std::vector<Item> items{};
    std::vector<Member> members{};
    std::vector<Task> tasks{}; ///< in the order of their ids, from 1
};

/// Strict: an unknown field, colour or frame, a 9th tag or a connector to nowhere is a Configuration error
/// that names the item ("item 12: …", counted from 0 as connect_to does).
[[nodiscard]] Result<BoardFile> boardFromJson(const Json& json);

/// Where everything of a file lies: frames in rows, stickies in a grid inside their frame with room for
/// more, the others beside all frames. Nothing overlaps.
struct BoardLayout {
    std::vector<QRectF> frames{};
    std::vector<QPointF> centers{}; ///< of the items
};

[[nodiscard]] BoardLayout layOut(const BoardFile& file);

/// Makes the board, as if people had: frames, stickies, tags, connectors, members.
[[nodiscard]] Result<BoardId> fillBoard(MiroService& miro, const BoardFile& file);

} // namespace bridge::sandbox
