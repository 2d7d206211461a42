// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/screens/screens.h"

namespace bridge::screens {

/// A screen as a person has it before them: the window shown in `room`, arranged, and everything laid out.
class Stage
{
public:
    Stage(const Screen& screen, QSize room);

    /// The dialog that stands over the window, else the window itself.
    [[nodiscard]] QWidget& surface();
    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] bool hasDialog() { return &surface() != &m_window; }

private:
    ManualClock m_clock;
    ui::MainWindow m_window;
};

} // namespace bridge::screens
