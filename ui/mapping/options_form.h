// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/frame_meanings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace bridge::ui {

class FieldGrid;

/// Everything of a link beside its rules and frames. Every change is told at once.
class OptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget* parent = nullptr);

    void setProjects(const std::vector<PortalProject>& projects);
    void setLink(const Link& link);
    [[nodiscard]] Link link() const; ///< rules and frames as they were set

Q_SIGNALS:
    void edited(const bridge::Link& link);

private:
    QComboBox* addChoice(FieldGrid& form, const QString& name, const QString& caption,
        const std::vector<std::pair<QString, int>>& choices);
    QSpinBox* addNumber(
        FieldGrid& form, const QString& name, const QString& caption, const QString& unit, int least, int most);
    void showProject();

    Link m_link;
    QComboBox* m_project;
    QComboBox* m_writeBack;
    QComboBox* m_conflict;
    QComboBox* m_onStickyDeleted;
    QComboBox* m_onTaskDeleted;
    QCheckBox* m_stickiesFromTasks;
    QSpinBox* m_settle;
    QSpinBox* m_maxRemoved;
    QSpinBox* m_maxRemovedPercent;
};

} // namespace bridge::ui
