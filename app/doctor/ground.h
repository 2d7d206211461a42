// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/bitrix24_connection.h"
#include "app/composition/miro_connection.h"
#include "app/composition/opened_profile.h"
#include "app/doctor/judgements.h"
#include "core/auth/credentials_vault.h"
#include "core/auth/secret_store.h"

namespace bridge::doctor {

/// A service as far as the checks know it: signed in or not, and why it can't be asked.
template <typename Vault, typename Connection> struct Access {
    QString closed{}; ///< why there is nothing to ask it; empty = it may be asked
    std::optional<Vault> vault{}; ///< the stored sign-in, if there is one
    std::optional<Connection> connection{}; ///< on the vault
};

/// What the checks look at, and what earlier ones found out for later ones. Belongs to one thread.
struct Ground {
    const composition::OpenedProfile& opened;
    auth::SecretStore& secrets; ///< usable from that thread
    Clock& clock;
    std::stop_token stop{};

    Access<auth::MiroVault, composition::MiroConnection> miro{};
    Access<auth::Bitrix24Vault, composition::Bitrix24Connection> bitrix24{};

    std::optional<miro::TokenContext> token{};
    std::optional<bitrix24::Account> account{};
    std::optional<QStringList> scopes{}; ///< granted at Bitrix24
    std::optional<Result<std::vector<bitrix24::Person>>> people{}; ///< once they were asked for
    std::vector<std::chrono::milliseconds> ahead{}; ///< of this clock, against each server that told its time

    [[nodiscard]] const settings::Profile& profile() const { return opened.profile; }
    [[nodiscard]] bool signedInByApp() const { return bitrix24.vault && !bitrix24.vault->current().isWebhook(); }
};

using Checks = std::vector<Check>;
/// One thing to look at: its checks, in the order in which they are shown.
using Step = Checks (*)(Ground& ground);

// On this computer
[[nodiscard]] Checks lookAtDisk(Ground& ground);
[[nodiscard]] Checks lookAtJournal(Ground& ground);
[[nodiscard]] Checks lookAtKeychain(Ground& ground);
[[nodiscard]] Checks lookAtEndpoint(Ground& ground);

// On the way
[[nodiscard]] Checks lookAtProxy(Ground& ground);
[[nodiscard]] Checks lookAtMiroAddress(Ground& ground);
[[nodiscard]] Checks lookAtPortalAddress(Ground& ground);
[[nodiscard]] Checks lookAtSignInServer(Ground& ground);
[[nodiscard]] Checks lookAtClock(Ground& ground);

// At the services
[[nodiscard]] Checks lookAtMiroSignIn(Ground& ground);
[[nodiscard]] Checks lookAtBitrix24SignIn(Ground& ground);
[[nodiscard]] Checks lookAtEvents(Ground& ground);
[[nodiscard]] Checks lookAtBooking(Ground& ground);
[[nodiscard]] Checks lookAtLinks(Ground& ground);
[[nodiscard]] Checks lookAtBudgets(Ground& ground);

} // namespace bridge::doctor
