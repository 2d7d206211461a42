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

namespace {

constexpr int messagePicture = 64; ///< pixels

QIcon pictureOf(const Look& look)
{
    return applicationIcon(look.icon, look.tone);
}

/// "In sync: Both sides agree on 43 items."
QString sayState(const worker::WorkerStatus& status)
{
    const QString word = Looks::of(worker::worstState(status)).word;
    const QString sentence = sentenceOf(status);
    return sentence.isEmpty() ? word : word + u": "_s + sentence;
}

} // namespace

std::optional<worker::LinkState> trayState(const worker::WorkerStatus& status)
{
    const worker::LinkState state = worker::worstState(status);
    const bool large
        = std::ranges::any_of(status.links, [](const worker::LinkStatus& link) { return link.progress.has_value(); });
    return state == worker::LinkState::Working && !large ? std::nullopt : std::optional(state);
}

Tray::Tray(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_picture(applicationIcon())
{
    m_menu->setObjectName(u"trayMenu"_s);
    fillMenu();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Tray::lost);
    connect(&m_messages, &DesktopMessages::opened, this, &Tray::follow);
    connect(&m_messages, &DesktopMessages::refused, this, &Tray::showBalloon);
    connect(&m_desktop, &DesktopTray::changed, this, &Tray::onDesktopChanged);
    onDesktopChanged(available());
}

Tray::~Tray() = default;

void Tray::fillMenu()
{
    const auto add = [this](const QString& name, const QString& text, QLatin1String iconName) {
        QAction* action = m_menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        return action;
    };
    // Some trays show no tooltip, and a screen reader finds a menu sooner than one.
    m_state = m_menu->addAction(u"BoardBridge"_s);
    m_state->setObjectName(u"trayState"_s);
    m_state->setEnabled(false);
    m_menu->addSeparator();
    connect(add(u"trayOpen"_s, tr("Open BoardBridge"), "window"_L1), &QAction::triggered, this, &Tray::openRequested);
    m_menu->addSeparator();
    m_sync = add(u"traySync"_s, tr("Sync now"), "sync"_L1);
    connect(m_sync, &QAction::triggered, this, &Tray::syncRequested);
    m_pause = add(u"trayPause"_s, tr("Pause"), "pause"_L1);
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &Tray::pauseRequested);
    for (QAction* action : {m_sync, m_pause})
        action->setEnabled(false); // until there is something to sync
    m_menu->addSeparator();
    connect(add(u"trayQuit"_s, tr("Quit"), "quit"_L1), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::makeIcon()
{
    m_icon = new QSystemTrayIcon(m_picture, this);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(m_sentence.isEmpty() ? u"BoardBridge"_s : m_sentence);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { follow(m_balloon); });
}

void Tray::onDesktopChanged(bool hasTray)
{
    if (!hasTray) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    if (!m_icon)
        makeIcon();
    m_icon->show();
}

void Tray::setStatus(const worker::WorkerStatus& status)
{
    for (QAction* action : {m_sync, m_pause})
        action->setEnabled(!status.links.empty());
    m_pause->setChecked(status.paused);
    const QString said = sayState(status);
    m_state->setText(said);
    // A status comes with every look, and each new sentence goes over the bus to every tray.
    if (const QString sentence = u"BoardBridge: "_s + said; std::exchange(m_sentence, sentence) != sentence && m_icon)
        m_icon->setToolTip(m_sentence);
    const auto state = trayState(status);
    if (!state || *state == m_shown)
        return;
    m_shown = *state;
    m_picture = pictureOf(Looks::of(*state));
    if (m_icon)
        m_icon->setIcon(m_picture);
}

void Tray::notify(const std::vector<Attention>& all)
{
    if (all.empty())
        return;
    QStringList titles;
    for (const Attention& each : all)
        titles << each.title;
    const bool one = all.size() == 1;
    const Told told{.title = one ? all.front().title : tr("%n thing(s) need you", nullptr, int(all.size())),
        .text = one ? all.front().text : titles.join(u'\n'),
        .all = all};
    m_told[++m_lastMessage] = told;
    m_messages.show(m_lastMessage,
        {.title = told.title,
            .text = told.text,
            .action = tr("Open BoardBridge"),
            .picture = pictureOf(all.front().look).pixmap(messagePicture).toImage()});
    Q_EMIT notified(told.title, told.text);
}

void Tray::showBalloon(int message)
{
    const auto told = m_told.find(message);
    if (told == m_told.end() || !m_icon)
        return;
    m_balloon = message;
    m_icon->showMessage(told->second.title, told->second.text, pictureOf(told->second.all.front().look));
}

void Tray::withdrawAllBut(const QSet<QString>& lasting)
{
    std::erase_if(m_told, [&](const auto& each) {
        const bool over = std::ranges::none_of(
            each.second.all, [&](const Attention& attention) { return lasting.contains(attention.key); });
        if (over)
            m_messages.withdraw(each.first);
        return over;
    });
}

void Tray::follow(int message)
{
    const auto told = m_told.find(message);
    if (told == m_told.end())
        return Q_EMIT openRequested(); // it is over
    const std::vector<Attention>& all = told->second.all;
    Q_EMIT attentionRequested(all.size() == 1 ? all.front() : Attention{}); // the overview has them all
}

} // namespace bridge::ui
