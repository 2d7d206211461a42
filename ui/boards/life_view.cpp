// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/life_view.h"

#include "ui/boards/life_model.h"
#include "ui/common/widgets.h"
#include "ui/common/wrapped_row.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

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
