// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boards/item_states.h"

#include <QWidget>

class QToolButton;

namespace bridge::ui {

/// How many items are in which state, and which of these the map shows: a switch per state, with its icon, its count
/// and, where there is room, its word.
class StateFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget* parent);

    void setCounts(const StateCounts& counts);
    void clear(); ///< all are shown
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] StateSet states() const; ///< the chosen ones; none = all are shown

Q_SIGNALS:
    void changed(const bridge::ui::StateSet& states);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTexts();
    [[nodiscard]] QString textOf(sync::ItemState state, bool withWord) const;
    /// Writes them, and tells how wide that is.
    int write(bool withWords);

    StateCounts m_counts{};
    int m_least = 0; ///< width without words
    std::array<QToolButton*, itemStates.size()> m_switches{};
};

} // namespace bridge::ui
