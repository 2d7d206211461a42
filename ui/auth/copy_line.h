// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace bridge::ui {

/// A line of text with a button that copies it.
class CopyLine final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the field's; `label` names it for screen readers.
    CopyLine(const QString& name, const QString& label, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

private:
    QLineEdit* m_field;
};

} // namespace bridge::ui
