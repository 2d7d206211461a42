// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;

namespace bridge::ui {

class EmptyState;

/// The log's lines, those with every word typed, the newest below.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(QWidget* parent);

    void setLines(const QStringList& lines);
    void focusFilter();

Q_SIGNALS:
    void readRequested();

private:
    void showMatching();

    QLineEdit* m_filter;
    QPlainTextEdit* m_text;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QStringList m_lines;
};

} // namespace bridge::ui
