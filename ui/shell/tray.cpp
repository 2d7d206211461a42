// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/common/looks.h"
#include "ui/shell/status_line.h"
#include "ui/theme/icon.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

std::optional<worker::LinkState> trayState(const worker::WorkerStatus& status)
{
    const worker::LinkState state = worker::worstState(status);
    const bool large
        = std::ranges::any_of(status.links, [](const worker::LinkStatus& link) { return link.progress.has_value(); });
    return state == worker::LinkState::Working && !large ? std::nullopt : std::optional(state);
}

Tray::Tray(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    m_menu->setObjectName(u"trayMenu"_s);
    fillMenu();
    m_icon->setContextMenu(m_menu.get());
    m_icon->setIcon(applicationIcon());
    m_icon->setToolTip(u"BoardBridge"_s);
    if (available())
        m_icon->show();
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::followMessage);
}

Tray::~Tray() = default;

void Tray::fillMenu()
{
    const auto add = [this](const QString& name, const QString& text, QLatin1String iconName) {
        QAction* action = m_menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"trayOpen"_s, tr("Open BoardBridge"), "window"_L1), &QAction::triggered, this, &Tray::openRequested);
    m_menu->addSeparator();
    connect(add(u"traySync"_s, tr("Sync now"), "sync"_L1), &QAction::triggered, this, &Tray::syncRequested);
    m_pause = add(u"trayPause"_s, tr("Pause"), "pause"_L1);
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &Tray::pauseRequested);
    m_menu->addSeparator();
    connect(add(u"trayQuit"_s, tr("Quit"), "quit"_L1), &QAction::triggered, this, &Tray::quitRequested);
}

bool Tray::available() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setStatus(const worker::WorkerStatus& status)
{
    m_pause->setChecked(status.paused);
    const Look look = Looks::of(worker::worstState(status));
    m_icon->setToolTip(u"BoardBridge: %1\n%2"_s.arg(look.word, sentenceOf(status)));
    const auto state = trayState(status);
    if (!state || *state == m_shown)
        return;
    m_shown = *state;
    const Look shown = Looks::of(*state);
    m_icon->setIcon(applicationIcon(shown.icon, shown.tone));
}

void Tray::notify(const std::vector<Attention>& all)
{
    if (all.empty())
        return;
    m_told = all;
    QStringList titles;
    for (const Attention& each : all)
        titles << each.title;
    const bool one = all.size() == 1;
    const QString title = one ? all.front().title : tr("%n thing(s) need you", nullptr, int(all.size()));
    const QString text = one ? all.front().text : titles.join(u'\n');
    if (available())
        m_icon->showMessage(title, text, applicationIcon(all.front().look.icon, all.front().look.tone));
    Q_EMIT notified(title, text);
}

void Tray::followMessage()
{
    if (m_told.size() == 1)
        Q_EMIT attentionRequested(m_told.front());
    else
        Q_EMIT openRequested(); // the overview has them all
}

} // namespace bridge::ui
