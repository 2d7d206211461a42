// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/net/http.h"
#include "core/net/retry.h"

#include <QUrlQuery>

namespace bridge::miro {

/// What a call costs in credits (Miro fact sheet §11).
enum class Level : int { One = 50, Two = 100, Three = 500, Four = 2000 };

/// One call of Miro's REST API as a value: what it asks, what it costs, what repeating it would do.
struct Call {
    HttpVerb verb = HttpVerb::Get;
    QString path{}; ///< below the API's address, its ids percent-encoded
    QUrlQuery query{}; ///< values percent-encoded
    Json body{}; ///< null = none
    Level level = Level::One;
    Repeat repeat = Repeat::Safe;
    int badTokenStatus = 401; ///< how this call says that it does not take the token
};

constexpr int pageSize = 50; ///< the most that any list gives (fact sheet §4, §7, §8)

[[nodiscard]] Call whoAmICall();
[[nodiscard]] Call boardCall(const BoardId& board);

/// The boards of a team, the one modified last first: a page of them, or a list to walk by offset.
[[nodiscard]] Call latestBoardsCall(const QString& team);

// Lists: walked with walkAll() (walk.h)
[[nodiscard]] Call listItemsCall(const BoardId& board, const QString& type);
[[nodiscard]] Call listConnectorsCall(const BoardId& board);
[[nodiscard]] Call listTagsCall(const BoardId& board);
[[nodiscard]] Call listTaggedCall(const BoardId& board, const TagId& tag);

[[nodiscard]] Call itemCall(const BoardId& board, const ItemId& item);
[[nodiscard]] Call stickyCall(const BoardId& board, const ItemId& item);
[[nodiscard]] Call itemTagsCall(const BoardId& board, const ItemId& item);

[[nodiscard]] Call createStickyCall(const BoardId& board, Json body);
[[nodiscard]] Call updateStickyCall(const BoardId& board, const ItemId& item, Json body);
/// Doing it again is answered with 404, which is the same outcome.
[[nodiscard]] Call deleteStickyCall(const BoardId& board, const ItemId& item);
[[nodiscard]] Call updateFrameCall(const BoardId& board, const ItemId& frame, Json body);

/// A title is unique on a board, so a repeated create is refused, never doubled.
[[nodiscard]] Call createTagCall(const BoardId& board, const QString& title);
[[nodiscard]] Call attachTagCall(const BoardId& board, const ItemId& item, const TagId& tag);
/// Without a tag the same address deletes the item (fact sheet §7), so the tag must not be empty.
[[nodiscard]] Call detachTagCall(const BoardId& board, const ItemId& item, const TagId& tag);

} // namespace bridge::miro
