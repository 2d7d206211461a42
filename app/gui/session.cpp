// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session.h"

#include "app/gui/open_in_browser.h"
#include "app/gui/window_place.h"
#include "ui/boards/boards_page.h"
#include "ui/boards/life_model.h"
#include "ui/common/core_text.h"
#include "ui/desktop/bring_to_front.h"
#include "ui/settings/settings_page.h"

#include <QUrl>

#include <algorithm>

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds readWhileWorkingEvery{2000};

bool isWorking(const worker::WorkerStatus& status)
{
    return std::ranges::any_of(status.links, [](const auto& link) { return link.state == worker::LinkState::Working; });
}

bool neverLooked(const worker::WorkerStatus& status)
{
    return std::ranges::none_of(status.links, [](const auto& link) { return link.lastPass != nullptr; });
}

} // namespace

Session::Session(SessionParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(m_parts.folder)
    , m_mapping({.folder = m_parts.folder, .secrets = m_parts.secrets, .clock = m_parts.clock})
    , m_accounts({.folder = m_parts.folder,
          .blank = m_parts.blank,
          .shelf = m_parts.shelf,
          .secrets = m_parts.secrets,
          .clock = m_parts.clock,
          .makeView = m_parts.makeSignInView,
          .keepSecrets = m_parts.keepSecrets})
    , m_starting({.folder = m_parts.folder, .secrets = m_parts.secrets, .clock = m_parts.clock}, m_accounts)
    , m_signInEnds({.folder = m_parts.folder, .secrets = m_parts.secrets})
    , m_diagnostics({.folder = m_parts.folder, .secrets = m_parts.secrets, .clock = m_parts.clock})
    , m_settingsDesk(m_parts.folder,
          Autostart(m_parts.autostartFolder, QCoreApplication::applicationFilePath(), m_parts.folder), m_settings)
    , m_planning(m_parts.clock, [this](const worker::Command& wanted) { return command(wanted); })
    , m_export(settings::journalPath(m_parts.folder))
{
    const ui::Preferences preferences = m_settings.preferences();
    m_parts.language.use(preferences.language);
    m_parts.theme.force(ui::schemeFromWord(preferences.appearance));
    connect(&m_accounts, &Accounts::changed, this, &Session::restart);
    connect(&m_diagnostics, &Diagnostics::mappingRequested, this, [this] { m_window->showPage(ui::PageId::Mapping); });
    connect(&m_diagnostics, &Diagnostics::signInRequested, &m_accounts, [this](sync::Side service) {
        m_window->showPage(ui::PageId::Accounts);
        m_accounts.signIn(service);
    });
    connect(&m_starting, &Starting::changed, this, [this] {
        m_window->showPage(ui::PageId::Overview);
        restart();
    });
    connect(&m_accounts, &Accounts::told, &m_signInEnds, &SignInEnds::look);
    connect(&m_settingsDesk, &SettingsDesk::profileChanged, this, &Session::restart);
    connect(&m_settingsDesk, &SettingsDesk::preferencesChanged, this, &Session::applyPreferences);
    connect(&m_mapping, &Mapping::changed, this, &Session::restart);
    connect(&m_mapping, &Mapping::failed, this, &Session::sayError);
    m_whileWorking.setInterval(readWhileWorkingEvery);
    connect(&m_whileWorking, &QTimer::timeout, this, [this] {
        if (m_feed)
            m_feed->refresh();
    });
    makeWindow();
    makeTray();
}

Session::~Session()
{
    m_planning.close(); // while there is somebody to tell that it is
}

Result<> Session::open()
{
    const auto started = startWorker();
    if (!started && started.error().kind == ErrorKind::Conflict)
        return started;
    if (!started)
        showError(started.error());
    putBack(*m_window, m_settings.place());
    showFirst();
    return {};
}

Result<> Session::startWorker()
{
    m_profile.reset();
    if (!QFile::exists(settings::profilePath(m_parts.folder)))
        return fail(ErrorKind::NotFound, {});
    const auto opened = composition::openProfile(m_parts.folder.path());
    if (!opened)
        return tl::unexpected(opened.error());
    if (m_parts.useProfile)
        m_parts.useProfile(opened->profile);
    if (opened->profile.links.empty())
        return fail(ErrorKind::NotFound, {});
    auto links = composition::linksOf(opened->profile);
    if (!links)
        return tl::unexpected(links.error());
    if (!m_lock) {
        auto lock = storage::ProfileLock::acquire(m_parts.folder);
        if (!lock)
            return tl::unexpected(lock.error());
        m_lock = *std::move(lock);
    }
    m_error.reset();
    m_status = {};
    m_profile = opened->profile;
    makeFeed();
    makeWorker(*opened, *std::move(links));
    fillWindow();
    return {};
}

void Session::makeFeed()
{
    std::vector<LinkId> links;
    for (const Link& link : m_profile->links)
        links.push_back(link.id);
    m_feed = std::make_unique<JournalFeed>(settings::journalPath(m_parts.folder), std::move(links), m_parts.clock);
    connect(m_feed.get(), &JournalFeed::lastDayRead, this, [this](const auto& day) {
        m_window->setLastDay(day);
        m_window->activity().refresh();
        m_window->boards().life().refresh();
    });
    connect(m_feed.get(), &JournalFeed::failed, this, &Session::sayError);
    m_lists = std::make_unique<ActivityLists>(settings::journalPath(m_parts.folder));
    connect(m_lists.get(), &ActivityLists::failed, this, &Session::sayError);
    m_life = std::make_unique<ItemLife>(settings::journalPath(m_parts.folder));
    connect(m_life.get(), &ItemLife::failed, this, &Session::sayError);
}

void Session::makeWorker(const composition::OpenedProfile& opened, std::vector<LinkId> links)
{
    m_worker = std::make_unique<worker::SyncWorker>(
        m_parts.makeFactory(opened), composition::workerOptions(opened.profile, std::move(links)), m_parts.clock);
    connect(m_worker.get(), &worker::SyncWorker::statusChanged, this, &Session::showStatus);
    connect(m_worker.get(), &worker::SyncWorker::passFinished, m_feed.get(), [this] { m_feed->refresh(); });
    connect(m_worker.get(), &worker::SyncWorker::commandFailed, this, [this](const Error& error) {
        sayError(error);
        m_feed->refresh();
    });
    connect(m_worker.get(), &worker::SyncWorker::answered, &m_planning, &Planning::answer);
    connect(m_worker.get(), &worker::SyncWorker::answered, m_feed.get(), [this] { m_feed->refresh(); });
    connect(m_worker.get(), &worker::SyncWorker::stopped, this, &Session::onWorkerStopped);
    m_worker->start();
}

void Session::fillWindow()
{
    if (m_error) {
        showError(*m_error);
        return;
    }
    const std::vector<ui::LinkInfo> infos = ui::linkInfos(*m_profile);
    m_window->setProfile(m_profile->name, infos);
    m_planning.setLinks(infos);
    m_window->mapping().setLinks(m_profile->links);
    m_window->setStatus(m_status);
    m_window->showPages();
    m_lists->attach(m_window->activity());
    m_life->attach(m_window->boards().life());
    m_feed->refresh();
}

void Session::showStatus(const worker::WorkerStatus& status)
{
    m_status = status;
    m_tray->setStatus(status);
    m_planning.setStatus(status);
    m_window->setStatus(status);
    m_lists->setStatus(status);
    tellWhatNeedsYou();
    if (status.error && neverLooked(status))
        showError(*status.error);
    else
        m_window->showPages();
    if (isWorking(status) && !m_whileWorking.isActive())
        m_whileWorking.start();
    else if (!isWorking(status))
        m_whileWorking.stop();
}

void Session::showError(const Error& error)
{
    m_error = error;
    m_window->showSetup(ui::setupFor(error, m_parts.folder.absolutePath()));
}

void Session::sayError(const Error& error)
{
    m_window->say(ui::CoreText::of(error.detail));
}

void Session::restart()
{
    if (!m_worker) {
        if (const auto started = startWorker(); !started)
            showError(started.error());
        return;
    }
    m_planning.close();
    m_thenDo = Then::StartAgain;
    m_worker->requestStop();
}

void Session::quit()
{
    m_settings.setPlace(placeOf(*m_window));
    m_window->hide();
    m_thenDo = Then::Finish;
    if (m_worker)
        m_worker->requestStop();
    else
        Q_EMIT finished();
}

void Session::onWorkerStopped()
{
    // The thread has ended; the object is still in the middle of telling so.
    m_worker.release()->deleteLater();
    if (m_thenDo == Then::Finish) {
        Q_EMIT finished();
        return;
    }
    if (std::exchange(m_thenDo, Then::Nothing) == Then::StartAgain)
        restart();
}

void Session::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_parts.clock, m_parts.makePreview);
    m_window->setPreferences(m_settings.preferences());
    m_mapping.attach(m_window->mapping());
    m_accounts.attach(m_window->accounts());
    m_signInEnds.attach(m_window->overview());
    m_diagnostics.attach(m_window->diagnostics());
    m_settingsDesk.attach(m_window->settings());
    m_planning.attach(*m_window);
    m_export.attach(m_window->activity().historyPane());
    connectWindow();
}

void Session::connectWindow()
{
    const auto* window = m_window.get();
    connect(window, &ui::MainWindow::commanded, this, &Session::command);
    connect(window, &ui::MainWindow::restartRequested, this, &Session::restart);
    connect(window, &ui::MainWindow::openUrlRequested, this, &openInBrowser);
    connect(window, &ui::MainWindow::preferencesChanged, this, &Session::applyPreferences);
    connect(window, &ui::MainWindow::closed, this, &Session::onWindowClosed);
    connect(window, &ui::MainWindow::startRequested, this, [this] { m_starting.open(*m_window); });
    connect(window, &ui::MainWindow::quitRequested, this, &Session::quit);
}

void Session::makeTray()
{
    m_tray = std::make_unique<ui::Tray>();
    connect(m_tray.get(), &ui::Tray::openRequested, this, &Session::showWindow);
    connect(m_tray.get(), &ui::Tray::syncRequested, this, [this] { command(worker::SyncNow{}); });
    connect(m_tray.get(), &ui::Tray::pauseRequested, this, &Session::setPaused);
    connect(m_tray.get(), &ui::Tray::quitRequested, this, [this] {
        if (m_window->settings().draft().isChanged())
            showWindow(); // it is asked there what to do with it
        m_window->askToQuit();
    });
    connect(m_tray.get(), &ui::Tray::lost, this, &Session::onTrayLost);
    connect(m_tray.get(), &ui::Tray::attentionRequested, this, [this](const ui::Attention& attention) {
        showWindow();
        m_window->showAttention(attention);
    });
}

void Session::remakeWindow()
{
    m_settings.setPlace(placeOf(*m_window));
    makeWindow();
    makeTray();
    fillWindow();
    putBack(*m_window, m_settings.place());
    m_tray->setStatus(m_status);
    showWindow();
}

bool Session::command(const worker::Command& command)
{
    if (m_worker)
        m_worker->post(command);
    return m_worker != nullptr;
}

void Session::setPaused(bool paused)
{
    command(paused ? worker::Command(worker::Pause{}) : worker::Command(worker::Resume{}));
}

void Session::applyPreferences(const ui::Preferences& preferences)
{
    const bool speaksOtherwise = preferences.language != m_settings.preferences().language;
    m_settings.setPreferences(preferences);
    m_window->setPreferences(preferences);
    m_parts.theme.force(ui::schemeFromWord(preferences.appearance));
    if (!speaksOtherwise)
        return;
    m_parts.language.use(preferences.language);
    // Not now: the window to be replaced is telling us of it.
    QMetaObject::invokeMethod(this, &Session::remakeWindow, Qt::QueuedConnection);
}

void Session::onWindowClosed()
{
    if (!m_worker || !m_settings.preferences().keepRunning)
        quit();
    else if (m_tray->available())
        m_window->hide();
    else
        askHowToClose(*m_window, [this] { quit(); });
}

/// A start at login leaves the screen alone, unless there is something to repair.
void Session::showFirst()
{
    if (!m_settings.preferences().startHidden || m_error)
        showWindow();
}

/// Without its icon a hidden window could not be opened again. It comes back without getting in the way.
void Session::onTrayLost()
{
    if (m_thenDo != Then::Finish && !m_window->isVisible())
        m_window->showMinimized();
}

void Session::tellWhatNeedsYou()
{
    const QTime time = toQDateTime(m_parts.clock.now()).toLocalTime().time();
    // Where nothing takes the keyboard after it, Qt calls a hidden window active on.
    const bool inSight = m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow();
    m_tray->notify(m_notices.due(m_window->overview().attention(), m_settings.preferences().notices, time, inSight));
    m_tray->withdrawAllBut(m_notices.told());
}

bool Session::showWindow()
{
    if (m_thenDo == Then::Finish)
        return false;
    ui::bringToFront(*m_window);
    return true;
}

} // namespace bridge::gui
