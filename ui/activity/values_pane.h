// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace bridge::ui {

struct Decision;

/// Both values of a conflict side by side, whole and to be copied from.
class ValuesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesPane(QWidget* parent);
    void show(const Decision& decision); ///< of a conflict
    using QWidget::show;

private:
    [[nodiscard]] QPlainTextEdit* addSide(const QString& name, const QString& side);

    QPlainTextEdit* m_miro;
    QPlainTextEdit* m_bitrix24;
};

} // namespace bridge::ui
