// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/diagnostics/check.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace bridge::ui {

class ChecksPane;
class LogPane;
class SelfTestPane;

/// What is not well and what repairs it, the log, a trial of the mapping, and a bundle for support. Shows values and
/// says what the person asked for; the checks run elsewhere.
class DiagnosticsPage final : public QWidget
{
    Q_OBJECT

public:
    DiagnosticsPage(const Clock& clock, QWidget* parent);

    void beginChecks();
    void addChecks(const std::vector<diagnostics::Check>& checks, int step, int steps);
    void endChecks();
    void setLog(const QStringList& lines); ///< oldest first
    /// What came of the last thing that was asked for.
    void say(const QString& sentence);
    void focusFilter();
    void showLog();
    [[nodiscard]] SelfTestPane& selfTest() const { return *m_selfTest; }
    void showSelfTest();

Q_SIGNALS:
    void checkRequested();
    void stopRequested();
    void logRequested();
    void bundleRequested(const QString& file);
    void newLinkRequested();
    void repairRequested(const QString& repair); ///< a word of diagnostics::repair

private:
    void toggle();
    void setRunning(bool running);
    void askForFile();

    const Clock& m_clock;
    QPushButton* m_check;
    QPushButton* m_bundle;
    QLabel* m_said;
    QTabWidget* m_tabs;
    ChecksPane* m_checks;
    LogPane* m_log;
    SelfTestPane* m_selfTest;
    bool m_running = false;
};

} // namespace bridge::ui
