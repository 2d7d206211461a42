// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/check.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedLayout;
class QVBoxLayout;

namespace bridge::ui {

class CheckRow;
class EmptyState;

/// The checks one by one as they come, what is not well on top.
class ChecksPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(QWidget* parent);

    void begin(); ///< takes away what an earlier examination found
    void add(const std::vector<diagnostics::Check>& checks, int step, int steps);
    void end();
    void stopped(); ///< before all was looked at

Q_SIGNALS:
    void checkRequested();
    void repairRequested(const QString& repair);

private:
    QWidget* makeList();
    void insert(const diagnostics::Check& check);
    void tell(const QString& unfinished);

    QLabel* m_summary;
    QProgressBar* m_progress;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QVBoxLayout* m_list = nullptr;
    std::vector<CheckRow*> m_rows; ///< as shown
};

} // namespace bridge::ui
