// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

namespace bridge::storage::tests {

/// A pair with every field away from its default; `n` tells pairs apart.
inline sync::Pair samplePair(int n, const QString& link = QStringLiteral("sprint"))
{
    using namespace Qt::StringLiterals;
    return {
        .link = {link},
        .item = {u"345876450000000%1"_s.arg(n)},
        .task = {100 + n},
        .comment = {n},
        .former = {99},
        .kind = sync::PairKind::Task,
        .board = {.text = u"Купить <молоко> & \"хлеб\" 🙂\nzweite Zeile"_s,
            .color = StickyColor::DarkGreen,
            .frame = {u"3458"_s},
            .priority = Priority::High,
            .mark = u"tag"_s,
            .parent = {77}},
        .portal = {.title = u"Купить"_s,
            .description = u"хлеб"_s,
            .priority = Priority::Low,
            .status = TaskStatus::InProgress,
            .group = {12},
            .stage = {45},
            .parent = {78}},
        .createdAt = TimePoint(std::chrono::milliseconds(1'700'000'000'123)),
        .agreedAt = TimePoint(std::chrono::milliseconds(1'700'000'100'456 + n)),
        .detached = true,
        .note = u"the task was deleted"_s,
    };
}

inline sync::OperationRow sampleOperation(int n, const QString& link = QStringLiteral("sprint"))
{
    using namespace Qt::StringLiterals;
    return {
        .id = u"%1/create_task/%2"_s.arg(link).arg(n),
        .link = {link},
        .kind = u"create_task"_s,
        .item = {QString::number(n)},
        .task = {n},
        .run = 6,
        .state = sync::OperationState::Failed,
        .summary = u"Create a task from „Заметка“"_s,
        .body = {{"title", "Заметка"}, {"ids", {1, 9'007'199'254'740'993}}},
        .fingerprint = u"f00d"_s,
        .attempts = 3,
        .createdAt = TimePoint(std::chrono::milliseconds(1'700'000'000'000 + n)),
        .sentAt = TimePoint(std::chrono::milliseconds(5)),
        .nextTry = TimePoint(std::chrono::milliseconds(7)),
        .error = u"the portal is out of order"_s,
        .errorKind = u"server_fault"_s,
        .advice = u"wait"_s,
    };
}

inline sync::HistoryRow sampleHistory(qint64 run, int n, const QString& link = QStringLiteral("sprint"))
{
    using namespace Qt::StringLiterals;
    return {
        .run = run,
        .at = TimePoint(std::chrono::milliseconds(1'700'000'000'000 + n)),
        .link = {link},
        .item = {QString::number(n)},
        .task = {n},
        .kind = u"update_task"_s,
        .side = u"bitrix24"_s,
        .summary = u"title"_s,
        .before = {{"title", "alt"}},
        .after = {{"title", "neu"}},
        .cause = {{"side", "miro"}, {"by", "3074457"}, {"edit", {{"title", {"alt", "neu"}}}}},
    };
}

} // namespace bridge::storage::tests
