// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QStringList>

namespace bridge::cli {

/// The program's exit status: a contract with scripts.
enum class ExitStatus : quint8 {
    Done = 0,
    SomeLeft = 1, ///< done, but some items failed or are held
    WrongUse = 2, ///< wrong use or configuration
    NoAccess = 3, ///< not signed in, or no access
    Unreachable = 4, ///< a service could not be reached
};

/// What a failure of a whole command, a link or an account ends the program with.
[[nodiscard]] ExitStatus exitStatusOf(const Error& error);

/// The one that a script must see first when both happened.
[[nodiscard]] ExitStatus graver(ExitStatus a, ExitStatus b);

/// What a person can do about it, as a sentence; empty where the error's own text says it.
[[nodiscard]] QString adviceFor(const Error& error);

/// {"code","message","advice"}
[[nodiscard]] OrderedJson errorJson(const Error& error);
/// The text and the advice, as one line.
[[nodiscard]] QString errorLine(const Error& error);

/// What a command came to: the same in both forms, printed in one place.
struct Outcome {
    ExitStatus status = ExitStatus::Done;
    OrderedJson json = OrderedJson::object(); ///< for --json
    QStringList lines{}; ///< for a person, on standard output
    std::vector<Error> errors{}; ///< for a person, on standard error
};

/// {"error":{…}} and the status that fits.
[[nodiscard]] Outcome failure(const Error& error);

} // namespace bridge::cli
