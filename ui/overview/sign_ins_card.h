// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/side.h"
#include "ui/accounts/account_info.h"
#include "ui/common/widgets.h"

#include <array>

namespace bridge::ui {

/// How long each service still lets us in, as far as it is known.
class SignInsCard final : public Card
{
    Q_OBJECT

public:
    SignInsCard(const Clock& clock, QWidget* parent);
    void setAccount(sync::Side service, const AccountInfo& info);

Q_SIGNALS:
    void accountsRequested();

private:
    struct Line {
        StateLabel* state;
        QLabel* text;
    };
    [[nodiscard]] Line addLine(sync::Side service);
    [[nodiscard]] QString textOf(const AccountInfo& info) const;

    const Clock& m_clock;
    std::array<Line, 2> m_lines{}; ///< by side
};

} // namespace bridge::ui
