// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflict.h"
#include "core/worker/commands.h"
#include "core/worker/status.h"
#include "ui/activity/activity_page.h"
#include "ui/boards/preview.h"
#include "ui/common/link_info.h"
#include "ui/common/preferences.h"
#include "ui/overview/attention.h"
#include "ui/overview/changes.h"
#include "ui/shell/pages.h"
#include "ui/shell/setup.h"

#include <QMainWindow>

class QStackedWidget;

namespace bridge::ui {

class AccountsPage;
class AppMenu;
class BoardsPage;
class DiagnosticsPage;
class MappingPage;
class OverviewPage;
class SettingsPage;
class SetupPage;
class Sidebar;
class StatusLine;

/// The window: pages beside a sidebar, above a line that tells how the sync is. Shows values and says
/// what the person asked for; it starts nothing and waits for nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Clock& clock, const PreviewFactory& makePreview, QWidget* parent = nullptr);

    /// The links of a profile.
    void setProfile(const QString& name, const std::vector<LinkInfo>& links);
    /// Nothing can be synced: shows the steps to take in place of the overview; the pages that need a sync wait.
    void showSetup(const Setup& setup);
    void showPages(); ///< the pages take the place of the setup steps, if those are shown
    void setStatus(const worker::WorkerStatus& status);
    void setLastDay(const LastDay& day);
    void setPreferences(const Preferences& preferences);

    void showPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] OverviewPage& overview() const { return *m_overview; }
    [[nodiscard]] BoardsPage& boards() const { return *m_boards; }
    [[nodiscard]] MappingPage& mapping() const { return *m_mapping; }
    [[nodiscard]] ActivityPage& activity() const { return *m_activity; }
    [[nodiscard]] AccountsPage& accounts() const { return *m_accounts; }
    [[nodiscard]] DiagnosticsPage& diagnostics() const { return *m_diagnostics; }
    [[nodiscard]] SettingsPage& settings() const { return *m_settings; }
    /// Leads to what repairs it.
    void showAttention(const Attention& attention);
    /// Asks first where something is not saved; quitRequested() follows.
    void askToQuit();
    /// A word about what was just done.
    void say(const QString& sentence);

Q_SIGNALS:
    void commanded(const bridge::worker::Command& command);
    void startRequested(); ///< set up a link, the first one or another
    void planRequested(); ///< show what would be written now
    void restartRequested(); ///< read the profile and start the worker again
    void openUrlRequested(const QUrl& url);
    void preferencesChanged(const bridge::ui::Preferences& preferences);
    void closed(); ///< the person wants it closed; it stays until whoever hears hides it
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab goes by the layout

private:
    void addPages();
    [[nodiscard]] QWidget* widgetOf(PageId page) const;
    void addShortcuts();
    void connectMenu();
    void connectPages();
    void connectActivity();
    void focusFilter();
    void switchTo(PageId page);
    void showActivity(ActivityPage::Tab tab);
    void retry(const QStringList& ids);
    void skip(const QStringList& ids);
    void resolve(const QStringList& ids, sync::Take take);
    void confirm(const LinkId& link, qint64 run);
    [[nodiscard]] const LinkInfo* find(const LinkId& link) const;
    void syncNow(const LinkId& link);
    void refreshTimes();

    AppMenu* m_menu;
    Sidebar* m_sidebar;
    StatusLine* m_statusLine;
    QStackedWidget* m_stack;
    SetupPage* m_setup;
    OverviewPage* m_overview;
    BoardsPage* m_boards;
    MappingPage* m_mapping;
    ActivityPage* m_activity;
    AccountsPage* m_accounts;
    DiagnosticsPage* m_diagnostics;
    SettingsPage* m_settings;
    std::vector<LinkInfo> m_links;
    PageId m_page = PageId::Overview;
    bool m_settingUp = false;
};

} // namespace bridge::ui
