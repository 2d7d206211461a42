// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_runtime.h"

#include "tests/screens/sample_world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::uitest {

void World::noteRetried(const std::vector<QString>& ids)
{
    const std::scoped_lock lock(m_mutex);
    m_retried << QStringList(ids.begin(), ids.end());
}

void World::noteSkipped(const std::vector<QString>& ids)
{
    const std::scoped_lock lock(m_mutex);
    m_skipped += QStringList(ids.begin(), ids.end());
}

void World::noteDecided(const QString& what)
{
    const std::scoped_lock lock(m_mutex);
    m_decided << what;
}

QStringList World::decided()
{
    const std::scoped_lock lock(m_mutex);
    return m_decided;
}

QStringList World::retried()
{
    const std::scoped_lock lock(m_mutex);
    return m_retried;
}

QStringList World::skipped()
{
    const std::scoped_lock lock(m_mutex);
    return m_skipped;
}

FakeRuntime::FakeRuntime(World& world, std::unique_ptr<storage::SqliteJournal> journal, Clock& clock)
    : m_world(world)
    , m_journal(std::move(journal))
    , m_clock(clock)
{
}

sync::PassReport FakeRuntime::pass(const LinkId& link, const sync::PassWish&, const std::stop_token&)
{
    ++m_world.passes;
    sync::PassReport report{.link = link, .startedAt = m_clock.now(), .board = m_world.board};
    report.names = screens::sampleNames();
    report.items = screens::sampleViews(m_world.board);
    if (const auto rows = m_journal->operations(link)) {
        report.failed = int(std::ranges::count(*rows, sync::OperationState::Failed, &sync::OperationRow::state));
        report.held = int(std::ranges::count(*rows, sync::OperationState::Held, &sync::OperationRow::state));
    }
    report.finishedAt = m_clock.now();
    return report;
}

bool FakeRuntime::quiet(const LinkId&, const std::stop_token&)
{
    return true;
}

Result<int> FakeRuntime::retry(const std::vector<QString>& ids)
{
    m_world.noteRetried(ids);
    if (const auto done = m_journal->apply({.removedOperations = ids}); !done)
        return tl::unexpected(done.error());
    return int(ids.size());
}

Result<> FakeRuntime::skip(const std::vector<QString>& ids)
{
    m_world.noteSkipped(ids);
    return m_journal->apply({.removedOperations = ids});
}

Result<> FakeRuntime::resolve(const std::vector<QString>& ids, sync::Take take)
{
    for (const QString& id : ids)
        m_world.noteDecided(u"take %1 %2"_s.arg(sync::takeWord(take), id));
    return sync::resolveConflicts(*m_journal, ids, take);
}

Result<int> FakeRuntime::confirm(qint64 run)
{
    m_world.noteDecided(u"confirm %1"_s.arg(run));
    return sync::confirmRun(*m_journal, run);
}

sync::Meter FakeRuntime::miroMeter() const
{
    return {.used = 500, .limit = 100'000, .requests = 10};
}

sync::Meter FakeRuntime::bitrix24Meter() const
{
    return {.used = 3, .limit = 50, .requests = 4};
}

worker::RuntimeFactory fakeFactory(World& world, const QString& journalPath, Clock& clock)
{
    return [&world, journalPath, &clock]() -> Result<std::unique_ptr<worker::Runtime>> {
        if (!world.signedIn)
            return fail(ErrorKind::Unauthorised, u"Nobody is signed in to Miro with this profile"_s);
        auto journal = storage::SqliteJournal::open(journalPath);
        if (!journal)
            return tl::unexpected(journal.error());
        return std::make_unique<FakeRuntime>(world, *std::move(journal), clock);
    };
}

} // namespace bridge::uitest
