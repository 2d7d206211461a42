// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/start_values.h"

#include <QWidget>

namespace bridge::ui {

class ChoiceList;

/// Chooses the board and the project that a new link is between.
class ChoiceStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceStep(QWidget* parent);

    void show(const StartChoices& choices);
    using QWidget::show;

    [[nodiscard]] BoardId board() const; ///< empty while none is chosen
    [[nodiscard]] GroupId project() const; ///< none while none is chosen
    [[nodiscard]] bool isComplete() const { return !board().isEmpty() && !project().isNone(); }
    void focusFirst();

Q_SIGNALS:
    void changed();
    void doubleClicked(); ///< while both are chosen

private:
    ChoiceList* m_boards;
    ChoiceList* m_projects;
};

} // namespace bridge::ui
