// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/php.h"
#include "app/sandbox/bitrix24/portal.h"
#include "core/net/http.h"

// Signing in: the portal's page and the token server (fact sheet §1.1 to §1.3).
namespace bridge::sandbox::bitrix24 {

/// GET /oauth/authorize/: nobody is signed in to the simulated portal, so its own page asks who it is and
/// links to itself with `login={user id}`; that sends the code to the handler. Every failure stays on a
/// page: no redirect, no error parameters.
[[nodiscard]] HttpResponse authorizePage(Portal& portal, const php::Value& query);

/// GET or POST /oauth/token/.
[[nodiscard]] HttpResponse tokenAnswer(Portal& portal, const php::Value& params, HttpVerb verb);

/// A new chain of tokens as the token server answers a refresh.
[[nodiscard]] Json newTokens(Portal& portal, qint64 user);

} // namespace bridge::sandbox::bitrix24
