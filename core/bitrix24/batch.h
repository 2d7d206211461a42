// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/envelope.h"

#include <QStringList>

#include <span>

namespace bridge::bitrix24 {

constexpr std::size_t maxBatchCommands = 50; ///< the portal refuses the rest (core fact sheet §4)

/// A parameter that is filled from the answer of an earlier command. Where that command failed, the
/// portal finds nothing to fill in and refuses this one too: what follows a refused write isn't done.
struct Reference {
    QStringList parameter{}; ///< {"filter", ">ID"}
    std::size_t command = 0; ///< its place among the same commands
    QStringList path{}; ///< {"task", "id"}
};

struct Command {
    QString method{};
    OrderedJson params = OrderedJson::object();
    std::vector<Reference> references{};
};

/// "tasks.task.get?taskId=15&select[0]=ID"
[[nodiscard]] QByteArray commandText(const Command& command);

/// The parameters of `batch`: {"halt":0,"cmd":{"c0":"…","c1":"…"}}.
[[nodiscard]] OrderedJson batchParams(std::span<const Command> commands);

/// What the portal said to each command, by place. A command that the answer leaves out was skipped or
/// lost: BadReply, since nobody knows which.
[[nodiscard]] std::vector<Result<Envelope>> readBatch(const Json& result, std::span<const Command> commands);

/// Whether the command carries text that must not stand inside a batch (script_text.h).
[[nodiscard]] bool travelsAlone(const Command& command);

} // namespace bridge::bitrix24
