// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/check.h"
#include "ui/common/link_info.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace bridge::ui {

class CheckList;
class EmptyState;

/// A link's mapping tried on made-up boards: which link, on how many, and what came of it.
class SelfTestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SelfTestPane(QWidget* parent);

    void setLinks(const std::vector<LinkInfo>& links); ///< the chosen one stays chosen while it is there
    void setBoardName(const LinkId& link, const QString& name); ///< once it is known
    void begin();
    void setProgress(int boards, int of);
    /// What came of it in all, what is not as it should be, and what each rule and frame took.
    void end(const QString& summary, const std::vector<diagnostics::Check>& results);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void runRequested(const bridge::LinkId& link, int boards);
    void newLinkRequested(); ///< there is none to try
    void stopRequested(); ///< end() is to follow, with what is known by then

private:
    QWidget* makeForm();
    QWidget* makeResults();
    void toggle();
    void showRunning(bool running);

    QComboBox* m_link;
    QSpinBox* m_boards;
    QPushButton* m_run;
    QWidget* m_form;
    QLabel* m_summary;
    QProgressBar* m_progress;
    EmptyState* m_empty;
    QPushButton* m_newLink;
    CheckList* m_list;
    QStackedLayout* m_stack;
    bool m_isRunning = false;
};

} // namespace bridge::ui
