// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/setup.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bridge::ui {

/// What the window shows while there is nothing to sync: the steps to take, each with what to copy.
class SetupPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPage(QWidget* parent = nullptr);
    void show(const Setup& setup);
    using QWidget::show;

Q_SIGNALS:
    void startRequested(); ///< the way that leads through all of it
    void tryAgainRequested();
    void accountsRequested();
    void copied(); ///< a step's text is in the clipboard

private:
    QWidget* makeColumn();
    QWidget* makeStep(const Setup::Step& step, int number); ///< 0 = without one

    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_steps;
    QPushButton* m_start;
    QPushButton* m_again;
    QPushButton* m_open;
    QPushButton* m_accounts;
    QString m_file;
};

} // namespace bridge::ui
