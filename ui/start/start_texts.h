// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/start/start_values.h"

namespace bridge::ui {

/// What the steps say.
class StartTexts
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::StartTexts)

public:
    [[nodiscard]] static QString title(StartStep step);
    [[nodiscard]] static QString explanation(StartStep step); ///< one or two sentences
    [[nodiscard]] static QString waiting(StartStep step); ///< what is being found out for it
    [[nodiscard]] static QString waitingText(StartStep step);
    [[nodiscard]] static QString advice(ErrorKind kind); ///< what repairs it, where somebody waits in front of it
};

} // namespace bridge::ui
