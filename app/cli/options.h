// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/sync/conflict.h"

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
    std::optional<qint64> confirm{}; ///< a held run to let through first
    QString planFile{}; ///< nothing but this plan; "-" = on standard input, empty = all there is to do
};
struct StatusCommand {
};
struct DoctorCommand {
};
struct BundleCommand {
    QString file{};
};
struct FailedCommand {
};
struct RetryCommand {
    std::vector<QString> ids{}; ///< empty = all
};
struct SkipCommand {
    QString id{};
};
struct ConflictsCommand {
};
struct ResolveCommand {
    QString id{};
    sync::Take take = sync::Take::Both;
};
struct UndoCommand {
    qint64 run = 0;
    bool dryRun = false;
    bool confirmed = false; ///< also when the link's guard holds it
};
struct HistoryCommand {
    std::optional<LinkId> link{};
    std::optional<ItemId> item{};
    std::optional<qint64> run{};
    std::optional<TimePoint> since{};
    bool runs = false; ///< the runs instead of what they wrote
    bool csv = false;
};
/// The secret itself comes on standard input: an argument could be read by every program of the machine.
struct ConnectMiro {
};
struct ConnectBitrix24 {
};
/// Signing in on the service's own page.
struct ConnectInBrowser {
    sync::Side service = sync::Side::Miro;
    bool pasted = false; ///< the person pastes the answer, instead of this program waiting for it at a port
};
struct ConnectProxy { ///< its password comes on standard input
};
struct DisconnectCommand {
    std::optional<sync::Side> service{}; ///< empty: the proxy
};
enum class ProfilesAction : quint8 { List, Create, Rename, Duplicate, Remove, Export, Import };
struct ProfilesCommand {
    ProfilesAction action = ProfilesAction::List;
    QString id{}; ///< the profile; to import: the id wanted, empty = the file's own
    QString newId{}; ///< to duplicate
    QString name{}; ///< to create, to rename
    QString file{}; ///< to export, to import
};

using Command = std::variant<ShowText, PlanCommand, SyncCommand, StatusCommand, DoctorCommand, BundleCommand,
    FailedCommand, RetryCommand, SkipCommand, ConflictsCommand, ResolveCommand, UndoCommand, HistoryCommand,
    ConnectMiro, ConnectBitrix24, ConnectInBrowser, ConnectProxy, DisconnectCommand, ProfilesCommand>;

/// What a person typed, checked.
struct Options {
    QString profileFolder{}; ///< empty = the platform's own
    bool json = false;
    bool signInsGiven = false; ///< they come on standard input and are kept nowhere
    Command command{};
};

/// Reads the arguments after the program's name. Options may stand anywhere. A Configuration error names
/// what is wrong and where help is.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

} // namespace bridge::cli
