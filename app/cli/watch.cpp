// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch.h"

#include "app/cli/plan_reports.h"
#include "app/cli/reports.h"

#include <QEventLoop>

#include <algorithm>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is to be done follows from the kind, as with every error.
Error pausedError(const worker::PausedAccount& account)
{
    return {account.error.kind,
        u"The account of %1 is paused, and goes on by itself once this is mended: %2"_s.arg(
            sync::sideName(account.side), account.error.detail)};
}

/// What a person is told while the worker works.
class Listener
{
public:
    explicit Listener(const Printer& printer)
        : m_printer(printer)
    {
    }

    void onPass(const sync::PassReport& report)
    {
        m_totals.applied += report.applied;
        m_totals.dropped.insert(m_totals.dropped.end(), report.dropped.begin(), report.dropped.end());
        tellOfPass(m_printer, report);
        tellOfHeldRuns(report);
    }

    void onStatus(const worker::WorkerStatus& status)
    {
        for (const worker::PausedAccount& account : status.pausedAccounts) {
            if (std::ranges::find(m_status.pausedAccounts, account) == m_status.pausedAccounts.end())
                m_printer.trouble(pausedError(account));
        }
        for (const worker::LinkStatus& link : status.links) {
            const bool ofAccount = link.error
                && std::ranges::find(status.pausedAccounts, *link.error, &worker::PausedAccount::error)
                    != status.pausedAccounts.end();
            if (ofAccount)
                continue;
            std::optional<Error>& told = m_told[link.link];
            if (link.error && link.error != told)
                m_printer.trouble({link.error->kind, u"Link %1: %2"_s.arg(link.link.value, link.error->detail)});
            told = link.error;
        }
        m_status = status;
    }

    [[nodiscard]] Outcome outcome(std::chrono::milliseconds elapsed) const
    {
        if (m_status.error)
            return failure(*m_status.error);
        SyncTotals totals = m_totals;
        for (const worker::LinkStatus& link : m_status.links) {
            totals.failed += link.failed;
            totals.held += link.held;
            totals.waiting += link.waiting;
        }
        for (const auto& [link, runs] : m_heldRuns)
            totals.heldRuns.insert(totals.heldRuns.end(), runs.begin(), runs.end());
        totals.miroRequests = m_status.miro.requests;
        totals.bitrix24Requests = m_status.bitrix24.requests;
        totals.elapsed = elapsed;
        return syncOutcome(totals);
    }

private:
    /// Once, and again when something was added or taken away.
    void tellOfHeldRuns(const sync::PassReport& report)
    {
        std::vector<sync::HeldRun>& told = m_heldRuns[report.link];
        for (const sync::HeldRun& run : report.heldRuns) {
            if (std::ranges::find(told, run) == told.end())
                m_printer.progress(heldRunLines(run, report.names).join(u'\n'));
        }
        told = report.heldRuns;
        if (!report.heldRuns.empty())
            m_totals.names += report.names;
    }

    const Printer& m_printer;
    SyncTotals m_totals;
    worker::WorkerStatus m_status;
    std::map<LinkId, std::vector<sync::HeldRun>> m_heldRuns;
    std::map<LinkId, std::optional<Error>> m_told; ///< so that a lasting trouble is said once
};

} // namespace

Outcome watch(const worker::RuntimeFactory& makeRuntime, worker::WorkerOptions options, const Setting& setting)
{
    Listener listener(setting.printer);
    QEventLoop loop;
    const TimePoint start = setting.clock.now();
    {
        worker::SyncWorker worker(makeRuntime, std::move(options), setting.clock);
        QObject::connect(&worker, &worker::SyncWorker::passFinished, &loop,
            [&listener](const sync::PassReport& report) { listener.onPass(report); });
        QObject::connect(&worker, &worker::SyncWorker::statusChanged, &loop,
            [&listener, &worker](const worker::WorkerStatus& status) {
                listener.onStatus(status);
                if (status.error)
                    worker.requestStop();
            });
        QObject::connect(&worker, &worker::SyncWorker::stopped, &loop, &QEventLoop::quit);
        const std::stop_callback stopWorker(setting.stop, [&worker] { worker.requestStop(); });
        worker.start();
        loop.exec();
    }
    return listener.outcome(setting.clock.now() - start);
}

void tellOfPass(const Printer& printer, const sync::PassReport& report)
{
    if (report.progress) {
        printer.ticker(report.link.value + u": "_s + progressLine(*report.progress));
        return;
    }
    if (report.applied > 0 || report.failed > 0 || report.held > 0)
        printer.progress(
            report.link.value + u": "_s + countsLine(report.applied, report.failed, report.held, report.waiting));
}

} // namespace bridge::cli
