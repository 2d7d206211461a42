// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/logged_runtime.h"

#include "core/diagnostics/log_file.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;
using diagnostics::Event;
using diagnostics::LogLine;
using diagnostics::record;

namespace {

LogLine lineOf(const sync::PassReport& report, const sync::Meter& miro, const sync::Meter& bitrix24)
{
    LogLine line(report.error ? Event::PassFailed : Event::PassEnded);
    line.with(report.link)
        .with("applied"_L1, report.applied)
        .with("failed"_L1, report.failed)
        .with("held"_L1, report.held)
        .with("waiting"_L1, report.waiting)
        .with("unfinished"_L1, report.unfinished)
        .with("milliseconds"_L1, (report.finishedAt - report.startedAt).count())
        .with("miro_requests"_L1, miro.requests)
        .with("miro_credits"_L1, miro.used)
        .with("bitrix24_requests"_L1, bitrix24.requests)
        .with("bitrix24_seconds"_L1, qint64(bitrix24.operatingSeconds));
    return report.error ? line.with(*report.error) : line;
}

} // namespace

sync::PassReport LoggedRuntime::pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop)
{
    record(LogLine(Event::PassBegan).with(link));
    sync::PassReport report = m_runtime->pass(link, wish, stop);
    record(lineOf(report, miroMeter(), bitrix24Meter()), report.error ? QtWarningMsg : QtInfoMsg);
    return report;
}

Result<sync::UndoReport> LoggedRuntime::undo(qint64 run, const sync::UndoWish& wish, const std::stop_token& stop)
{
    auto report = m_runtime->undo(run, wish, stop);
    recordUndo(report, wish.mode);
    return report;
}

void recordUndo(const Result<sync::UndoReport>& report, sync::UndoMode mode)
{
    LogLine line(Event::UndoEnded);
    if (!report)
        line.with(report.error());
    else
        line.with(report->link).with("applied"_L1, report->undone).with("failed"_L1, report->failed);
    if (mode != sync::UndoMode::Show)
        record(line);
}

Result<bool> LoggedRuntime::renewSignIns()
{
    const Result<bool> renewed = m_runtime->renewSignIns();
    if (!renewed)
        record(LogLine(Event::SignInsRead).with(renewed.error()), QtWarningMsg);
    else if (*renewed)
        record(LogLine(Event::SignInsRead));
    return renewed;
}

worker::RuntimeFactory logged(worker::RuntimeFactory make)
{
    return [make = std::move(make), told = std::optional<Error>()]() mutable -> worker::RuntimeFactory::result_type {
        auto runtime = make();
        if (runtime)
            return std::unique_ptr<worker::Runtime>(std::make_unique<LoggedRuntime>(*std::move(runtime)));
        if (told != runtime.error()) {
            told = runtime.error();
            record(LogLine(Event::WorkNotBegun).with(*told), QtWarningMsg);
        }
        return runtime;
    };
}

} // namespace bridge::composition
