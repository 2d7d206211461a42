// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/reply.h"

#include <QUrlQuery>

namespace bridge::sandbox {

struct KindRules;

/// One request of the API with a valid token, as its handler sees it.
struct Call {
    MiroWorld& world;
    TimePoint now{};
    Number user = 0; ///< whose token it is
    QStringList arguments{}; ///< what stands for the variables of the path, decoded
    QUrlQuery query{};
    Json body{}; ///< null when nothing was sent
    Board* board = nullptr; ///< the path's board, when it has one: it exists and the user may see it
    const KindRules* kind = nullptr; ///< of a call for one kind of item

    [[nodiscard]] QString last() const { return arguments.isEmpty() ? QString() : arguments.last(); }
};

using Handler = Outcome<HttpResponse> (*)(Call&);

// Boards (Miro fact sheet §2)
[[nodiscard]] Outcome<HttpResponse> listBoards(Call& call);
[[nodiscard]] Outcome<HttpResponse> getBoard(Call& call);
[[nodiscard]] Outcome<HttpResponse> createBoard(Call& call);
[[nodiscard]] Outcome<HttpResponse> copyBoard(Call& call);
[[nodiscard]] Outcome<HttpResponse> updateBoard(Call& call);
[[nodiscard]] Outcome<HttpResponse> deleteBoard(Call& call);

// Members (§3)
[[nodiscard]] Outcome<HttpResponse> shareBoard(Call& call);
[[nodiscard]] Outcome<HttpResponse> listMembers(Call& call);
[[nodiscard]] Outcome<HttpResponse> getMember(Call& call);
[[nodiscard]] Outcome<HttpResponse> updateMember(Call& call);
[[nodiscard]] Outcome<HttpResponse> removeMember(Call& call);

// Items of any kind (§4) and of one kind (§§5, 6, 9)
[[nodiscard]] Outcome<HttpResponse> listItems(Call& call);
[[nodiscard]] Outcome<HttpResponse> getItem(Call& call);
[[nodiscard]] Outcome<HttpResponse> createItem(Call& call);
[[nodiscard]] Outcome<HttpResponse> createItems(Call& call);
[[nodiscard]] Outcome<HttpResponse> updateItem(Call& call);
[[nodiscard]] Outcome<HttpResponse> deleteItem(Call& call);

// Tags (§7)
[[nodiscard]] Outcome<HttpResponse> listTags(Call& call);
[[nodiscard]] Outcome<HttpResponse> getTag(Call& call);
[[nodiscard]] Outcome<HttpResponse> createTag(Call& call);
[[nodiscard]] Outcome<HttpResponse> updateTag(Call& call);
[[nodiscard]] Outcome<HttpResponse> deleteTag(Call& call);
[[nodiscard]] Outcome<HttpResponse> listItemTags(Call& call);
[[nodiscard]] Outcome<HttpResponse> listItemsByTag(Call& call);
[[nodiscard]] Outcome<HttpResponse> attachTag(Call& call);
[[nodiscard]] Outcome<HttpResponse> detachTag(Call& call);

// Connectors (§8)
[[nodiscard]] Outcome<HttpResponse> listConnectors(Call& call);
[[nodiscard]] Outcome<HttpResponse> getConnector(Call& call);
[[nodiscard]] Outcome<HttpResponse> createConnector(Call& call);
[[nodiscard]] Outcome<HttpResponse> updateConnector(Call& call);
[[nodiscard]] Outcome<HttpResponse> deleteConnector(Call& call);

} // namespace bridge::sandbox
