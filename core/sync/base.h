// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/observed.h"
#include "core/sync/rules.h"

#include <QFlags>

namespace bridge::sync {

/// The fields of a pair that are agreed on one by one.
enum class Field : quint8 {
    Title = 1,
    Description = 2,
    Priority = 4, ///< with the colour, on the board
    Place = 8, ///< the frame on the board; project, status and stage in the portal
    Mark = 16, ///< the task's id on the sticky
    Parent = 32, ///< the connector on the board; the parent task in the portal
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)

/// What the board shows of an item now, in the form the base keeps.
[[nodiscard]] BoardBase boardBaseOf(const Link& link, const Observed& observed, const Sticky& sticky);
[[nodiscard]] BoardBase boardBaseOf(const Observed& observed, const Sticky& sticky, const ReadSticky& read);
[[nodiscard]] PortalBase portalBaseOf(const Task& task);

/// Moves the base of these fields on to what the sides show. The other fields stay as last agreed: an
/// edit of theirs that happened meanwhile is still seen as one.
void agree(Pair& pair, const BoardBase& board, const PortalBase& portal, Fields fields);

/// The text with its title or its description replaced; what is not replaced stays to the letter.
[[nodiscard]] QString withTexts(
    const QString& text, const std::optional<QString>& title, const std::optional<QString>& description);

} // namespace bridge::sync
