// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selftest/mapping_trial.h"
#include "core/diagnostics/check.h"

#include <QCoreApplication>

namespace bridge::gui {

/// A self-test in a person's words.
class SelfTestText
{
    Q_DECLARE_TR_FUNCTIONS(bridge::gui::SelfTestText)

public:
    /// What was tried and what came of it, in a line or two.
    [[nodiscard]] static QString summary(const selftest::MappingTrial& trial, bool isStopped);
    /// What is not as it should be, then what each rule and each frame took; nothing of a trial without a board.
    [[nodiscard]] static std::vector<diagnostics::Check> results(const selftest::MappingTrial& trial, const Link& link);
    /// Why it could not go on.
    [[nodiscard]] static diagnostics::Check trouble(const Error& error);
    [[nodiscard]] static QString noSuchLink();

private:
    [[nodiscard]] static diagnostics::Check of(const selftest::Deviation& deviation);
    [[nodiscard]] static QString nameOf(selftest::Deviation::What what);
    [[nodiscard]] static QString valueOf(selftest::Deviation::What what, const QString& value);
};

} // namespace bridge::gui
