// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"
#include "core/sync/ports.h"
#include "core/sync/side.h"

#include <chrono>

namespace bridge::sync {

class Observed;
struct Operation;

/// What is to be done, counted the way the services charge for it.
struct Workload {
    int newTasks = 0;
    int taskChanges = 0;
    int comments = 0; ///< added or edited
    int newStickies = 0;
    int stickyChanges = 0; ///< a task's id in the text included
    int newTags = 0; ///< tags that the board does not have yet, each attached once
    int tagChanges = 0; ///< attached or detached, the tag itself being there
    int deletedStickies = 0;
    int deletedTasks = 0;
    int looks = 0; ///< complete walks over both sides …
    int lookedPages = 0; ///< … the pages of stickies they bring, …
    int portalPages = 0; ///< … and those of tasks
    int boardPages = 0; ///< pages of the largest board, when only its texts are looked at again

    [[nodiscard]] int writes() const;
    Workload& operator+=(const Workload& other);
};

/// What both services grant now.
struct Budgets {
    Meter miro{};
    Meter bitrix24{};
    std::chrono::milliseconds answerTime{100}; ///< of one request, there and back
    int lanes = 4; ///< requests to Miro in flight at once
};

/// What the work will take.
struct Forecast {
    std::chrono::milliseconds time{0};
    qint64 miroRequests = 0;
    qint64 miroCredits = 0;
    qint64 bitrix24Requests = 0;
    std::optional<Side> limit{}; ///< the service that most of the time is spent on; empty when nothing is to be done
    QString sentence{}; ///< "1,000 new tasks, 90 tags: about 60 s, Miro is the limit"
};

/// How far work has come that takes more than one pass.
struct Progress {
    int done = 0; ///< writes
    int planned = 0; ///< writes in all, as known now
    std::chrono::milliseconds remaining{0};
    std::optional<Side> limit{};

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// Counts the requests of a plan and the marks that follow from its creates, as tags while the board has room.
[[nodiscard]] Workload workloadOf(const std::vector<Operation>& operations, WriteBack writeBack, int tagsOnBoard);
/// Adds what `looks` complete walks over both sides take.
void addLooks(Workload& work, const Observed& observed, int looks);

/// Plays the work through against both budgets: Miro's credits by level (Miro fact sheet §11), Bitrix24's
/// batches of 50 and its request bucket (Bitrix24 core fact sheet §4, §5). What a portal takes to run
/// a command is documented nowhere, so a slow portal takes longer than foreseen. Pure.
[[nodiscard]] Forecast forecast(const Workload& work, const Budgets& budgets);

} // namespace bridge::sync
