// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bridge::ui {

/// One rule: what it takes and what it makes of it. Every change is told at once.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget* parent = nullptr);

    void setRule(const Rule& rule);
    [[nodiscard]] Rule rule() const;
    /// Titles to choose from; others may be typed.
    void setTags(const QStringList& titles);

Q_SIGNALS:
    void edited(const bridge::Rule& rule);

private:
    void tell();
    void showPriority();

    QComboBox* m_color;
    QComboBox* m_tag;
    QLineEdit* m_prefix;
    QComboBox* m_action;
    QComboBox* m_priority;
};

} // namespace bridge::ui
