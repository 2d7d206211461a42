// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/run.h"

#include "tests/world/judge.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

Outcome run(const Script& script, Wanted wanted)
{
    const auto board = sandbox::boardFromJson(script.board());
    if (!board)
        return {.wrong = board.error().detail};
    World world(*board, false, 1, script.link);
    if (wanted.requests)
        world.recorder.keepLines();
    Player player(world, script);
    player.play();
    Outcome outcome;
    outcome.wrong = verdict(world, player);
    outcome.struck = player.wasStruck();
    if (wanted.ending)
        outcome.ending = world.describe();
    outcome.digest = world.recorder.digest();
    outcome.requests = world.recorder.lines();
    return outcome;
}

Outcome runTwice(const Script& script)
{
    Outcome first = run(script);
    if (!first.isFine() || run(script).digest == first.digest)
        return first;
    const QStringList one = run(script, {.requests = true}).requests;
    const QStringList other = run(script, {.requests = true}).requests;
    qsizetype at = 0;
    while (at < std::min(one.size(), other.size()) && one[at] == other[at])
        ++at;
    first.wrong = u"a second run sends other requests: %1, then %2"_s.arg(one.value(at), other.value(at));
    return first;
}

QString failureReport(quint64 seed, const Script& script, const QString& wrong)
{
    return u"seed %1: %2\n# Put these lines into FILE and run BOARDBRIDGE_SCRIPT=FILE tst_scripts:\n%3"_s.arg(seed).arg(
        wrong, printed(script));
}

} // namespace bridge::test
