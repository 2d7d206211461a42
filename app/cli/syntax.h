// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <QMap>

#include <span>

namespace bridge::cli {

/// The arguments sorted into kinds, not yet checked against a command.
struct Words {
    QString command{};
    QStringList operands{};
    QStringList flags{}; ///< options without a value, as typed: "--watch"
    QMap<QString, QString> values{}; ///< options with one: "--link" → "sprint"

    [[nodiscard]] bool has(const QString& flag) const { return flags.contains(flag); }
};

/// One command: what it takes, what help says of it, and how its words become a value.
struct Syntax {
    QString name{};
    QString form{}; ///< what follows the name: "[--link ID]"
    QString does{}; ///< half a line
    QString details{}; ///< lines for its own help
    QStringList options{}; ///< beside those that every command takes
    int fewestOperands = 0;
    int mostOperands = 0;
    Result<Command> (*read)(const Words& words) = nullptr;
};

[[nodiscard]] std::span<const Syntax> syntaxes(); ///< in the order of the help
[[nodiscard]] const Syntax* findSyntax(const QString& command); ///< null for an unknown one

[[nodiscard]] QString overviewHelp();
[[nodiscard]] QString helpOf(const Syntax& syntax);

} // namespace bridge::cli
