// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/life_view.h"

#include "ui/boards/life_model.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int padding = metrics::grid;

/// As high as its text is in the width of the view: a list leaves that to its rows.
class WrappedRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        if (!view)
            return QStyledItemDelegate::sizeHint(option, index);
        const int bar = view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        const int width = view->width() - 2 * view->frameWidth() - bar - 2 * padding;
        const int room = width - metrics::smallIconSide - 3 * padding;
        const QRect text
            = option.fontMetrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, index.data().toString());
        return {width, std::max(text.height(), metrics::smallIconSide) + 5 * padding / 2};
    }
};

} // namespace

LifeView::LifeView(LifeModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_state(makeMuted({}, this))
{
    setObjectName(u"lifeView"_s);
    m_state->setObjectName(u"lifeState"_s);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setObjectName(u"lifeList"_s);
    m_list->setAccessibleName(tr("History of the item"));
    m_list->setModel(model);
    m_list->setItemDelegate(new WrappedRow(m_list));
    m_list->setIconSize({metrics::smallIconSide, metrics::smallIconSide});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    connect(model, &LifeModel::known, this, &LifeView::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &LifeView::showState);
    showState();
}

void LifeView::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_state->setVisible(isEmpty);
    m_state->setText(m_model->isKnown() ? tr("Nothing was written of it yet.") : tr("Reading the history…"));
}

} // namespace bridge::ui
