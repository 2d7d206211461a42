// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_passes.h"

#include <QTest>

using namespace bridge;
using namespace bridge::cli;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const LinkId sprint{u"sprint"_s};
const LinkId backlog{u"backlog"_s};

/// Answers passes as it is told to, and remembers them.
class ScriptedRuntime final : public worker::Runtime
{
public:
    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token&) override
    {
        passes += link.value;
        lastSettle = wish.settle;
        lastOnly = wish.only;
        return script(link, passes.count(link.value));
    }
    bool quiet(const LinkId&, const std::stop_token&) override { return false; }
    Result<int> retry(const std::vector<QString>&) override { return 0; }
    Result<> skip(const std::vector<QString>&) override { return {}; }
    Result<> resolve(const std::vector<QString>&, sync::Take) override { return {}; }
    Result<int> confirm(qint64) override { return 0; }
    Result<sync::PlanReport> plan(const LinkId&, const sync::PlanWish&, const std::stop_token&) override
    {
        return sync::PlanReport();
    }
    Result<sync::UndoReport> undo(qint64, const sync::UndoWish&, const std::stop_token&) override
    {
        return sync::UndoReport();
    }
    Result<bool> renewSignIns() override { return false; }
    Result<int> retryAfterRepair() override { return 0; }
    sync::Meter miroMeter() const override { return {.requests = 11}; }
    sync::Meter bitrix24Meter() const override { return {.requests = 5}; }

    std::function<sync::PassReport(const LinkId&, qsizetype nth)> script{};
    QStringList passes{};
    std::optional<std::chrono::seconds> lastSettle{};
    std::optional<sync::PlanFile> lastOnly{};
};

} // namespace

class TestSyncPasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnUntilAPassWritesNothing();
    void waitsForWhatSettles();
    void waitsForNoBackOff();
    void goesToTheNextLinkAfterAnError();
    void linksTakeTurns();
    void endsSomeDay();
    void saysThatItWasStopped();
    void aPlanIsAppliedInOnePass();
    void reportsWhatIsHeldAndWhatWasDropped();

private:
    SyncTotals run(const PassesWanted& wanted, const std::stop_token& stop = {})
    {
        return syncUntilDone(m_runtime, wanted, m_clock, stop, [](const sync::PassReport&) {});
    }

    ManualClock m_clock{TimePoint{1'000'000s}};
    ScriptedRuntime m_runtime;

private Q_SLOTS:
    void init() { m_runtime = {}; }
};

void TestSyncPasses::goesOnUntilAPassWritesNothing()
{
    m_runtime.script = [](const LinkId&, qsizetype nth) {
        return sync::PassReport{.applied = nth < 3 ? 4 : 0, .waiting = nth < 3 ? 9 : 1};
    };
    const SyncTotals totals = run({.links = {sprint}});
    QCOMPARE(m_runtime.passes.size(), 3);
    QCOMPARE(totals.applied, 8);
    QCOMPARE(totals.waiting, 1);
    QCOMPARE(totals.miroRequests, 11);
    QCOMPARE(totals.bitrix24Requests, 5);
    QCOMPARE(*m_runtime.lastSettle, 0s);
    QVERIFY(totals.errors.empty());
}

void TestSyncPasses::waitsForWhatSettles()
{
    m_runtime.script = [this](const LinkId&, qsizetype nth) {
        sync::PassReport report{.applied = nth == 2 ? 1 : 0, .waiting = nth == 1 ? 1 : 0};
        if (nth == 1)
            report.lookAgainAt = m_clock.now() + 3s;
        return report;
    };
    const SyncTotals totals = run({.links = {sprint}, .settle = 3s});
    QCOMPARE(m_runtime.passes.size(), 3);
    QCOMPARE(totals.applied, 1);
    QCOMPARE(totals.elapsed, 3000ms);
}

void TestSyncPasses::waitsForNoBackOff()
{
    m_runtime.script = [this](const LinkId&, qsizetype) {
        sync::PassReport report{.failed = 1, .waiting = 1};
        report.lookAgainAt = m_clock.now() + 25s;
        return report;
    };
    QCOMPARE(run({.links = {sprint}, .settle = 3s}).failed, 1);
    QCOMPARE(m_runtime.passes.size(), 1);
}

void TestSyncPasses::goesToTheNextLinkAfterAnError()
{
    m_runtime.script = [](const LinkId& link, qsizetype) {
        sync::PassReport report{.link = link};
        if (link == sprint)
            report.error = Error{ErrorKind::NotFound, u"no such board"_s};
        return report;
    };
    const SyncTotals totals = run({.links = {sprint, backlog}});
    QCOMPARE(m_runtime.passes, (QStringList{u"sprint"_s, u"backlog"_s}));
    QCOMPARE(totals.errors.size(), size_t{1});
    QCOMPARE(totals.errors[0].detail, u"Link sprint: no such board"_s);
}

void TestSyncPasses::linksTakeTurns()
{
    m_runtime.script = [this](const LinkId& link, qsizetype nth) {
        m_clock.advance(3s);
        sync::PassReport report{.link = link, .applied = 50};
        if (link == sprint)
            report.unfinished = nth < 4;
        if (nth == 5 || (link == backlog && nth == 2))
            report.applied = 0;
        return report;
    };
    const SyncTotals totals = run({.links = {sprint, backlog}});
    QCOMPARE(m_runtime.passes,
        (QStringList{u"sprint"_s, u"backlog"_s, u"sprint"_s, u"backlog"_s, u"sprint"_s, u"sprint"_s, u"sprint"_s}));
    QCOMPARE(totals.applied, 250);
}

void TestSyncPasses::endsSomeDay()
{
    m_runtime.script = [](const LinkId&, qsizetype) { return sync::PassReport{.applied = 1}; };
    const SyncTotals totals = run({.links = {sprint}});
    QCOMPARE(qsizetype{totals.applied}, m_runtime.passes.size());
}

void TestSyncPasses::saysThatItWasStopped()
{
    std::stop_source source;
    m_runtime.script = [&source](const LinkId&, qsizetype) {
        source.request_stop();
        return sync::PassReport{.applied = 2, .error = Error{ErrorKind::Cancelled, u"stopped"_s}};
    };
    const SyncTotals totals = run({.links = {sprint, backlog}}, source.get_token());
    QCOMPARE(m_runtime.passes.size(), 1);
    QCOMPARE(totals.applied, 2);
    QCOMPARE(totals.errors.size(), size_t{1});
    QCOMPARE(totals.errors[0].kind, ErrorKind::Cancelled);
}

void TestSyncPasses::aPlanIsAppliedInOnePass()
{
    m_runtime.script = [](const LinkId&, qsizetype) { return sync::PassReport{.applied = 4}; };
    const SyncTotals totals = run({.links = {sprint}, .settle = 0s, .only = sync::PlanFile{.links = {sprint}}});
    QCOMPARE(m_runtime.passes.size(), 1);
    QCOMPARE(totals.applied, 4);
    QVERIFY(m_runtime.lastOnly);
}

void TestSyncPasses::reportsWhatIsHeldAndWhatWasDropped()
{
    m_runtime.script = [](const LinkId&, qsizetype nth) {
        sync::PassReport report{.applied = nth == 1 ? 1 : 0, .held = 2};
        if (nth == 1)
            report.dropped = {{u"sprint/release/1"_s, u"The task was edited since"_s}};
        report.heldRuns = {{.run = 12, .link = sprint}};
        return report;
    };
    const SyncTotals totals = run({.links = {sprint}});
    QCOMPARE(m_runtime.passes.size(), 2);
    QCOMPARE(totals.dropped.size(), size_t{1}); // told by the first pass, kept
    QCOMPARE(totals.heldRuns.size(), size_t{1}); // as the last pass left it
    QCOMPARE(totals.heldRuns[0].run, 12);
}

QTEST_APPLESS_MAIN(TestSyncPasses)
#include "tst_sync_passes.moc"
