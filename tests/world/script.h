// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bridge::test {

/// What happens in a random world. The words and their arguments stand in script.cpp; what each does stands in
/// player.cpp.
enum class StepKind : quint8 {
    // a person at the board
    Text,
    Colour,
    Move,
    Tag,
    Untag,
    Connect,
    Disconnect,
    DeleteSticky,
    RestoreSticky,
    Copy,
    NewSticky,
    RenameFrame,
    DeleteFrame,
    // a person in the portal
    Title,
    Description,
    Status,
    Priority,
    Group,
    Stage,
    DeleteTask,
    RestoreTask,
    NewTask,
    Comment,
    // the program
    Sync,
    Look,
    Restart,
    Resolve,
    Retry,
    // what goes wrong
    Fault,
    StopAfter,
    DatabaseFail,
    DiskFull,
    SaveJournal,
    RestoreJournal,
    LoseJournal,
    Latency,
    Clock,
    Wait,
};

/// One line of a script. `numbers` and `texts` are what the line says behind its word, in its order. A sticky
/// or task is named by its place among those that are there, round and round, so that a step means something
/// whatever was left out before it.
struct Step {
    StepKind kind = StepKind::Sync;
    std::vector<qint64> numbers{};
    QStringList texts{};
    /// Happens while the request of that number of the next pass is on its way; else between two passes.
    std::optional<int> during{};

    friend bool operator==(const Step&, const Step&) = default;
};

/// A world and what happens in it: alone it reproduces a run, byte for byte.
struct Script {
    Json link = Json::object(); ///< fields of the profile's link that differ from what fits the board
    std::vector<Json> frames{}; ///< these three as in a board file
    std::vector<Json> items{};
    std::vector<Json> tasks{};
    std::vector<Step> steps{};

    [[nodiscard]] Json board() const; ///< as a board file
};

/// One line a step, after those of the board. What parseScript() reads.
[[nodiscard]] QString printed(const Script& script);
[[nodiscard]] QString printed(const Step& step);
/// Empty lines and those that begin with '#' say nothing. A Configuration error names the line.
[[nodiscard]] Result<Script> parseScript(const QString& text);

} // namespace bridge::test
