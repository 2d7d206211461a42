// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace bridge::cli {

struct ShowText { ///< --help, --version
    QString text{};
};
struct PlanCommand {
    std::optional<LinkId> link{};
};
struct SyncCommand {
    std::optional<LinkId> link{};
    bool watch = false;
    std::optional<std::chrono::seconds> settle{};
};
struct StatusCommand {
};
struct FailedCommand {
};
struct RetryCommand {
    std::vector<QString> ids{}; ///< empty = all
};
struct SkipCommand {
    QString id{};
};
/// The secret itself comes on standard input: an argument could be read by every program of the machine.
struct ConnectMiro {
};
struct ConnectBitrix24 {
};

using Command = std::variant<ShowText, PlanCommand, SyncCommand, StatusCommand, FailedCommand, RetryCommand,
    SkipCommand, ConnectMiro, ConnectBitrix24>;

/// What a person typed, checked.
struct Options {
    QString profileFolder{}; ///< empty = the platform's own
    bool json = false;
    Command command{};
};

/// Reads the arguments after the program's name. Options may stand anywhere. A Configuration error names
/// what is wrong and where help is.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

} // namespace bridge::cli
