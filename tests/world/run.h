// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/world/script.h"

#include <functional>

namespace bridge::test {

/// How a script ended.
struct Outcome {
    QString wrong{}; ///< empty = all is well
    QByteArray digest{}; ///< of every request that was sent
    bool struck = false; ///< a pass of the script ended with an error
    QStringList requests{}; ///< the requests themselves, if asked for
    QStringList ending{}; ///< World::describe(), if asked for

    [[nodiscard]] bool isFine() const { return wrong.isEmpty(); }
};

struct Wanted {
    bool requests = false;
    bool ending = false;
};

[[nodiscard]] Outcome run(const Script& script, Wanted wanted = {});
/// Run twice: a second run that sends other requests is wrong, too.
[[nodiscard]] Outcome runTwice(const Script& script);

/// The smallest script found that is wrong in the same way: steps left out by delta debugging, then items,
/// tasks and fields of the link. `test` says what is wrong with a script, empty for nothing.
[[nodiscard]] Script shrunk(Script script, const std::function<QString(const Script&)>& test);

/// What a person does with a failure: the script to be pasted into a file, and what was wrong with it.
[[nodiscard]] QString failureReport(quint64 seed, const Script& script, const QString& wrong);

} // namespace bridge::test
