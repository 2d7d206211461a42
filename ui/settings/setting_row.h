// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"

#include <functional>

class QHBoxLayout;

namespace bridge::ui {

/// One setting: what it is, the control, what it means, and what is wrong with it.
class SettingRow final : public QFrame
{
    Q_OBJECT

public:
    /// `control` is named by the caption and takes the keyboard; a check box carries the caption itself.
    SettingRow(const QString& caption, const QString& hint, QWidget* control, QWidget* parent);

    std::function<void()> showValue{}; ///< puts the draft's value into the control
    std::function<void()> restore{}; ///< puts the default into the draft
    std::function<bool()> isUsable{}; ///< whether the value means anything as the draft is; empty: always
    std::function<QString()> problemOf{}; ///< of the draft's value; may be empty

    /// Shows the value and its problem. While the control has the focus its text stays as it is typed.
    void refresh();
    /// What stands behind the control, such as "seconds"; it may change with the number.
    void setUnit(const QString& unit);
    void setHint(const QString& hint);
    void setHeading(QLabel* heading) { m_heading = heading; } ///< the one it stands below
    [[nodiscard]] const QLabel* heading() const { return m_heading; } ///< null for none
    /// Every one, in what a person reads here, in the heading or in `above`.
    [[nodiscard]] bool holds(const QStringList& words, const QString& above) const;
    void mark(bool hit); ///< as something that was searched for
    [[nodiscard]] QWidget* control() const { return m_control; }

private:
    [[nodiscard]] QString spokenChoices() const;

    QString m_caption;
    QWidget* m_control;
    QHBoxLayout* m_line;
    QLabel* m_unit = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_hint;
    ProblemLine* m_problem;
};

} // namespace bridge::ui
