// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/portal.h"

// The queue of offline events: one row per event and object, not a history (fact sheet §13.3).
namespace bridge::sandbox::bitrix24 {

/// A waiting row of the same event, object and connector is refreshed; its ID stays. Reserved rows are
/// left alone, so what happens after a reservation makes a row of its own.
void queueEvent(Portal& portal, const PortalEvent& event, const QString& connector);

/// Rows are kept 34 days, reserved ones 30.
void dropOldRows(Portal& portal);

using QueueRows = std::vector<QueueRow*>;

void deleteRows(Portal& portal, const QueueRows& rows);
/// Gives rows back unreserved and marked as failed.
void failRows(Portal& portal, const QueueRows& rows);

} // namespace bridge::sandbox::bitrix24
