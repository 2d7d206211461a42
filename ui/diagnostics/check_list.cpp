// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/check_list.h"

#include "ui/diagnostics/check_row.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace bridge::ui {

CheckList::CheckList(const QString& name, const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setProperty("look", QStringLiteral("list"));
    auto* body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, metrics::pageMargin - metrics::scrollBarWidth, 0);
    m_column->setSpacing(metrics::grid / 2);
    m_column->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is always kept, in the page's margin
}

void CheckList::insert(qsizetype place, CheckRow* row)
{
    m_column->insertWidget(int(place), row);
    m_rows.insert(m_rows.begin() + place, row);
}

void CheckList::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
}

} // namespace bridge::ui
