// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/client.h"

namespace bridge::bitrix24 {

/// Commands that belong together, in order. References count from the chain's first command.
using Chain = std::vector<Command>;
using ChainOutcome = std::vector<Result<Envelope>>;

/// Runs many chains in as few requests as possible: outcome i belongs to chain i, one entry a command.
///
/// A chain is never split over two batches. One with text that must not stand inside a batch goes out
/// in single calls. Chains refused for a limit are sent again once it allows. When the account itself
/// fails (no network, signed out, no right), the chains not yet sent get that error unsent.
[[nodiscard]] std::vector<ChainOutcome> runChains(Client& client, const std::vector<Chain>& chains, CallKind kind,
    std::size_t batchSize, const std::stop_token& stop);

/// The same for commands that stand alone.
[[nodiscard]] std::vector<Result<Envelope>> runCommands(
    Client& client, std::vector<Command> commands, CallKind kind, std::size_t batchSize, const std::stop_token& stop);

/// The first error of a chain; null when all of it was done.
[[nodiscard]] const Error* firstError(const ChainOutcome& outcome);

} // namespace bridge::bitrix24
