// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/common/looks.h"
#include "ui/shell/status_line.h"
#include "ui/theme/icon.h"

#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace bridge::ui {

bool needsPerson(worker::LinkState state)
{
    return state == worker::LinkState::NeedsYou || state == worker::LinkState::SignedOut;
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
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
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
    const worker::LinkState state = worker::worstState(status);
    const Look look = Looks::of(state);
    const QString sentence = sentenceOf(status);
    m_icon->setToolTip(u"BoardBridge: %1\n%2"_s.arg(look.word, sentence));
    // Every look passes through Working: an icon that flickers every few seconds tells nothing.
    if (state == m_shown || state == worker::LinkState::Working)
        return;
    m_icon->setIcon(applicationIcon(look.icon, look.tone));
    announce(state, sentence);
    m_shown = state;
}

void Tray::announce(worker::LinkState state, const QString& sentence)
{
    if (!needsPerson(state) || needsPerson(m_shown) || !available())
        return;
    m_icon->showMessage(u"BoardBridge: "_s + Looks::of(state).word, sentence, applicationIcon());
}

} // namespace bridge::ui
