// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_work.h"
#include "app/selftest/mapping_trial.h"
#include "ui/diagnostics/self_test_pane.h"

#include <QDir>
#include <QPointer>

namespace bridge::gui {

/// The self-test's other half: tries the mapping of one of the profile's links on a thread that is not the window's.
class SelfTest final : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(const QDir& folder, QObject* parent = nullptr); ///< of the profile
    ~SelfTest() override;

    /// The pane it works for from now on, in place of the one before.
    void attach(ui::SelfTestPane& pane);

private:
    void run(const LinkId& link, int boards);
    void stop();
    void take(const selftest::MappingTrial& trial, int of);
    void finish(const Result<>& outcome);

    QDir m_folder;
    QPointer<ui::SelfTestPane> m_pane;
    Link m_link{};
    selftest::MappingTrial m_sum;
    BackgroundWork m_trials{1};
};

} // namespace bridge::gui
