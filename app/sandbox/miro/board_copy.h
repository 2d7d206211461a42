// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"

namespace bridge::sandbox {

/// Fills an empty board with what lies on another one: everything gets a new id (Miro fact sheet §2),
/// members stay behind.
void copyContents(MiroWorld& world, const Board& from, Board& to);

} // namespace bridge::sandbox
