// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"
#include "core/sync/link_check.h"

#include <QCoreApplication>
#include <QIcon>

namespace bridge::ui {

/// Rules and what is wrong with them, in a person's words.
class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::RuleText)

public:
    [[nodiscard]] static QString color(ColorFamily family); ///< "Yellow"
    [[nodiscard]] static QString action(RuleAction action); ///< "Task"
    [[nodiscard]] static QString condition(const Rule& rule); ///< "Yellow, tag “bug”"
    [[nodiscard]] static QString result(const Rule& rule); ///< "Task, high priority"
    /// What a finding means and what mends it, one sentence.
    [[nodiscard]] static QString finding(const sync::LinkFinding& finding, const Link& link);
};

/// The sticky colour that stands for the family; crossed out for none.
[[nodiscard]] QIcon swatch(std::optional<ColorFamily> family, int side);

} // namespace bridge::ui
