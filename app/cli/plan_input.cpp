// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_input.h"

#include <QFile>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPlan = 64 * 1024 * 1024; ///< bytes; ten thousand operations take a tenth of it

Result<QByteArray> contentsOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Configuration, u"The plan “%1” can't be read: %2"_s.arg(name, file.errorString()));
    if (file.size() > largestPlan)
        return fail(ErrorKind::Configuration, u"“%1” is too large for a plan"_s.arg(name));
    return file.readAll();
}

} // namespace

Result<sync::PlanFile> readPlanFile(const QString& name, const QString& input)
{
    const bool isInput = name == "-"_L1;
    const auto text = isInput ? Result<QByteArray>(input.toUtf8()) : contentsOf(name);
    if (!text)
        return tl::unexpected(text.error());
    const QString shown = isInput ? u"Standard input"_s : u"“%1”"_s.arg(name);
    const auto json = parseJson(*text);
    if (!json)
        return fail(
            ErrorKind::Configuration, u"%1 holds no JSON: boardbridge-cli --json plan writes a plan"_s.arg(shown));
    auto plan = sync::PlanFile::fromJson(*json);
    if (!plan)
        return fail(plan.error().kind, u"%1: %2"_s.arg(shown, plan.error().detail));
    return plan;
}

} // namespace bridge::cli
