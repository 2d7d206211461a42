// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/check.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedLayout;

namespace bridge::ui {

class CheckList;
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
    void insert(const diagnostics::Check& check);
    void tell(const QString& unfinished);

    QLabel* m_summary;
    QProgressBar* m_progress;
    EmptyState* m_empty;
    CheckList* m_list;
    QStackedLayout* m_stack;
};

} // namespace bridge::ui
