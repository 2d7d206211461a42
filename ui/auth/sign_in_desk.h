// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorization.h"
#include "core/settings/profile.h"
#include "core/sync/side.h"

#include <functional>
#include <variant>

namespace bridge::ui {

/// A sign-in that has all it takes.
struct SignInRequest {
    sync::Side service = sync::Side::Miro;
    settings::Profile profile{}; ///< with what was entered; kept when the sign-in succeeds
    Secret clientSecret{}; ///< of the person's own app; empty: the one that is stored already
    auth::Authorization authorization{}; ///< whose answer it is; unused for what was pasted
    /// What a browser brought, or a token or a webhook's address that the person pasted.
    std::variant<auth::AuthorizationCode, Secret> with{};
};

/// What a sign-in needs of the program behind the window. Every call returns at once.
class SignInDesk
{
public:
    /// As whom the service knows us now, for a person.
    using Done = std::function<void(const Result<QString>& account)>;

    virtual ~SignInDesk() = default;
    /// A new try with a browser. Configuration when the profile lacks what it takes.
    [[nodiscard]] virtual Result<auth::Authorization> begin(sync::Side service, const settings::Profile& profile) = 0;
    /// Trades, asks who it is and stores; `done` follows on this thread, unless cancel() comes first.
    virtual void finish(const SignInRequest& request, Done done) = 0;
    virtual void cancel() = 0;
    virtual void openInBrowser(const QUrl& url) = 0;
};

} // namespace bridge::ui
