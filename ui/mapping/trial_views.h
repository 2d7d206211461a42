// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"
#include "core/sync/simulation.h"

#include <QCoreApplication>

namespace bridge::ui {

/// What a draft makes of the items, for the board map: what it would take shows as in sync, what would wait as
/// waiting, the rest as ignored; each says why.
class TrialViews
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::TrialViews)

public:
    [[nodiscard]] static std::vector<sync::ItemView> of(const sync::Simulation& trial, const Link& draft);
    /// "12 tasks, 3 comments, 4 ignored", and what would wait.
    [[nodiscard]] static QString summary(const sync::Simulation& trial, const Link& draft);
};

} // namespace bridge::ui
