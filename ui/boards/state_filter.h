// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boards/item_states.h"

#include <QWidget>

class QToolButton;

namespace bridge::ui {

/// How many items are in which state, and which of these the map shows: a switch per state, with its icon, its count
/// and its word.
class StateFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget* parent);

    void setCounts(const StateCounts& counts);
    void clear(); ///< all are shown
    [[nodiscard]] StateSet states() const; ///< the chosen ones; none = all are shown

Q_SIGNALS:
    void changed(const bridge::ui::StateSet& states);

private:
    std::array<QToolButton*, itemStates.size()> m_switches{};
};

} // namespace bridge::ui
