// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/board.h"

#include <optional>

namespace bridge::miro {

/// Whose token it is, as Miro tells (fact sheet §1). When a token ends, only its issuer's answer told.
struct TokenContext {
    QString userId{};
    QString userName{};
    QString teamId{};
    QString teamName{};
    QStringList scopes{};
};

struct BoardInfo {
    BoardId id{};
    QString name{};
    TimePoint modifiedAt{};
    QString role{}; ///< of the signed-in user (fact sheet §3); empty where the board is open to all without one
};

struct Tag {
    TagId id{};
    QString title{};
};

/// A sticky as one answer has it: the centre of a frame's child is measured from the frame's top-left
/// corner (fact sheet §4).
struct ReceivedSticky {
    Sticky sticky{};
    bool centerIsInParent = false;
    bool hasStyle = true; ///< lists may leave the style out; the colour is not known then
};

/// One page of any list: by cursor, or by offset and total.
struct Page {
    std::vector<Json> entries{};
    QString cursor{}; ///< of the next page; empty on the last one
    qint64 total = 0;
};

// A part that we need and that is missing or of another type is BadReply; unknown parts are not looked at.

[[nodiscard]] Result<TokenContext> tokenContextFrom(const Json& json);
[[nodiscard]] Result<BoardInfo> boardFrom(const Json& json);
[[nodiscard]] Result<Tag> tagFrom(const Json& json);
[[nodiscard]] Result<Page> pageFrom(Json json);
[[nodiscard]] Result<std::vector<Tag>> itemTagsFrom(const Json& json); ///< GET …/items/{id}/tags
[[nodiscard]] Result<ReceivedSticky> stickyFrom(const Json& json);
[[nodiscard]] Result<Frame> frameFrom(const Json& json);
/// Empty where an end hangs loose. Against the arrow when only its start carries a cap.
[[nodiscard]] std::optional<Connector> connectorFrom(const Json& json);

/// Widgets that the API doesn't know come without data (fact sheet §4).
[[nodiscard]] bool isSupported(const Json& item);

} // namespace bridge::miro
