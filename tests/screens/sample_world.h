// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/check.h"
#include "core/worker/status.h"
#include "ui/activity/history_model.h"
#include "ui/common/link_info.h"
#include "ui/overview/changes.h"

namespace bridge::screens {

/// The moment at which every sample is: pictures of two runs are alike.
[[nodiscard]] TimePoint sampleNow();

/// The demo's board as a pass would have read it, frames in rows and stickies in a grid.
[[nodiscard]] BoardSnapshot sampleBoard();

/// `count` stickies of all colours in a grid, for what must stay fast.
[[nodiscard]] BoardSnapshot largeBoard(int count);

/// What each sticky became: tasks, subtasks and comments by colour, a few that wait, failed, are held or
/// have no rule.
[[nodiscard]] std::vector<sync::ItemView> sampleViews(const BoardSnapshot& board);

/// A pass over `board` that left a few things undone.
[[nodiscard]] sync::PassReport samplePass(const LinkId& link, const BoardSnapshot& board);

/// What the pass knows the profile's projects and stages by, and its board's frames.
[[nodiscard]] Names sampleNames();
[[nodiscard]] NamesOfLinks namesOfSamples(); ///< the same of each link

[[nodiscard]] settings::Profile sampleProfile();

/// Two links: one with failures and something held, one in sync.
[[nodiscard]] worker::WorkerStatus busyStatus();
/// The same links with nothing left to do.
[[nodiscard]] worker::WorkerStatus healthyStatus();
/// One link signed out, the other not reachable.
[[nodiscard]] worker::WorkerStatus brokenStatus();

[[nodiscard]] std::vector<sync::OperationRow> sampleOperations();
/// Two conflicts, an open and a settled one, and a run that is held.
[[nodiscard]] std::vector<sync::OperationRow> sampleDecisions();
/// Newest first, over the last 24 hours.
[[nodiscard]] std::vector<sync::HistoryRow> sampleHistory();
[[nodiscard]] ui::LastDay sampleDay(); ///< with what sampleHistory() tells
/// Some of the doctor's, two of each verdict that needs a person.
[[nodiscard]] std::vector<diagnostics::Check> sampleChecks();
[[nodiscard]] QStringList sampleLog();

} // namespace bridge::screens
