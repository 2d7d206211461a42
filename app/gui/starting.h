// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/sign_in_steps.h"
#include "app/gui/accounts.h"
#include "app/gui/background_work.h"
#include "app/gui/profile_parts.h"
#include "ui/start/start_dialog.h"

#include <QPointer>

namespace bridge::gui {

/// The start dialog's other half: asks the services what it needs, and puts the new link into the profile.
class Starting final : public QObject
{
    Q_OBJECT

public:
    /// `accounts` signs in, and outlives this.
    Starting(ProfileParts parts, Accounts& accounts, QObject* parent = nullptr);
    ~Starting() override;

    /// Leads to the first link of the profile, or to another one.
    void open(QWidget& over);

Q_SIGNALS:
    void changed(); ///< the profile has another link

private:
    void connectDialog();
    void askChoices();
    void propose(const BoardId& board, GroupId project);
    void plan(const Link& link, const sync::ConfirmedPairs& confirmed);
    void start(const Link& link);
    /// Does it with the profile as it is on disk, and tells the dialog.
    template <typename Work, typename Told> void ask(Work work, Told told);

    ProfileParts m_parts;
    Accounts& m_accounts;
    QPointer<ui::StartDialog> m_dialog;
    BackgroundWork m_asks{1};
};

} // namespace bridge::gui
