// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/reply.h"

#include <QUrlQuery>

namespace bridge::sandbox {

/// The page on which a person allows the app or refuses it: a form that posts the request's own
/// parameters and "answer" = "allow" or "refuse" to where it came from.
[[nodiscard]] HttpResponse authorizationPage(const MiroWorld& world, const QUrlQuery& parameters);
/// What a person sees when the app's request is wrong: never a redirect to an address nobody registered.
[[nodiscard]] HttpResponse authorizationProblem(const Refusal& refusal);

} // namespace bridge::sandbox
