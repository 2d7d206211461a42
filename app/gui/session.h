// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/opened_profile.h"
#include "app/gui/accounts.h"
#include "app/gui/activity_lists.h"
#include "app/gui/diagnostics.h"
#include "app/gui/history_export.h"
#include "app/gui/item_life.h"
#include "app/gui/journal_feed.h"
#include "app/gui/mapping.h"
#include "app/gui/planning.h"
#include "app/gui/settings_desk.h"
#include "app/gui/sign_in_ends.h"
#include "app/gui/starting.h"
#include "app/gui/window_settings.h"
#include "core/storage/profile_lock.h"
#include "core/worker/sync_worker.h"
#include "ui/language/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/tray.h"
#include "ui/theme/theme.h"

#include <QTimer>

namespace bridge::gui {

/// What a session is made of; everything named by reference outlives it.
struct SessionParts {
    QDir folder{}; ///< the profile's
    auth::SecretStore& secrets; ///< usable from any thread
    Clock& clock;
    ui::Theme& theme;
    ui::Language& language;
    /// Called with the profile as it is at each start, before anything is asked of a service.
    std::function<void(const settings::Profile&)> useProfile{};
    std::function<worker::RuntimeFactory(const composition::OpenedProfile&)> makeFactory{};
    ui::PreviewFactory makePreview{};
    ui::SignInViewFactory makeSignInView{}; ///< empty where there is no browser engine
    settings::Profile blank{}; ///< what a profile is before anything was entered
    settings::ProfileShelf shelf{};
    KeepSecrets keepSecrets{};
    QDir autostartFolder = Autostart::defaultFolder();
};

/// One profile at work: its window and tray icon, the worker that syncs it and what reads its journal,
/// wired together. Starts, starts again after a repair, and ends in order: the worker between two writes first.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(SessionParts parts, QObject* parent = nullptr);
    ~Session() override;

    /// Reads the profile, starts the worker and shows the window; with what is missing, if something is.
    /// Conflict when another program uses the profile: nothing was shown then.
    [[nodiscard]] Result<> open();

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] ui::Tray& tray() const { return *m_tray; }
    void quit(); ///< finished() follows
    /// Brings the window to the front, from wherever it is. False once it has begun to end.
    bool showWindow();

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] Result<> startWorker();
    void restart();
    void onWorkerStopped();
    void showStatus(const worker::WorkerStatus& status);
    void showError(const Error& error);
    void sayError(const Error& error);
    void makeWindow();
    void connectWindow();
    void makeTray();
    void remakeWindow();
    void makeWorker(const composition::OpenedProfile& opened, std::vector<LinkId> links);
    void makeFeed();
    void fillWindow();
    void setPaused(bool paused);
    bool command(const worker::Command& command);
    void applyPreferences(const ui::Preferences& preferences);
    void onWindowClosed();
    void onTrayLost();
    void showFirst();
    void tellWhatNeedsYou();

    SessionParts m_parts;
    WindowSettings m_settings;
    std::unique_ptr<storage::ProfileLock> m_lock;
    Mapping m_mapping;
    Accounts m_accounts;
    Starting m_starting;
    SignInEnds m_signInEnds;
    Diagnostics m_diagnostics;
    SettingsDesk m_settingsDesk;
    ui::Notices m_notices;
    Planning m_planning;
    HistoryExport m_export;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Tray> m_tray;
    std::unique_ptr<JournalFeed> m_feed;
    std::unique_ptr<ActivityLists> m_lists;
    std::unique_ptr<ItemLife> m_life;
    std::unique_ptr<worker::SyncWorker> m_worker;
    std::optional<settings::Profile> m_profile;
    std::optional<Error> m_error; ///< why nothing can be synced
    worker::WorkerStatus m_status;
    QTimer m_whileWorking; ///< the journal grows while a pass runs
    enum class Then : quint8 { Nothing, StartAgain, Finish } m_thenDo = Then::Nothing;
};

} // namespace bridge::gui
