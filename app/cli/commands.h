// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/printing.h"
#include "core/auth/secret_store.h"
#include "core/base/clock.h"

namespace bridge::cli {

/// What the commands work with. They are called on the main thread and may run its event loop.
struct Setting {
    QString profileFolder{}; ///< as settings::profileFolder() takes it
    auth::SecretStore& secrets; ///< from any thread, as long as the main thread's event loop runs
    Clock& clock;
    std::stop_token stop{};
    const Printer& printer;
    Secret input{}; ///< what came on standard input, for the commands that take something there
};

[[nodiscard]] inline Outcome perform(const ShowText& command, const Setting&)
{
    return {.json = {{"text", command.text}}, .lines = {command.text}};
}
[[nodiscard]] Outcome perform(const PlanCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const SyncCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const StatusCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const DoctorCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const BundleCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const FailedCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const RetryCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const SkipCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ConflictsCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ResolveCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const UndoCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const HistoryCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ConnectMiro& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ConnectBitrix24& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ConnectInBrowser& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ConnectProxy& command, const Setting& setting);
[[nodiscard]] Outcome perform(const DisconnectCommand& command, const Setting& setting);
[[nodiscard]] Outcome perform(const ProfilesCommand& command, const Setting& setting);

} // namespace bridge::cli
