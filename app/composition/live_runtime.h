// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/bitrix24_connection.h"
#include "app/composition/miro_connection.h"
#include "app/composition/opened_profile.h"
#include "app/composition/portal_listening.h"
#include "app/composition/sign_ins.h"
#include "core/storage/retention.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/engine.h"
#include "core/sync/undo.h"
#include "core/worker/runtime.h"

#include <map>

namespace bridge::composition {

enum class Purpose : quint8 {
    Sync, ///< the one writer of the journal: the caller holds the profile's lock
    Look, ///< the journal is read only and may be in use by another program
};

/// The real thing behind worker::Runtime: the profile's journal, both connections and an engine per link.
class LiveRuntime final : public worker::Runtime
{
public:
    /// To be called on the thread that will use it. `secrets` must be usable from there (RelayedStore) and
    /// outlive the runtime, like `clock`.
    [[nodiscard]] static Result<std::unique_ptr<LiveRuntime>> open(
        const OpenedProfile& opened, auth::SecretStore& secrets, Clock& clock, Purpose purpose);

    /// What a pass over the link would do. Changes nothing anywhere.
    [[nodiscard]] Result<sync::PlanReport> plan(const LinkId& link, const std::stop_token& stop)
    {
        return plan(link, {}, stop);
    }

    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop) override;
    bool quiet(const LinkId& link, const std::stop_token& stop) override;
    Result<int> retry(const std::vector<QString>& ids) override;
    Result<> skip(const std::vector<QString>& ids) override;
    Result<> resolve(const std::vector<QString>& ids, sync::Take take) override;
    Result<int> confirm(qint64 run) override;
    Result<sync::PlanReport> plan(const LinkId& link, const sync::PlanWish& wish, const std::stop_token& stop) override;
    Result<sync::UndoReport> undo(qint64 run, const sync::UndoWish& wish, const std::stop_token& stop) override;
    Result<bool> renewSignIns() override;
    Result<int> retryAfterRepair() override;
    sync::Meter miroMeter() const override { return m_miro->board().meter(); }
    sync::Meter bitrix24Meter() const override { return m_bitrix24->portal().meter(); }

private:
    LiveRuntime(settings::Profile profile, SignIns signIns, auth::SecretStore& secrets,
        std::unique_ptr<storage::SqliteJournal> journal, Clock& clock);

    /// Makes both connections, and an engine per link on them.
    void connect(SignIns signIns);

    /// Whether the webhook is this portal's; asked until that is known.
    [[nodiscard]] Result<> checkPortalOnce(const std::stop_token& stop);

    settings::Profile m_profile;
    auth::SecretStore& m_secrets;
    Clock& m_clock;
    std::unique_ptr<storage::SqliteJournal> m_journal;
    std::optional<auth::MiroVault> m_miroVault; ///< this and what follows: always there, made anew for a new sign-in
    std::optional<auth::Bitrix24Vault> m_bitrix24Vault;
    std::optional<MiroConnection> m_miro;
    std::optional<Bitrix24Connection> m_bitrix24;
    std::optional<PortalListening> m_listening; ///< on the connection
    std::function<Result<>(const std::stop_token&)> m_portalCheck; ///< empty once it has passed
    storage::Retention m_retention;
    std::map<LinkId, sync::Engine> m_engines;
};

/// For SyncWorker. `secrets` and `clock` must outlive the worker.
[[nodiscard]] worker::RuntimeFactory runtimeFactory(OpenedProfile opened, auth::SecretStore& secrets, Clock& clock);

} // namespace bridge::composition
