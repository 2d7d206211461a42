// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/check.h"
#include "ui/common/looks.h"

namespace bridge::ui {

/// How verdicts and repairs are shown.
class DiagnosticLooks
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::DiagnosticLooks)

public:
    struct Repair {
        QString text{}; ///< of the button; empty = there is none
        QLatin1String icon{};
    };

    [[nodiscard]] static Look of(diagnostics::Verdict verdict);
    [[nodiscard]] static Repair ofRepair(const QString& repair); ///< a word of diagnostics::repair
};

} // namespace bridge::ui
