// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"

#include <QStatusBar>

namespace bridge::ui {

class StateLabel;
class ToneLabel;

/// The line at the window's foot that always tells how the sync is.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Clock& clock, QWidget* parent = nullptr);

    void setStatus(const worker::WorkerStatus& status);
    void refreshTimes();
    /// A word about what was just done, for a few seconds.
    void say(const QString& sentence);

private:
    const Clock& m_clock;
    worker::WorkerStatus m_status;
    StateLabel* m_state;
    ToneLabel* m_sentence;
    ToneLabel* m_times;
};

/// The whole worker in one sentence, in the window's language.
[[nodiscard]] QString sentenceOf(const worker::WorkerStatus& status);

} // namespace bridge::ui
