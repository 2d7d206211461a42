// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/account_info.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bridge::ui {

class StateLabel;
class ToneLabel;

/// Connects one service: as whom somebody is signed in, or what keeps it from that.
class AccountStep final : public QWidget
{
    Q_OBJECT

public:
    AccountStep(sync::Side service, QWidget* parent);

    void show(const AccountInfo& info);
    using QWidget::show;
    [[nodiscard]] bool isSignedIn() const { return m_isSignedIn; }
    [[nodiscard]] bool isWell() const { return m_isSignedIn && !m_isTroubled; } ///< and nothing essential is missing
    void focusFirst();

Q_SIGNALS:
    void signInRequested();
    void againRequested(); ///< ask once more who it is

private:
    QLayout* makeButtons();

    sync::Side m_service;
    StateLabel* m_state;
    QLabel* m_account;
    ToneLabel* m_trouble;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_again = nullptr;
    bool m_isSignedIn = false;
    bool m_isTroubled = false;
};

} // namespace bridge::ui
