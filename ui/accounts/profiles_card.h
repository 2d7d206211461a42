// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/account_info.h"
#include "ui/common/widgets.h"

class QListWidget;

namespace bridge::ui {

/// The person's profiles, one a portal and team, and what can be done with them. Takes from its desk what it shows.
class ProfilesCard final : public Card
{
    Q_OBJECT

public:
    explicit ProfilesCard(QWidget* parent);

    void setDesk(ProfileDesk* desk); ///< must outlive the card
    void refresh();
    /// Puts the buttons into one row where the card will be wide enough.
    void fitButtons(int width);

private:
    enum class For : quint8 { Any, Chosen, ChosenOther }; ///< what a button needs: a chosen profile, not this window's

    QLayout* makeButtons();
    QPushButton* addButton(QBoxLayout* row, const QString& name, const QString& text, QLatin1String icon, For needs,
        void (ProfilesCard::*act)());
    void enableButtons();
    [[nodiscard]] const ProfileInfo* chosen() const;
    void tell(const Result<>& done);

    void create();
    void rename();
    void duplicate();
    void remove();
    void exportChosen();
    void import();
    void openChosen();
    void askName(const QString& title, const QString& name, const std::function<Result<>(const QString&)>& act);

    ProfileDesk* m_desk = nullptr;
    std::vector<ProfileInfo> m_profiles;
    QListWidget* m_list;
    QLabel* m_problem;
    QBoxLayout* m_rows = nullptr;
    std::vector<std::pair<QPushButton*, For>> m_buttons;
};

} // namespace bridge::ui
