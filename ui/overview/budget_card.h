// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"

namespace bridge::ui {

/// How much of both services' budgets is used, as their answers say.
class BudgetCard final : public Card
{
    Q_OBJECT

public:
    explicit BudgetCard(QWidget* parent = nullptr);
    void setMeters(const sync::Meter& miro, const sync::Meter& bitrix24);

private:
    MeterBar* m_credits;
    MeterBar* m_requests;
    MeterBar* m_operating;
    QLabel* m_sent;
};

} // namespace bridge::ui
