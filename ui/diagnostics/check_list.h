// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace bridge::ui {

class CheckRow;

/// Checks below one another, scrolled.
class CheckList final : public QScrollArea
{
    Q_OBJECT

public:
    CheckList(const QString& name, const QString& accessibleName, QWidget* parent);

    void insert(qsizetype place, CheckRow* row); ///< takes it over; `place` counts from the top
    void clear();
    [[nodiscard]] const std::vector<CheckRow*>& rows() const { return m_rows; } ///< as shown

private:
    QVBoxLayout* m_column;
    std::vector<CheckRow*> m_rows;
};

} // namespace bridge::ui
