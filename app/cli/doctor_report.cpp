// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_report.h"

#include <algorithm>

namespace bridge::cli {

using namespace Qt::StringLiterals;
using diagnostics::Check;
using diagnostics::Verdict;

namespace {

constexpr qsizetype widestTitle = 40;
constexpr int verdictWidth = 9; ///< of "warning", with a gap behind it

OrderedJson checkJson(const Check& check)
{
    return {
        {"id", check.id},
        {"title", check.title},
        {"verdict", verdictWord(check.verdict)},
        {"measured", check.measured},
        {"advice", check.advice},
        {"repair", check.repair},
    };
}

ExitStatus statusOf(const Check& check)
{
    if (check.verdict != Verdict::Failed)
        return ExitStatus::Done;
    const bool hasOwn = check.kind && check.kind != ErrorKind::Storage; // no contract speaks of a broken disk
    return hasOwn ? exitStatusOf({*check.kind, {}}) : ExitStatus::SomeLeft;
}

qsizetype titleWidth(const std::vector<Check>& checks)
{
    qsizetype width = 0;
    for (const Check& check : checks)
        width = std::max(width, std::min(check.title.size(), widestTitle));
    return width;
}

QStringList checkLines(const Check& check, qsizetype width)
{
    const QString indent(verdictWidth + width + 2, u' ');
    QStringList lines{verdictWord(check.verdict).leftJustified(verdictWidth) + check.title.leftJustified(width)
        + u"  "_s + check.measured};
    if (!check.advice.isEmpty())
        lines += indent + u"→ "_s + check.advice;
    return lines;
}

QString summaryLine(const std::vector<Check>& checks)
{
    const auto count = [&](Verdict verdict) { return std::ranges::count(checks, verdict, &Check::verdict); };
    return u"%1 ok, %2 warnings, %3 failed, %4 skipped"_s.arg(count(Verdict::Ok))
        .arg(count(Verdict::Warning))
        .arg(count(Verdict::Failed))
        .arg(count(Verdict::Skipped));
}

} // namespace

Outcome doctorOutcome(const std::vector<Check>& checks)
{
    Outcome outcome{.json = {{"checks", OrderedJson::array()}}};
    const qsizetype width = titleWidth(checks);
    for (const Check& check : checks) {
        outcome.json["checks"].push_back(checkJson(check));
        outcome.lines += checkLines(check, width);
        outcome.status = graver(outcome.status, statusOf(check));
    }
    outcome.lines += summaryLine(checks);
    return outcome;
}

} // namespace bridge::cli
