// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/boards_page.h"

#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/item_inspector.h"
#include "ui/boards/life_model.h"
#include "ui/boards/link_list_model.h"
#include "ui/boards/state_filter.h"
#include "ui/boards/sticky_item.h"
#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int sideWidth = 28 * metrics::grid;
constexpr double sideBySideFrom = 1.25; ///< width to height from which map and preview stand side by side
constexpr double zoomStep = 1.25;
constexpr int rowsWithoutScrolling = 3; ///< of the list of links

} // namespace

BoardsPage::BoardsPage(const PreviewFactory& makePreview, QWidget* parent)
    : QWidget(parent)
    , m_links(new LinkListModel(this))
    , m_scene(new BoardScene(this))
    , m_list(new QListView(this))
    , m_preview(makePreview(this))
    , m_map(new BoardMap(m_scene, this))
    , m_inspector(new ItemInspector(this))
    , m_search(new QLineEdit(this))
    , m_found(makeMuted({}, this))
    , m_states(new StateFilter(this))
    , m_splitter(new QSplitter(this))
    , m_mapState(new EmptyState(u"mapState"_s, "boards"_L1, this))
    , m_signIn(m_mapState->addButton(u"mapSignInButton"_s, tr("Sign in…"), "key"_L1))
{
    setObjectName(u"boardsPage"_s);
    m_splitter->setObjectName(u"boardsSplitter"_s);
    m_splitter->setHandleWidth(metrics::grid);
    QWidget* pane = makeMapPane();
    m_splitter->addWidget(pane);
    if (m_preview->isOneLine())
        pane->layout()->addWidget(m_preview);
    else
        m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setSizes({500, 500});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, 2 * metrics::grid);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(makeSide());
    layout->addWidget(m_splitter, 1);
    connectParts();
}

QWidget* BoardsPage::makeSide()
{
    m_list->setObjectName(u"linkList"_s);
    m_list->setAccessibleName(tr("Links"));
    m_list->setModel(m_links);
    m_list->setIconSize(LinkListModel::pictureSize);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* newLink = makeButton(u"newLinkButton"_s, tr("New link…"), "add"_L1, this);
    connect(newLink, &QPushButton::clicked, this, &BoardsPage::newLinkRequested);
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    auto* title = makeTitle(tr("Boards"), side);
    title->setMinimumHeight(metrics::controlHeight); // beside the map's controls
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(newLink, 0, Qt::AlignLeft);
    layout->addWidget(makeChosen(), 1);
    layout->addStretch();
    return side;
}

QWidget* BoardsPage::makeChosen()
{
    m_chosen = new QWidget(this);
    auto* layout = new QVBoxLayout(m_chosen);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(tr("Chosen item"), m_chosen));
    layout->addWidget(m_inspector, 1);
    return m_chosen;
}

QWidget* BoardsPage::makeMapPane()
{
    auto* board = new QWidget(this);
    m_mapStack = new QStackedLayout(board);
    m_mapStack->addWidget(m_mapState);
    m_mapStack->addWidget(m_map);

    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeMapBar());
    layout->addWidget(m_states);
    layout->addWidget(board, 1);
    return pane;
}

QWidget* BoardsPage::makeMapBar()
{
    m_search->setObjectName(u"mapSearch"_s);
    m_search->setAccessibleName(tr("Find a sticky"));
    m_search->setPlaceholderText(tr("Find a sticky (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1, Tone::Muted), QLineEdit::LeadingPosition);
    m_found->setObjectName(u"mapFound"_s);
    m_found->setWordWrap(false);

    auto* zoomOut = makeIconButton(u"zoomOutButton"_s, tr("Zoom out (−)"), "zoom-out"_L1, this);
    auto* zoomIn = makeIconButton(u"zoomInButton"_s, tr("Zoom in (+)"), "zoom-in"_L1, this);
    auto* fit = makeIconButton(u"fitButton"_s, tr("Show the whole board (0)"), "fit"_L1, this);
    m_zoom = makeIconButton(u"zoomResetButton"_s, tr("Zoom to 100 % (1)"), "zoom-in"_L1, this);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // As wide at every zoom: nothing beside it moves.
    m_zoom->setFixedWidth(m_zoom->fontMetrics().horizontalAdvance(u"000 %"_s) + 3 * metrics::grid);
    connect(m_zoom, &QToolButton::clicked, m_map, [this] { m_map->zoomTo(1); });
    connect(m_map, &BoardMap::zoomed, this, &BoardsPage::showZoom);
    showZoom();
    connect(zoomOut, &QToolButton::clicked, m_map, [this] { m_map->zoomBy(1 / zoomStep); });
    connect(zoomIn, &QToolButton::clicked, m_map, [this] { m_map->zoomBy(zoomStep); });
    connect(fit, &QToolButton::clicked, m_map, &BoardMap::fit);

    m_bar = new QWidget(this);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins({});
    bar->setSpacing(metrics::grid / 2);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_found);
    bar->addWidget(zoomOut);
    bar->addWidget(m_zoom);
    bar->addWidget(zoomIn);
    bar->addWidget(fit);
    return m_bar;
}

void BoardsPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardsPage::showCurrentLink);
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &BoardsPage::showChosen);
    connect(m_scene, &BoardScene::completed, this, &BoardsPage::onBoardDrawn);
    connect(m_states, &StateFilter::changed, this, &BoardsPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &BoardsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &BoardsPage::nextMatch);
    connect(m_map, &BoardMap::openRequested, m_inspector, &ItemInspector::focusFirst);
    connect(m_signIn, &QPushButton::clicked, this, &BoardsPage::accountsRequested);
    connect(m_preview, &BoardPreview::openUrlRequested, this, &BoardsPage::openUrlRequested);
    connect(m_inspector, &ItemInspector::openUrlRequested, this, &BoardsPage::openUrlRequested);
    connect(m_inspector, &ItemInspector::retryRequested, this, &BoardsPage::retryRequested);
    connect(m_inspector, &ItemInspector::decisionsRequested, this, &BoardsPage::decisionsRequested);
}

void BoardsPage::setLinks(const std::vector<LinkInfo>& links)
{
    m_links->setLinks(links);
    fitList();
    m_list->setCurrentIndex(m_links->index(0));
    showCurrentLink();
}

/// As high as its rows, up to a few: the rest of the column is the chosen item's.
void BoardsPage::fitList()
{
    const int rows = std::clamp(m_links->rowCount(), 1, rowsWithoutScrolling);
    const int row = std::max(m_list->sizeHintForRow(0), metrics::controlHeight);
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth() + metrics::grid / 2);
}

void BoardsPage::setStatus(const worker::WorkerStatus& status)
{
    m_status = status;
    m_links->setStatus(status);
    showPass();
}

void BoardsPage::showLink(const LinkId& link)
{
    m_list->setCurrentIndex(m_links->index(std::max(0, m_links->rowOf(link))));
}

void BoardsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

LifeModel& BoardsPage::life() const
{
    return m_inspector->life();
}

void BoardsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = (width() - sideWidth) > sideBySideFrom * height();
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

/// Nothing stands there that would need one.
void BoardsPage::showMap(bool isThere)
{
    m_mapStack->setCurrentIndex(isThere ? 1 : 0);
    for (QWidget* part : {m_bar, static_cast<QWidget*>(m_states), m_chosen})
        part->setVisible(isThere);
}

void BoardsPage::showCurrentLink()
{
    const LinkInfo* info = m_links->link(m_list->currentIndex().row());
    if (!info) {
        m_signIn->hide();
        m_mapState->setTexts(tr("No board is linked"), tr("Press “New link…” to choose a board and a project."));
        showMap(false);
        return;
    }
    if (info->id != m_shown) {
        m_scene->clearBoard();
        m_states->clear();
        m_drawn.reset();
    }
    m_shown = info->id;
    m_preview->showBoard(info->embedUrl, info->boardUrl);
    showPass();
}

void BoardsPage::showPass()
{
    const worker::LinkStatus* link = m_status.find(m_shown);
    if (!link || !link->lastPass || link->lastPass->board.id.isEmpty()) {
        m_signIn->setVisible(link && link->state == worker::LinkState::SignedOut);
        m_mapState->setTexts(tr("The board hasn't been read yet"),
            link && link->error ? Words::what(link->error->kind) + u' ' + Words::advice(link->error->kind)
                                : tr("The map appears after the first look at it."));
        showMap(false);
        return;
    }
    showMap(true);
    // The worker repeats a pass with every change of its state; only a new one is drawn.
    if (link->lastPass == m_drawn)
        return;
    m_drawn = link->lastPass;
    life().setNames({m_drawn, &m_drawn->names});
    m_scene->show({m_drawn, &m_drawn->board}, m_drawn->items);
}

void BoardsPage::showChosen()
{
    const StickyItem* item = m_scene->chosen();
    const LinkInfo* info = m_links->link(m_links->rowOf(m_shown));
    if (!item || !info) {
        m_inspector->showNothing();
        return;
    }
    const ItemId id = item->sticky().id;
    m_inspector->show({
        .link = m_shown,
        .sticky = item->sticky(),
        .view = item->view(),
        .frameTitle = m_scene->frameTitle(item->sticky().parent),
        .boardUrl = info->itemUrl(id),
    });
}

void BoardsPage::onBoardDrawn()
{
    m_states->setCounts(m_scene->counts());
    showChosen();
}

void BoardsPage::filter(const StateSet& states)
{
    m_scene->showOnly(states);
    search(m_search->text());
    m_states->setCounts(m_scene->counts()); // one that nothing is in any more goes out of reach
}

void BoardsPage::showZoom()
{
    m_zoom->setText(tr("%1%").arg(qRound(m_map->scaleShown() * 100)));
}

void BoardsPage::search(const QString& typed)
{
    const auto matches = m_scene->search(typed);
    m_match = 0;
    m_found->setText(typed.trimmed().isEmpty() ? QString() : tr("found: %L1").arg(matches.size()));
}

void BoardsPage::nextMatch()
{
    const auto matches = m_scene->search(m_search->text());
    if (matches.empty())
        return;
    m_scene->choose(matches[m_match % matches.size()]);
    m_map->showChosen();
    ++m_match;
}

} // namespace bridge::ui
