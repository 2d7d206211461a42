// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/routes.h"
#include "app/sandbox/miro/token_store.h"

namespace bridge::sandbox {

/// What the "Authorization: Bearer" header holds; empty when there is none.
[[nodiscard]] QString bearerToken(const HttpRequest& request);
[[nodiscard]] Refusal refusalOfToken(); ///< 401
/// 403 when the token's scopes do not reach.
[[nodiscard]] Outcome<> checkScope(Right right, const Grant& grant);

/// The role a user has on a board, as a member or through the team's access; empty for none.
[[nodiscard]] QString effectiveRole(const Board& board, Number user);
[[nodiscard]] bool allows(const QString& role, Right right);
/// The board of that id: 404 when it does not exist or the user may not see it, 403 when the role is too low.
[[nodiscard]] Outcome<Board*> boardFor(MiroWorld& world, const QString& id, Number user, Right right);

/// Makes the user a member with that role; an empty role takes the user off the board.
void setRole(Board& board, Number user, const QString& role);

} // namespace bridge::sandbox
