// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/table_pane.h"

#include "ui/activity/filter_proxy.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int rowsMeasured = 60; ///< for the width of a column; measuring all of 100,000 would take seconds

} // namespace

TablePane::TablePane(QAbstractItemModel* model, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(makeShown(look))
    , m_table(new QTableView(this))
    , m_detail(makeMuted({}, this))
    , m_empty(new EmptyState(look.name + u"Empty"_s, "in-sync"_L1, this))
    , m_stack(new QStackedLayout)
    , m_detailRole(look.detailRole)
{
    setObjectName(look.name);
    setUpTable(look);

    m_detail->setObjectName(look.name + u"Detail"_s);
    m_detail->setAccessibleName(tr("Details"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(m_detail->fontMetrics().lineSpacing() * 3);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* filled = new QWidget(this);
    auto* layout = new QVBoxLayout(filled);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    setLayout(m_stack);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePane::updateDetail);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, change, this, &TablePane::updateEmpty);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &TablePane::updateEmpty);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &TablePane::updateDetail);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &TablePane::updateDetail);
    updateEmpty();
}

QAbstractItemModel* TablePane::makeShown(const Look& look)
{
    if (look.filtersItself)
        return m_model;
    m_proxy = new FilterProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(look.sortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    return m_proxy;
}

void TablePane::setUpTable(const Look& look)
{
    m_table->setObjectName(look.name + u"Table"_s);
    m_table->setAccessibleName(look.title);
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(
        look.filtersItself ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as the arrow keys already move in it
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->setIconSize({metrics::smallIconSide, metrics::smallIconSide});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * metrics::grid);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : look.stretched)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TablePane::setFilter(const QString& typed)
{
    m_filter = typed.trimmed();
    if (m_proxy)
        m_proxy->setWords(typed);
    else
        Q_EMIT filterChanged(typed);
    updateEmpty();
}

void TablePane::setEmptyTexts(const QString& title, const QString& text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    updateEmpty();
}

void TablePane::sortBy(int column, Qt::SortOrder order)
{
    m_table->sortByColumn(column, order);
}

QVariantList TablePane::chosen(int role) const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QVariantList values;
    for (const QModelIndex& row : rows)
        values << row.data(role);
    return values;
}

int TablePane::shownRows() const
{
    return m_shown->rowCount();
}

void TablePane::updateDetail()
{
    const QVariantList details = chosen(m_detailRole);
    m_detail->setText(details.size() == 1 ? details.first().toString() : QString());
    Q_EMIT chosenChanged();
}

void TablePane::updateEmpty()
{
    m_stack->setCurrentIndex(shownRows() == 0 ? 0 : 1);
    if ((!m_proxy || m_model->rowCount() > 0) && !m_filter.isEmpty())
        m_empty->setTexts(tr("Nothing matches “%1”").arg(m_filter), tr("Clear the filter to see everything again."));
    else
        m_empty->setTexts(m_emptyTitle, m_emptyText);
}

} // namespace bridge::ui
