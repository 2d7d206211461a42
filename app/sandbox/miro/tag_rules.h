// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/reply.h"

namespace bridge::sandbox {

constexpr size_t maxTagsOfItem = 8; // Miro fact sheet §7
constexpr size_t maxTagsOfBoard = 100;

[[nodiscard]] const BoardTag* tagOfTitle(const Board& board, const QString& title); ///< null when there is none
[[nodiscard]] bool hasTag(const BoardItem& item, Number tag);

/// Puts a new tag on the board. Refuses a title that is taken and a 101st tag.
[[nodiscard]] Outcome<const BoardTag*> addTag(
    MiroWorld& world, Board& board, const QString& title, const QString& color);
/// Refuses an item of a kind that takes no tags, and a 9th tag.
[[nodiscard]] Outcome<> checkTakesTag(const BoardItem& item);

} // namespace bridge::sandbox
