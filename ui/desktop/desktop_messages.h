// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <map>

namespace bridge::ui {

/// Messages by the desktop's own service for them (Desktop Notifications Specification 1.2), which shows them as
/// the person has chosen, and keeps them for one who is away. It needs no tray.
///
/// Qt 6.4's own (QSystemTrayIcon::showMessage) gives a message no action, so that a click on it does nothing, calls
/// it unimportant and takes it away after ten seconds; beside an older tray it does not ask the service at all.
class DesktopMessages final : public QObject
{
    Q_OBJECT

public:
    struct Message {
        QString title{};
        QString text{}; ///< plain
        QString action{}; ///< what a click does
        QImage picture{};
    };

    explicit DesktopMessages(QObject* parent = nullptr);
    ~DesktopMessages() override; ///< withdraws all: nobody would answer a click

    /// Under a key of the caller's, used once. Returns before it is shown; refused() follows where it can't be.
    void show(int key, const Message& message);
    void withdraw(int key); ///< also one that is gone already

Q_SIGNALS:
    void opened(int key); ///< the person wants to see to it
    void refused(int key); ///< no such service

private Q_SLOTS:
    void onAction(quint32 id, const QString& action);
    void onToken(quint32 id, const QString& token);
    void onClosed(quint32 id);
    void forget();

private:
    enum class State : quint8 { OnItsWay, Shown, Withdrawn, Closed };
    struct Sent {
        State state = State::OnItsWay;
        quint32 id = 0; ///< the service's, once it has answered
    };

    void send(int key, const Message& message, bool readsMarkup);
    void onSent(int key, quint32 id);
    [[nodiscard]] std::map<int, Sent>::iterator find(quint32 id);

    std::map<int, Sent> m_sent;
};

} // namespace bridge::ui
