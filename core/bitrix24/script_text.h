// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bridge::bitrix24 {

/// Whether a text has to go out in a call of its own. The portal runs a security filter over what
/// stands inside a batch and may alter text that looks like script, SQL or a path out of the web root;
/// it also replaces "$result[…]" there (Bitrix24 core fact sheet §4). The filter's exact rules are not
/// public, so this says yes to more than it touches: a yes costs one request, a wrong no costs text.
[[nodiscard]] bool mustTravelAlone(const QString& text);

} // namespace bridge::bitrix24
