// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/settings/profile.h"
#include "ui/accounts/account_info.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace bridge::ui {

class AccountCard;
class NetworkCard;
class ProfilesCard;

/// Who is signed in where, what that allows and until when, and the person's profiles. Says what the person
/// asked for; it signs nobody in by itself.
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    AccountsPage(const Clock& clock, QWidget* parent);

    void setAccount(sync::Side service, const AccountInfo& info);
    void setProfileDesk(ProfileDesk* desk);
    /// What of the profile is chosen here: where its sign-ins are kept, and the way to the services.
    void setProfile(const settings::Profile& profile);
    /// What came of the last thing that was asked for.
    void say(const QString& sentence);

Q_SIGNALS:
    void shown(); ///< somebody looks: it is time to ask the services
    void signInRequested(bridge::sync::Side service);
    void testRequested(bridge::sync::Side service);
    void signOutRequested(bridge::sync::Side service);
    void keptChosen(bridge::settings::SignInKept kept);
    void networkChosen(const bridge::settings::NetworkSettings& network, const bridge::Secret& password);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    AccountCard* makeCard(sync::Side service, const Clock& clock);
    [[nodiscard]] QLayout* makeKeptRow();
    void fitCards(); ///< side by side where there is room
    void confirmSignOut(sync::Side service);

    AccountCard* m_miro;
    AccountCard* m_bitrix24;
    QComboBox* m_kept;
    NetworkCard* m_network;
    ProfilesCard* m_profiles;
    QLabel* m_said;
    QBoxLayout* m_cards;
};

} // namespace bridge::ui
