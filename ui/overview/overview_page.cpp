// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/common/widgets.h"
#include "ui/overview/attention_list.h"
#include "ui/overview/budget_card.h"
#include "ui/overview/changes_card.h"
#include "ui/overview/link_card.h"
#include "ui/overview/sign_ins_card.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int cardWidth = 52 * metrics::grid; ///< what a card needs at least
constexpr int mostColumns = 3;

/// Of no link anything is asked until a person signs in.
bool isSignedOut(const worker::WorkerStatus& status)
{
    return !status.links.empty() && std::ranges::all_of(status.links, [](const auto& link) {
        return link.state == worker::LinkState::SignedOut;
    });
}

} // namespace

OverviewPage::OverviewPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_state(new StateLabel(this))
    , m_plan(makeButton(u"previewButton"_s, tr("Preview…"), "eye"_L1, this))
    , m_sync(makeButton(u"syncNowButton"_s, tr("Sync now"), "sync"_L1, this))
    , m_attention(new AttentionList(this))
    , m_noLinks(new EmptyState(u"noLinks"_s, "link"_L1, this))
    , m_budgets(new BudgetCard(this))
    , m_signIns(new SignInsCard(clock, this))
    , m_services(new QWidget(this))
    , m_changes(new ChangesCard(this))
{
    setObjectName(u"overviewPage"_s);
    m_noLinks->setTexts(
        tr("No board is linked"), tr("Link a board with a project, and see what would be written before anything is."));
    connect(m_noLinks->addButton(u"overviewNewLinkButton"_s, tr("Link a board…"), "add"_L1), &QPushButton::clicked,
        this, &OverviewPage::newLinkRequested);
    auto* services = new QVBoxLayout(m_services);
    services->setContentsMargins({});
    services->setSpacing(2 * metrics::grid);
    services->addWidget(m_budgets);
    services->addWidget(m_signIns);
    services->addStretch();

    auto* scroll = makeScrolled(makeBody(), this);
    // Its room is always kept, in the page's margin: the cards line up with the head either way.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, 0, 0);
    layout->setSpacing(2 * metrics::grid);
    layout->addLayout(makeHead());
    layout->addWidget(scroll, 1);

    connect(m_attention, &AttentionList::stepRequested, this, &OverviewPage::takeStep);
    connect(m_signIns, &SignInsCard::accountsRequested, this, &OverviewPage::accountsRequested);
    connect(m_changes, &ChangesCard::historyRequested, this, &OverviewPage::historyRequested);
}

QLayout* OverviewPage::makeHead()
{
    m_state->setObjectName(u"overviewState"_s);
    m_plan->setToolTip(tr("Look at what would be written, and choose of it (Ctrl+P)"));
    m_sync->setIcon(icon("sync"_L1, Tone::OnAccent));
    m_sync->setToolTip(tr("Look at every board and project now (F5)"));
    makePrimary(m_sync);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, metrics::pageMargin, 0);
    head->setSpacing(metrics::grid);
    head->addWidget(makeTitle(tr("Overview"), this));
    head->addSpacing(metrics::grid);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_plan);
    head->addWidget(m_sync);
    connect(m_plan, &QPushButton::clicked, this, &OverviewPage::planRequested);
    connect(m_sync, &QPushButton::clicked, this, [this] { Q_EMIT syncRequested({}); });
    return head;
}

QWidget* OverviewPage::makeBody()
{
    auto* body = new QWidget(this);
    m_cardBox = new QWidget(body);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, metrics::pageMargin - metrics::scrollBarWidth, metrics::pageMargin);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(m_attention);
    layout->addWidget(m_noLinks);
    layout->addWidget(m_cardBox);
    layout->addStretch();
    return body;
}

void OverviewPage::setLinks(const std::vector<LinkInfo>& links)
{
    m_infos = links;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const LinkInfo& info : links) {
        auto* card = new LinkCard(info, m_cardBox);
        connect(card, &LinkCard::showRequested, this, &OverviewPage::boardRequested);
        connect(card, &LinkCard::syncRequested, this, &OverviewPage::syncRequested);
        m_cards.push_back(card);
    }
    m_noLinks->setVisible(links.empty());
    m_sync->setEnabled(!links.empty());
    m_plan->setEnabled(!links.empty());
    m_columns = 0;
    arrangeCards();
}

void OverviewPage::setStatus(const worker::WorkerStatus& status)
{
    m_status = status;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const worker::LinkStatus* link = status.find(m_infos[i].id);
        if (!link)
            continue;
        m_cards[i]->setStatus(*link, m_clock.now());
        m_infos[i].take(*link);
    }
    m_state->show(Looks::of(worker::worstState(status)));
    m_state->setVisible(!m_infos.empty());
    const bool asks = !isSignedOut(status);
    m_sync->setEnabled(!m_infos.empty() && !status.paused && asks);
    m_plan->setEnabled(!m_infos.empty() && asks);
    showAttention();
    m_budgets->setMeters(status.miro, status.bitrix24);
}

void OverviewPage::setAccount(sync::Side service, const AccountInfo& info)
{
    m_signIns->setAccount(service, info);
    if (info.chainUntil)
        m_signInEnds[service] = *info.chainUntil;
    else
        m_signInEnds.erase(service);
    showAttention();
}

std::vector<Attention> OverviewPage::attention() const
{
    std::vector<Attention> all = attentionOf(m_status, m_infos);
    std::ranges::move(endingSoon(m_signInEnds, m_clock.now()), std::back_inserter(all));
    return all;
}

void OverviewPage::showAttention()
{
    m_attention->setItems(attention());
}

void OverviewPage::setLastDay(const LastDay& day)
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const auto latency = day.latencies.find(m_infos[i].id);
        m_cards[i]->setLatency(latency == day.latencies.end() ? std::nullopt : std::optional(latency->second));
    }
    m_changes->setDay(day);
}

void OverviewPage::refreshTimes()
{
    for (LinkCard* card : m_cards)
        card->refreshTimes(m_clock.now());
    showAttention();
}

void OverviewPage::takeStep(const Attention& attention)
{
    if (attention.step == Attention::Step::ShowFailed)
        Q_EMIT failedRequested();
    else if (attention.step == Attention::Step::Decide)
        Q_EMIT decisionsRequested();
    else if (attention.step == Attention::Step::SignIn)
        Q_EMIT accountsRequested();
    else if (attention.link.isEmpty())
        Q_EMIT restartRequested();
    else
        Q_EMIT syncRequested(attention.link);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

void OverviewPage::arrangeCards()
{
    const int room = std::clamp((width() - 2 * metrics::pageMargin) / cardWidth, 1, mostColumns);
    const int columns = m_cards.size() == 2 ? std::min(room, 2) : room; // two and two
    if (columns == m_columns)
        return;
    m_columns = columns;
    // A grid never forgets the columns it had, so each arrangement gets one of its own.
    delete m_cardBox->layout();
    auto* grid = new QGridLayout(m_cardBox);
    grid->setContentsMargins({});
    grid->setSpacing(2 * metrics::grid);
    fillGrid(grid, columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
}

/// Without holes: what is left of the links' last row goes to the two other cards, or else to the last link.
void OverviewPage::fillGrid(QGridLayout* grid, int columns)
{
    const int links = int(m_cards.size());
    const int free = (columns - links % columns) % columns;
    for (int i = 0; i < links; ++i) {
        const bool spreads = i == links - 1 && free == 1;
        grid->addWidget(m_cards[size_t(i)], i / columns, i % columns, 1, spreads ? 1 + free : 1);
    }
    const int row = (links + columns - 1) / columns;
    if (columns == 1) {
        grid->addWidget(m_changes, row, 0);
        grid->addWidget(m_services, row + 1, 0);
    } else if (free == 2) {
        grid->addWidget(m_changes, row - 1, columns - 2);
        grid->addWidget(m_services, row - 1, columns - 1);
    } else {
        grid->addWidget(m_changes, row, 0, 1, columns - 1);
        grid->addWidget(m_services, row, columns - 1);
    }
}

} // namespace bridge::ui
