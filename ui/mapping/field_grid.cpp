// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/field_grid.h"

#include "ui/theme/metrics.h"

#include <QLabel>

namespace bridge::ui {

FieldGrid::FieldGrid(QWidget* parent, int captionPercent)
    : QGridLayout(parent)
    , m_wraps(captionPercent > 0)
{
    setHorizontalSpacing(metrics::grid);
    setVerticalSpacing(metrics::grid);
    setColumnStretch(0, captionPercent);
    setColumnStretch(1, 100 - captionPercent);
}

void FieldGrid::addField(const QString& caption, QWidget* field)
{
    auto* label = new QLabel(caption, parentWidget());
    label->setWordWrap(m_wraps);
    label->setBuddy(field);
    const int row = rowCount();
    addWidget(label, row, 0);
    addWidget(field, row, 1);
}

void FieldGrid::addWide(QWidget* field)
{
    addWidget(field, rowCount(), 0, 1, 2);
}

} // namespace bridge::ui
