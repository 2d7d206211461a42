// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_menu.h"

#include "ui/desktop/desktop_tray.h"
#include "ui/language/language.h"
#include "ui/theme/icon.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

void check(const QActionGroup* group, const QString& word)
{
    for (QAction* action : group->actions())
        action->setChecked(action->data().toString() == word);
}

} // namespace

QList<std::pair<QString, QString>> AppMenu::languages()
{
    QList<std::pair<QString, QString>> choices{{QString(), tr("Same as the system")}};
    for (const Language::Spoken& spoken : Language::all())
        choices << std::pair{spoken.word, spoken.name};
    return choices;
}

AppMenu::AppMenu(QWidget* parent)
    : QMenu(parent)
    , m_sync(add(u"actionSync"_s, tr("Sync now"), "sync"_L1))
    , m_plan(add(u"actionPlan"_s, tr("Preview changes…"), "eye"_L1))
    , m_pause(add(u"actionPause"_s, tr("Pause"), "pause"_L1))
    , m_appearance(addChoices(tr("Appearance"),
          {{QString(), tr("Same as the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}}))
    , m_language(addChoices(tr("Language"), languages()))
    , m_keepRunning(addAction(tr("Keep syncing when the window is closed")))
    , m_settings(add(u"actionSettings"_s, tr("Settings"), "settings"_L1))
    , m_shortcuts(add(u"actionShortcuts"_s, tr("Keyboard shortcuts"), "keyboard"_L1))
    , m_about(add(u"actionAbout"_s, tr("About BoardBridge"), "info"_L1))
    , m_quit(add(u"actionQuit"_s, tr("Quit"), "quit"_L1))
{
    setObjectName(u"appMenu"_s);
    m_sync->setShortcut(Qt::Key_F5);
    m_plan->setShortcut(Qt::CTRL | Qt::Key_P);
    m_pause->setCheckable(true);
    m_keepRunning->setObjectName(u"actionKeepRunning"_s);
    m_keepRunning->setCheckable(true);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &AppMenu::lookForTray);
    m_quit->setShortcut(QKeySequence::Quit);
    insertSeparator(actions().at(3));
    m_settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    // A question mark that is typed into a field comes first: the field takes it before the window does.
    m_shortcuts->setShortcuts(QList<QKeySequence>{QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    insertSeparator(m_settings);
    insertSeparator(m_about);
    insertSeparator(m_quit);

    const auto changed = [this] { Q_EMIT preferencesChanged(m_preferences); };
    connect(m_appearance, &QActionGroup::triggered, this, [this, changed](const QAction* action) {
        m_preferences.appearance = action->data().toString();
        changed();
    });
    connect(m_language, &QActionGroup::triggered, this, [this, changed](const QAction* action) {
        m_preferences.language = action->data().toString();
        changed();
    });
    connect(m_keepRunning, &QAction::triggered, this, [this, changed](bool checked) {
        m_preferences.keepRunning = checked;
        changed();
    });
    setPreferences({});
}

QAction* AppMenu::add(const QString& name, const QString& text, QLatin1String iconName)
{
    QAction* action = addAction(ui::icon(iconName), text);
    action->setObjectName(name);
    return action;
}

QActionGroup* AppMenu::addChoices(const QString& title, const QList<std::pair<QString, QString>>& choices)
{
    QMenu* menu = addMenu(title);
    auto* group = new QActionGroup(this);
    for (const auto& [word, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setData(word);
        action->setCheckable(true);
        group->addAction(action);
    }
    return group;
}

void AppMenu::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    check(m_appearance, preferences.appearance);
    check(m_language, preferences.language);
    m_keepRunning->setChecked(preferences.keepRunning);
}

/// Without a tray a window that is closed could not be opened again; one may come or go at any time.
void AppMenu::lookForTray()
{
    const bool found = DesktopTray::isThere();
    m_keepRunning->setEnabled(found);
    m_keepRunning->setToolTip(
        found ? QString() : tr("This desktop has no tray, so closing the window ends BoardBridge."));
}

void AppMenu::setPaused(bool paused)
{
    m_pause->setChecked(paused);
}

} // namespace bridge::ui
