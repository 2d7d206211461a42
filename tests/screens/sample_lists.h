// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/decisions_model.h"
#include "ui/activity/failed_model.h"
#include "ui/activity/history_model.h"
#include "ui/activity/queue_model.h"

namespace bridge::screens {

// Each answers all that a list asks for now, as a journal with these rows would; no filter is meant.

void show(ui::HistoryModel& model, const std::vector<sync::HistoryRow>& newestFirst);
void show(ui::FailedModel& model, std::vector<sync::OperationRow> rows);
void show(ui::DecisionsModel& model, const std::vector<sync::OperationRow>& rows);
void show(ui::QueueModel& model, const std::vector<ui::WaitingOperation>& rows);

} // namespace bridge::screens
