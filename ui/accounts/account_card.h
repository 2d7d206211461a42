// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/account_info.h"
#include "ui/common/widgets.h"

namespace bridge::ui {

/// One service on the Accounts page: as whom, what it may do and what that lacks, until when, and what can be
/// done about it.
class AccountCard final : public Card
{
    Q_OBJECT

public:
    AccountCard(sync::Side service, const Clock& clock, QWidget* parent);

    [[nodiscard]] static Look lookOf(AccountInfo::State state);

    void show(const AccountInfo& info);
    using QWidget::show;

Q_SIGNALS:
    void signInRequested();
    void testRequested();
    void signOutRequested();

private:
    QLayout* makeHead();
    QLayout* makeButtons();
    void showGaps(const AccountInfo& info);

    sync::Side m_service;
    const Clock& m_clock;
    StateLabel* m_state;
    QLabel* m_account;
    QLabel* m_scopes;
    QBoxLayout* m_gaps;
    QLabel* m_access;
    ToneLabel* m_chain;
    QLabel* m_trouble;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_signOut = nullptr;
};

} // namespace bridge::ui
