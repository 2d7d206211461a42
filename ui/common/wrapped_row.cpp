// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapped_row.h"

#include "ui/theme/metrics.h"

#include <QListView>

#include <algorithm>

namespace bridge::ui {

namespace {

// What the style sheet and the style leave free around an item's text.
constexpr int aside = 9 * metrics::grid / 2;
constexpr int above = 5 * metrics::grid / 2;

} // namespace

QSize WrappedRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    if (!view)
        return QStyledItemDelegate::sizeHint(option, index);
    const int bar = view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view);
    const int width = view->width() - 2 * view->frameWidth() - bar;
    const QSize icon = view->iconSize();
    const QRect text = option.fontMetrics.boundingRect(
        QRect(0, 0, width - icon.width() - aside, 10'000), Qt::TextWordWrap, index.data().toString());
    return {width, std::max(text.height(), icon.height()) + above};
}

void WrappedRow::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
}

} // namespace bridge::ui
