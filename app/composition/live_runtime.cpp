// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/live_runtime.h"

#include "app/composition/logged_runtime.h"
#include "core/storage/sqlite_journal.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<storage::SqliteJournal>> openJournal(const QString& path, Purpose purpose)
{
    return purpose == Purpose::Sync ? storage::SqliteJournal::open(path) : storage::SqliteJournal::openReadOnly(path);
}

Error unknownLink(const LinkId& link)
{
    return {ErrorKind::Configuration, u"The profile has no link “%1”."_s.arg(link.value)};
}

} // namespace

Result<std::unique_ptr<LiveRuntime>> LiveRuntime::open(
    const OpenedProfile& opened, auth::SecretStore& secrets, Clock& clock, Purpose purpose)
{
    auto journal = openJournal(opened.journalPath(), purpose);
    if (!journal)
        return tl::unexpected(std::move(journal).error());
    return readSignIns(opened.profile, secrets).map([&](SignIns signIns) {
        return std::unique_ptr<LiveRuntime>(
            new LiveRuntime(opened.profile, std::move(signIns), secrets, *std::move(journal), clock));
    });
}

LiveRuntime::LiveRuntime(settings::Profile profile, SignIns signIns, auth::SecretStore& secrets,
    std::unique_ptr<storage::SqliteJournal> journal, Clock& clock)
    : m_profile(std::move(profile))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_journal(std::move(journal))
    , m_retention(m_profile.historyDays)
{
    connect(std::move(signIns));
}

void LiveRuntime::connect(SignIns signIns)
{
    m_engines.clear(); // they use the connections
    m_listening.reset();
    m_miro.reset();
    m_bitrix24.reset();
    m_miroVault.emplace(m_secrets, auth::miroKey(m_profile.id), std::move(signIns.miro));
    m_bitrix24Vault.emplace(m_secrets, auth::bitrix24Key(m_profile.id), std::move(signIns.bitrix24));
    m_miro.emplace(m_profile.miro, *m_miroVault, m_clock);
    m_bitrix24.emplace(m_profile.bitrix24, *m_bitrix24Vault, m_clock);
    m_listening.emplace(m_profile, *m_bitrix24, *m_journal, m_journal->inbox(), m_clock);
    m_portalCheck = [this](const std::stop_token& stop) {
        return checkPortal(m_bitrix24Vault->current(), m_profile, m_bitrix24->transport(), stop);
    };
    const sync::EnginePorts ports{m_miro->board(), m_bitrix24->portal(), *m_journal, m_clock};
    for (const Link& link : m_profile.links)
        m_engines.try_emplace(link.id, ports, link);
}

Result<bool> LiveRuntime::renewSignIns()
{
    auto stored = readSignIns(m_profile, m_secrets);
    if (!stored)
        return tl::unexpected(std::move(stored).error());
    if (stored->miro == m_miroVault->current() && stored->bitrix24 == m_bitrix24Vault->current())
        return false;
    connect(*std::move(stored));
    return true;
}

Result<int> LiveRuntime::retryAfterRepair()
{
    return sync::retryAfterRepair(*m_journal, m_clock.now());
}

Result<> LiveRuntime::checkPortalOnce(const std::stop_token& stop)
{
    if (!m_portalCheck)
        return {};
    auto checked = m_portalCheck(stop);
    if (checked)
        m_portalCheck = nullptr;
    return checked;
}

Result<sync::PlanReport> LiveRuntime::plan(const LinkId& link, const sync::PlanWish& wish, const std::stop_token& stop)
{
    const auto engine = m_engines.find(link);
    if (engine == m_engines.end())
        return tl::unexpected(unknownLink(link));
    if (auto checked = checkPortalOnce(stop); !checked)
        return tl::unexpected(std::move(checked).error());
    return engine->second.plan(wish, stop);
}

sync::PassReport LiveRuntime::pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop)
{
    const auto notDone = [&](Error error) {
        return sync::PassReport{
            .link = link, .startedAt = m_clock.now(), .finishedAt = m_clock.now(), .error = std::move(error)};
    };
    const auto engine = m_engines.find(link);
    if (engine == m_engines.end())
        return notDone(unknownLink(link));
    if (auto checked = checkPortalOnce(stop); !checked)
        return notDone(std::move(checked).error());
    if (auto kept = m_retention.keep(*m_journal, m_clock.now()); !kept)
        return notDone(std::move(kept).error());
    m_listening->passBegins(link, stop);
    sync::PassReport report = engine->second.pass(wish, stop);
    m_listening->passEnded(report);
    return report;
}

Result<sync::UndoReport> LiveRuntime::undo(qint64 run, const sync::UndoWish& wish, const std::stop_token& stop)
{
    const auto rows = m_journal->historyOf(run);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(ErrorKind::NotFound, u"Nothing is known of a run %1"_s.arg(run));
    const auto engine = m_engines.find(rows->front().link);
    if (engine == m_engines.end())
        return tl::unexpected(unknownLink(rows->front().link));
    if (auto checked = checkPortalOnce(stop); !checked)
        return tl::unexpected(std::move(checked).error());
    const sync::EnginePorts ports{m_miro->board(), m_bitrix24->portal(), *m_journal, m_clock};
    return sync::undoRun(ports, engine->second.link(), run, wish, stop);
}

bool LiveRuntime::quiet(const LinkId& link, const std::stop_token& stop)
{
    const auto engine = m_engines.find(link);
    if (engine == m_engines.end())
        return false;
    // Both are asked always: what one side tells is remembered until the pass.
    const bool portalIsQuiet = m_listening->isQuiet(link, stop);
    return engine->second.quiet(stop) && portalIsQuiet;
}

Result<int> LiveRuntime::retry(const std::vector<QString>& ids)
{
    return sync::retryOperations(*m_journal, ids, m_clock.now());
}

Result<> LiveRuntime::skip(const std::vector<QString>& ids)
{
    return sync::skipOperations(*m_journal, ids);
}

Result<> LiveRuntime::resolve(const std::vector<QString>& ids, sync::Take take)
{
    return sync::resolveConflicts(*m_journal, ids, take);
}

Result<int> LiveRuntime::confirm(qint64 run)
{
    return sync::confirmRun(*m_journal, run);
}

worker::RuntimeFactory runtimeFactory(OpenedProfile opened, auth::SecretStore& secrets, Clock& clock)
{
    return logged([opened = std::move(opened), &secrets, &clock]() -> Result<std::unique_ptr<worker::Runtime>> {
        return LiveRuntime::open(opened, secrets, clock, Purpose::Sync).map([](std::unique_ptr<LiveRuntime> runtime) {
            return std::unique_ptr<worker::Runtime>(std::move(runtime));
        });
    });
}

} // namespace bridge::composition
