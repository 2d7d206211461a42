// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/identity.h"
#include "app/composition/stored_sign_in.h"
#include "app/gui/background_work.h"
#include "app/gui/profile_desk.h"
#include "core/auth/switching_store.h"
#include "ui/accounts/accounts_page.h"
#include "ui/auth/sign_in_dialog.h"

#include <QPointer>

#include <map>

namespace bridge::gui {

/// Keeps the sign-ins in the keychain or in memory from now on; empty where there is no choice.
using KeepSecrets = std::function<Result<>(auth::SecretPlace)>;

/// What the accounts of one profile are made of; everything named by reference outlives them.
struct AccountParts {
    QDir folder{}; ///< the profile's
    settings::Profile blank{}; ///< what a profile is before anything was entered
    settings::ProfileShelf shelf{};
    auth::SecretStore& secrets; ///< usable from any thread
    Clock& clock;
    ui::SignInViewFactory makeView{}; ///< empty where there is no browser engine
    KeepSecrets keepSecrets{};
};

/// The Accounts page's other half: looks at the sign-ins of a profile, signs in and out. Everything that waits
/// for a service does so on threads of its own.
class Accounts final : public QObject, public ui::SignInDesk
{
    Q_OBJECT

public:
    explicit Accounts(AccountParts parts, QObject* parent = nullptr);
    ~Accounts() override;

    /// The page it works for from now on, in place of the one before.
    void attach(ui::AccountsPage& page);
    /// Opens the dialog over that window; without one, over the page's.
    void signIn(sync::Side service, QWidget* over = nullptr);
    void look(sync::Side service); ///< asks as whom we are known; told() follows
    /// The profile as it is on disk; a new one when there is none yet.
    [[nodiscard]] Result<settings::Profile> profile() const;

    Result<auth::Authorization> begin(sync::Side service, const settings::Profile& profile) override;
    void finish(const ui::SignInRequest& request, Done done) override;
    void cancel() override;
    void openInBrowser(const QUrl& url) override;

Q_SIGNALS:
    void changed(); ///< somebody signed in or out: what runs with the old sign-in has to begin anew
    void told(bridge::sync::Side service, const bridge::ui::AccountInfo& info); ///< what is known of an account now

private:
    /// What one look at an account found: first in the keychain, then at the service.
    struct Look {
        Result<std::optional<composition::StoredSignIn>> stored{};
        std::optional<Result<composition::Identity>> identity{}; ///< empty when there was no reason to ask
        bool takesBookings = false; ///< the profile it was looked at with
    };

    [[nodiscard]] settings::Profile unsaved() const;
    void take(sync::Side service, const Look& look);
    void signOut(sync::Side service);
    void keep(settings::SignInKept kept);
    void choose(const settings::NetworkSettings& network, const Secret& password);
    void tell(const Error& error);
    void show(sync::Side service, const ui::AccountInfo& info);

    AccountParts m_parts;
    ShelfDesk m_profiles;
    QPointer<ui::AccountsPage> m_page;
    std::map<sync::Side, ui::AccountInfo> m_infos;
    std::map<sync::Side, bool> m_hasSecret; ///< of the app
    std::map<sync::Side, int> m_lookTurns; ///< the last look that was begun
    BackgroundWork m_looks{4}; ///< a service that does not answer must not hold up the next look
    BackgroundWork m_signIns{1};
    BackgroundWork m_signOuts{1};
};

} // namespace bridge::gui
