// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/check.h"

#include <QWidget>

class QHBoxLayout;

namespace bridge::ui {

/// One check: how it stands, what was measured, what helps, and the button that does it.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    CheckRow(const diagnostics::Check& check, QWidget* parent);

    [[nodiscard]] diagnostics::Verdict verdict() const { return m_verdict; }

Q_SIGNALS:
    void repairRequested(const QString& repair); ///< a word of diagnostics::repair

private:
    void addButton(const diagnostics::Check& check, QHBoxLayout* row);

    diagnostics::Verdict m_verdict;
};

} // namespace bridge::ui
