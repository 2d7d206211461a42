// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/call.h"

namespace bridge::sandbox {

/// What the user of a token must be allowed to do; the token needs boards:read to see and boards:write for
/// everything else.
enum class Right : quint8 {
    Any, ///< no board is named
    See,
    SeeToWrite, ///< reads, but asks for boards:write: GET of one tag (Miro fact sheet §1)
    Write, ///< no board is named
    Edit, ///< editor, coowner, owner
    Manage, ///< coowner, owner
    Own,
};

enum class BodyNeed : quint8 { None, Optional, Required };

constexpr int levelOfBulk = 0; ///< 100 credits an element instead of a level

/// One call of the API (§§2–9), by its name in the OpenAPI document.
struct Route {
    HttpVerb verb{};
    QStringList path{}; ///< segments; an empty one stands for a variable
    QString operation{};
    int level = 1; ///< price (§11)
    Right right{};
    BodyNeed body{};
    Handler handler = nullptr;
    QStringList query{}; ///< the parameters it takes
    QString onlyWith{}; ///< chosen only when this parameter has a value
    const KindRules* kind = nullptr;

    [[nodiscard]] bool namesBoard() const;
};

struct RouteMatch {
    const Route* route = nullptr; ///< null: nothing answers this verb here
    QStringList arguments{}; ///< decoded
    bool pathKnown = false; ///< for another verb
};

[[nodiscard]] RouteMatch findRoute(HttpVerb verb, const QUrl& url);

} // namespace bridge::sandbox
