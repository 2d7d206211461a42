// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/accounts/accounts_page.h"
#include "ui/activity/decisions_pane.h"
#include "ui/activity/failed_pane.h"
#include "ui/boards/boards_page.h"
#include "ui/common/looks.h"
#include "ui/common/tab_order.h"
#include "ui/diagnostics/diagnostics_page.h"
#include "ui/diagnostics/self_test_pane.h"
#include "ui/mapping/mapping_page.h"
#include "ui/overview/overview_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/setup_page.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr std::chrono::milliseconds tick{1000}; ///< how often "12 s ago" is said again

int waitingForPerson(const worker::WorkerStatus& status)
{
    int count = 0;
    for (const worker::LinkStatus& link : status.links)
        count += link.failed + link.held;
    return count;
}

} // namespace

MainWindow::MainWindow(const Clock& clock, const PreviewFactory& makePreview, QWidget* parent)
    : QMainWindow(parent)
    , m_menu(new AppMenu(this))
    , m_sidebar(new Sidebar(m_menu, this))
    , m_statusLine(new StatusLine(clock, this))
    , m_stack(new QStackedWidget(this))
    , m_setup(new SetupPage(this))
    , m_overview(new OverviewPage(clock, this))
    , m_boards(new BoardsPage(makePreview, this))
    , m_mapping(new MappingPage(this))
    , m_activity(new ActivityPage(clock, this))
    , m_accounts(new AccountsPage(clock, this))
    , m_diagnostics(new DiagnosticsPage(clock, this))
    , m_settings(new SettingsPage(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"BoardBridge"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(880, 560);
    resize(1280, 800);
    addPages();
    addShortcuts();
    connectMenu();
    connectPages();

    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::refreshTimes);
    timer->start(tick);
    setFocus(); // nothing is marked until a key is pressed
}

void MainWindow::addPages()
{
    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_boards);
    m_stack->addWidget(m_mapping);
    m_stack->addWidget(m_activity);
    m_stack->addWidget(m_accounts);
    m_stack->addWidget(m_diagnostics);
    m_stack->addWidget(m_settings);
    m_stack->addWidget(m_setup);
    auto* body = new QWidget(this);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_stack, 1);
    setCentralWidget(body);
    setStatusBar(m_statusLine);
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < pageCount; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(PageId(i)); });
    }
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &MainWindow::focusFilter);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &MainWindow::close);
    // A shortcut of a menu that was never opened works only when the window has the action too.
    addActions({m_menu->sync(), m_menu->plan(), m_menu->settings(), m_menu->shortcuts(), m_menu->quit()});
}

void MainWindow::connectMenu()
{
    connect(m_menu->sync(), &QAction::triggered, this, [this] { syncNow({}); });
    connect(m_menu->plan(), &QAction::triggered, this, &MainWindow::planRequested);
    connect(m_menu->pause(), &QAction::triggered, this, [this](bool checked) {
        Q_EMIT commanded(checked ? worker::Command(worker::Pause{}) : worker::Command(worker::Resume{}));
    });
    connect(m_menu->quit(), &QAction::triggered, this, &MainWindow::askToQuit);
    connect(m_menu->settings(), &QAction::triggered, this, [this] { showPage(PageId::Settings); });
    connect(m_menu->shortcuts(), &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(m_menu, &AppMenu::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(m_menu->about(), &QAction::triggered, this, [this] {
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About BoardBridge"),
            tr("BoardBridge %1\nKeeps Miro boards and Bitrix24 in step.\n\nFree software under the GNU General "
               "Public License, version 3 or later.")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIconPixmap(applicationIcon().pixmap(64, 64));
        box->open();
    });
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_setup, &SetupPage::startRequested, this, &MainWindow::startRequested);
    connect(m_boards, &BoardsPage::newLinkRequested, this, &MainWindow::startRequested);
    connect(m_setup, &SetupPage::tryAgainRequested, this, &MainWindow::restartRequested);
    connect(m_setup, &SetupPage::accountsRequested, this, [this] { showPage(PageId::Accounts); });
    connect(m_setup, &SetupPage::copied, this, [this] { say(tr("Copied.")); });
    connect(m_overview, &OverviewPage::syncRequested, this, &MainWindow::syncNow);
    connect(m_overview, &OverviewPage::newLinkRequested, this, &MainWindow::startRequested);
    connect(m_mapping, &MappingPage::newLinkRequested, this, &MainWindow::startRequested);
    connect(m_overview, &OverviewPage::planRequested, this, &MainWindow::planRequested);
    connect(m_overview, &OverviewPage::restartRequested, this, &MainWindow::restartRequested);
    connect(m_overview, &OverviewPage::accountsRequested, this, [this] { showPage(PageId::Accounts); });
    connect(m_overview, &OverviewPage::failedRequested, this, [this] { showActivity(ActivityPage::Tab::Failed); });
    connect(
        m_overview, &OverviewPage::decisionsRequested, this, [this] { showActivity(ActivityPage::Tab::Decisions); });
    connect(m_overview, &OverviewPage::historyRequested, this, [this] { showActivity(ActivityPage::Tab::History); });
    connect(m_overview, &OverviewPage::boardRequested, this, [this](const LinkId& link) {
        m_boards->showLink(link);
        showPage(PageId::Boards);
    });
    connect(m_boards, &BoardsPage::openUrlRequested, this, &MainWindow::openUrlRequested);
    connect(m_boards, &BoardsPage::retryRequested, this, &MainWindow::retry);
    connect(m_boards, &BoardsPage::accountsRequested, this, [this] { showPage(PageId::Accounts); });
    connect(m_boards, &BoardsPage::decisionsRequested, this, [this] { showActivity(ActivityPage::Tab::Decisions); });
    connect(m_diagnostics, &DiagnosticsPage::newLinkRequested, this, &MainWindow::startRequested);
    connect(m_settings, &SettingsPage::elsewhereWanted, this, [this](SettingsElsewhere place) {
        showPage(place == SettingsElsewhere::Mapping ? PageId::Mapping : PageId::Accounts);
    });
    connectActivity();
}

void MainWindow::connectActivity()
{
    const FailedPane* failed = &m_activity->failedPane();
    connect(failed, &FailedPane::retryRequested, this, &MainWindow::retry);
    connect(failed, &FailedPane::skipRequested, this, &MainWindow::skip);
    connect(failed, &FailedPane::stickyRequested, this, [this](const LinkId& link, const ItemId& item) {
        if (const LinkInfo* info = find(link))
            Q_EMIT openUrlRequested(info->itemUrl(item));
    });
    connect(failed, &FailedPane::taskRequested, this, [this](const LinkId& link, TaskId task) {
        if (const LinkInfo* info = find(link))
            Q_EMIT openUrlRequested(info->taskUrl(task));
    });
    const DecisionsPane* decisions = &m_activity->decisionsPane();
    connect(decisions, &DecisionsPane::resolveRequested, this, &MainWindow::resolve);
    connect(decisions, &DecisionsPane::confirmRequested, this, &MainWindow::confirm);
    connect(decisions, &DecisionsPane::previewRequested, this, &MainWindow::planRequested);
    connect(decisions, &DecisionsPane::retryRequested, this, &MainWindow::retry);
    connect(decisions, &DecisionsPane::skipRequested, this, &MainWindow::skip);
}

void MainWindow::setProfile(const QString& name, const std::vector<LinkInfo>& links)
{
    m_links = links;
    m_sidebar->setProfileName(name);
    m_overview->setLinks(links);
    m_boards->setLinks(links);
    m_diagnostics->selfTest().setLinks(links);
}

void MainWindow::showSetup(const Setup& setup)
{
    m_settingUp = true;
    m_setup->show(setup);
    m_sidebar->setPagesEnabled(false);
    m_menu->plan()->setEnabled(false);
    m_statusLine->hide();
    if (worksBeforeSetup(m_page))
        showPage(m_page);
    else
        m_stack->setCurrentWidget(m_setup);
}

void MainWindow::showPages()
{
    if (!m_settingUp)
        return;
    m_settingUp = false;
    m_sidebar->setPagesEnabled(true);
    m_menu->plan()->setEnabled(true);
    m_statusLine->show();
    showPage(m_page);
}

void MainWindow::setStatus(const worker::WorkerStatus& status)
{
    m_overview->setStatus(status);
    m_boards->setStatus(status);
    for (const worker::LinkStatus& link : status.links) {
        if (!link.lastPass)
            continue;
        m_mapping->setBoard(link.link, {link.lastPass, &link.lastPass->board});
        m_diagnostics->selfTest().setBoardName(link.link, link.lastPass->board.name);
        m_settings->draft().setLinkName(link.link, link.lastPass->board.name);
    }
    m_statusLine->setStatus(status);
    m_menu->setPaused(status.paused);
    m_sidebar->setCount(PageId::Activity, waitingForPerson(status));
}

void MainWindow::setLastDay(const LastDay& day)
{
    m_overview->setLastDay(day);
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    m_menu->setPreferences(preferences);
    m_settings->draft().setSavedPreferences(preferences);
}

QWidget* MainWindow::widgetOf(PageId page) const
{
    return m_settingUp && page == PageId::Overview ? m_setup : m_stack->widget(int(page));
}

void MainWindow::showPage(PageId page)
{
    if (m_stack->currentWidget() != m_settings || page == PageId::Settings) {
        switchTo(page);
        return;
    }
    m_sidebar->setCurrent(m_page); // a click has checked the other one already
    m_settings->leave([this, page] { switchTo(page); });
}

void MainWindow::switchTo(PageId page)
{
    m_page = page;
    // Ctrl+2 must not lead past what has to be set up first.
    if (m_settingUp && !worksBeforeSetup(page))
        return;
    // Hiding a page would hand its focus to any control of the next one, as if that had been chosen.
    if (m_stack->currentWidget() != widgetOf(page) && m_stack->isAncestorOf(focusWidget()))
        setFocus();
    m_stack->setCurrentWidget(widgetOf(page));
    m_sidebar->setCurrent(page);
}

PageId MainWindow::page() const
{
    return m_page;
}

void MainWindow::showActivity(ActivityPage::Tab tab)
{
    m_activity->showTab(tab);
    showPage(PageId::Activity);
}

void MainWindow::focusFilter()
{
    if (m_stack->currentWidget() == m_boards) {
        m_boards->focusFilter();
        return;
    }
    if (m_stack->currentWidget() == m_diagnostics) {
        m_diagnostics->focusFilter();
        return;
    }
    if (m_stack->currentWidget() == m_settings) {
        m_settings->focusFilter();
        return;
    }
    showPage(PageId::Activity);
    m_activity->focusFilter();
}

void MainWindow::syncNow(const LinkId& link)
{
    Q_EMIT commanded(worker::SyncNow{link.isEmpty() ? std::nullopt : std::optional(link)});
    say(tr("Looking at both sides…"));
}

void MainWindow::retry(const QStringList& ids)
{
    Q_EMIT commanded(worker::Retry{{ids.begin(), ids.end()}});
    say(ids.isEmpty() ? tr("Trying everything again…") : tr("Trying %n operation(s) again…", nullptr, int(ids.size())));
}

void MainWindow::skip(const QStringList& ids)
{
    Q_EMIT commanded(worker::Skip{{ids.begin(), ids.end()}});
    say(tr("%n operation(s) skipped until the item changes.", nullptr, int(ids.size())));
}

void MainWindow::resolve(const QStringList& ids, sync::Take take)
{
    Q_EMIT commanded(worker::Resolve{{ids.begin(), ids.end()}, take});
    say(tr("%n conflict(s) decided: the next sync applies it.", nullptr, int(ids.size())));
}

void MainWindow::confirm(const LinkId& link, qint64 run)
{
    Q_EMIT commanded(worker::Confirm{link, run});
    say(tr("Run %1 is confirmed: the next sync applies what is still the same.").arg(run));
}

const LinkInfo* MainWindow::find(const LinkId& link) const
{
    const auto found = std::ranges::find(m_links, link, &LinkInfo::id);
    return found == m_links.end() ? nullptr : &*found;
}

void MainWindow::say(const QString& sentence)
{
    m_statusLine->say(sentence);
}

void MainWindow::refreshTimes()
{
    m_overview->refreshTimes();
    m_activity->refreshTimes();
    m_statusLine->refreshTimes();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusByLayout(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Not to be ignored while the system shuts down: it would ask the person why.
    event->setAccepted(qApp->isSavingSession());
    m_settings->leave([this] { Q_EMIT closed(); });
}

void MainWindow::askToQuit()
{
    m_settings->leave([this] { Q_EMIT quitRequested(); });
}

void MainWindow::showAttention(const Attention& attention)
{
    switch (attention.step) {
    case Attention::Step::ShowFailed:
        return showActivity(ActivityPage::Tab::Failed);
    case Attention::Step::Decide:
        return showActivity(ActivityPage::Tab::Decisions);
    case Attention::Step::SignIn:
        return showPage(PageId::Accounts);
    case Attention::Step::None:
    case Attention::Step::TryAgain:
        return showPage(PageId::Overview);
    }
    Q_UNREACHABLE();
}

} // namespace bridge::ui
