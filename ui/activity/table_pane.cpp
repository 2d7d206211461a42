// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/table_pane.h"

#include "ui/activity/long_list.h"
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

TablePane::TablePane(LongList* model, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
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
    for (const auto change : {&LongList::rowsInserted, &LongList::rowsRemoved})
        connect(m_model, change, this, &TablePane::updateEmpty);
    connect(m_model, &LongList::modelReset, this, &TablePane::updateEmpty);
    connect(m_model, &LongList::modelReset, this, &TablePane::updateDetail);
    connect(m_model, &LongList::dataChanged, this, &TablePane::updateDetail);
    connect(m_model, &LongList::totalChanged, this, &TablePane::updateEmpty);
    updateEmpty();
}

void TablePane::setUpTable(const Look& look)
{
    m_table->setObjectName(look.name + u"Table"_s);
    m_table->setAccessibleName(look.title);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(
        look.oneAtATime ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
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
    m_model->setFilter(typed);
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

std::optional<int> TablePane::chosenRow() const
{
    const QItemSelection chosen = m_table->selectionModel()->selection();
    const bool isOne = chosen.size() == 1 && chosen.front().height() == 1;
    return isOne ? std::optional(chosen.front().top()) : std::nullopt;
}

bool TablePane::anyChosen(const std::function<bool(int row)>& fits) const
{
    const QItemSelection chosen = m_table->selectionModel()->selection();
    return std::ranges::any_of(chosen, [&](const QItemSelectionRange& range) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (fits(row))
                return true;
        }
        return false;
    });
}

void TablePane::updateDetail()
{
    const std::optional<int> row = chosenRow();
    m_detail->setText(row ? m_model->index(*row, 0).data(m_detailRole).toString() : QString());
    Q_EMIT chosenChanged();
}

void TablePane::updateEmpty()
{
    // Nobody is told that there is nothing before it was looked.
    m_stack->setCurrentIndex(m_model->isKnown() && m_model->rowCount() == 0 ? 0 : 1);
    if (m_model->total() > 0 && !m_filter.isEmpty())
        m_empty->setTexts(tr("Nothing matches “%1”").arg(m_filter), tr("Clear the filter to see everything again."));
    else
        m_empty->setTexts(m_emptyTitle, m_emptyText);
}

} // namespace bridge::ui
