// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/worker/runtime.h"

#include <QStringList>

namespace bridge::worker::tests {

/// Notes what it is asked and when ("5000 pass sprint"), and answers as it is told to.
class FakeRuntime final : public Runtime
{
public:
    explicit FakeRuntime(const Clock& clock)
        : m_clock(clock)
        , m_start(clock.now())
    {
    }

    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop) override
    {
        note(QStringLiteral("pass ") + link.value);
        lastWish = wish;
        return onPass(link, stop);
    }
    bool quiet(const LinkId& link, const std::stop_token&) override
    {
        note(QStringLiteral("look ") + link.value);
        return isQuiet;
    }
    Result<int> retry(const std::vector<QString>& ids) override
    {
        note(QStringLiteral("retry ") + QStringList(ids.begin(), ids.end()).join(u','));
        return retryAnswer;
    }
    Result<> skip(const std::vector<QString>& ids) override
    {
        note(QStringLiteral("skip ") + QStringList(ids.begin(), ids.end()).join(u','));
        return skipAnswer;
    }
    Result<> resolve(const std::vector<QString>& ids, sync::Take take) override
    {
        note(QStringLiteral("resolve ") + QStringList(ids.begin(), ids.end()).join(u',') + u' ' + sync::takeWord(take));
        return resolveAnswer;
    }
    Result<int> confirm(qint64 run) override
    {
        note(QStringLiteral("confirm %1").arg(run));
        return confirmAnswer;
    }
    Result<sync::PlanReport> plan(const LinkId& link, const sync::PlanWish& wish, const std::stop_token& stop) override
    {
        note(QStringLiteral("plan ") + link.value);
        lastPlanWish = wish;
        return onPlan(link, stop);
    }
    Result<sync::UndoReport> undo(qint64 run, const sync::UndoWish& wish, const std::stop_token&) override
    {
        note(QStringLiteral("undo %1").arg(run));
        lastUndoWish = wish;
        if (wish.written)
            wish.written({QStringLiteral("undone")});
        return undoAnswer;
    }
    Result<bool> renewSignIns() override
    {
        note(QStringLiteral("sign-ins"));
        return std::exchange(signInIsNew, false);
    }
    Result<int> retryAfterRepair() override
    {
        note(QStringLiteral("repaired"));
        return dueAfterRepair;
    }
    [[nodiscard]] sync::Meter miroMeter() const override
    {
        return {.requests = int(trace.size()), .refused = miroRefuses};
    }
    [[nodiscard]] sync::Meter bitrix24Meter() const override { return {}; }

    QStringList trace{};
    std::function<sync::PassReport(const LinkId&, const std::stop_token&)> onPass
        = [](const LinkId& link, const std::stop_token&) { return sync::PassReport{.link = link}; };
    std::function<Result<sync::PlanReport>(const LinkId&, const std::stop_token&)> onPlan
        = [](const LinkId&, const std::stop_token&) { return sync::PlanReport(); };
    Result<sync::UndoReport> undoAnswer = sync::UndoReport();
    sync::PlanWish lastPlanWish{};
    sync::UndoWish lastUndoWish{};
    bool isQuiet = true;
    Result<int> retryAnswer = 1;
    Result<> skipAnswer{};
    Result<> resolveAnswer{};
    Result<int> confirmAnswer = 7;
    bool signInIsNew = false;
    bool miroRefuses = false;
    int dueAfterRepair = 0;
    sync::PassWish lastWish{};

private:
    void note(const QString& what) { trace << QString::number((m_clock.now() - m_start).count()) + u' ' + what; }

    const Clock& m_clock;
    TimePoint m_start;
};

} // namespace bridge::worker::tests
