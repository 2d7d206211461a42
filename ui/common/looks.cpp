// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/looks.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bridge::ui {

Look Looks::of(worker::LinkState state)
{
    using worker::LinkState;
    switch (state) {
    case LinkState::Starting:
        return {tr("Starting"), "waiting"_L1, Tone::Muted};
    case LinkState::Working:
        return {tr("Syncing"), "sync"_L1, Tone::Accent};
    case LinkState::InSync:
        return {tr("In sync"), "in-sync"_L1, Tone::Good};
    case LinkState::Waiting:
        return {tr("Waiting"), "waiting"_L1, Tone::Waiting};
    case LinkState::Failing:
        return {tr("Some failed"), "failed"_L1, Tone::Bad};
    case LinkState::NeedsYou:
        return {tr("Needs you"), "held"_L1, Tone::Attention};
    case LinkState::Offline:
        return {tr("Not reachable"), "offline"_L1, Tone::Attention};
    case LinkState::SignedOut:
        return {tr("Not connected"), "key"_L1, Tone::Bad};
    case LinkState::Paused:
        return {tr("Paused"), "pause"_L1, Tone::Muted};
    }
    Q_UNREACHABLE();
}

Look Looks::of(sync::ItemState state)
{
    using sync::ItemState;
    switch (state) {
    case ItemState::InSync:
        return {tr("In sync"), "in-sync"_L1, Tone::Good};
    case ItemState::Waiting:
        return {tr("Waiting"), "waiting"_L1, Tone::Waiting};
    case ItemState::Failed:
        return {tr("Failed"), "failed"_L1, Tone::Bad};
    case ItemState::Held:
        return {tr("Needs you"), "held"_L1, Tone::Attention};
    case ItemState::Ignored:
        return {tr("Not synced"), "ignored"_L1, Tone::Muted};
    case ItemState::Detached:
        return {tr("Detached"), "detached"_L1, Tone::Muted};
    }
    Q_UNREACHABLE();
}

Look Looks::of(sync::OperationState state)
{
    using sync::OperationState;
    switch (state) {
    case OperationState::Sent:
        return {tr("On its way"), "sync"_L1, Tone::Waiting};
    case OperationState::Failed:
        return {tr("Failed"), "failed"_L1, Tone::Bad};
    case OperationState::Skipped:
        return {tr("Skipped"), "skip"_L1, Tone::Muted};
    case OperationState::Held:
        return {tr("Needs you"), "held"_L1, Tone::Attention};
    case OperationState::Settled:
        return {tr("Decided"), "in-sync"_L1, Tone::Muted};
    }
    Q_UNREACHABLE();
}

Look Looks::of(sync::PairKind kind)
{
    switch (kind) {
    case sync::PairKind::Task:
        return {tr("Task"), "task"_L1, Tone::Text};
    case sync::PairKind::Subtask:
        return {tr("Subtask"), "subtask"_L1, Tone::Text};
    case sync::PairKind::Comment:
        return {tr("Comment"), "comment"_L1, Tone::Text};
    }
    Q_UNREACHABLE();
}

QString TimeText::ago(TimePoint then, TimePoint now)
{
    using namespace std::chrono;
    const auto past = now - then;
    if (past < 2s)
        return tr("just now");
    if (past < 1min)
        return tr("%1 s ago").arg(duration_cast<seconds>(past).count());
    if (past < 1h)
        return tr("%1 min ago").arg(duration_cast<minutes>(past).count());
    if (past < 24h)
        return tr("%1 h ago").arg(duration_cast<hours>(past).count());
    return moment(then);
}

QString TimeText::until(TimePoint then, TimePoint now)
{
    using namespace std::chrono;
    const auto left = ceil<seconds>(then - now);
    if (left <= 0s)
        return tr("now");
    if (left < 1min)
        return tr("in %1 s").arg(left.count());
    if (left < 1h)
        return tr("in %1 min").arg(ceil<minutes>(left).count());
    if (left < 24h)
        return tr("in %1 h").arg(ceil<hours>(left).count());
    return moment(then);
}

QString TimeText::duration(std::chrono::milliseconds duration)
{
    if (duration < std::chrono::seconds(10))
        return tr("%1 s").arg(QLocale().toString(double(duration.count()) / 1000, 'f', 1));
    return tr("%1 s").arg(QLocale().toString(std::chrono::round<std::chrono::seconds>(duration).count()));
}

QString TimeText::rough(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 100s)
        return tr("%1 s").arg(QLocale().toString(ceil<seconds>(duration).count()));
    return tr("%1 min").arg(QLocale().toString(round<minutes>(duration).count()));
}

QString TimeText::moment(TimePoint time)
{
    return QLocale().toString(toQDateTime(time).toLocalTime(), QLocale::ShortFormat);
}

} // namespace bridge::ui
