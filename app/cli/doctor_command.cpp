// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/doctor_report.h"
#include "app/cli/sync_thread.h"
#include "app/doctor/doctor.h"
#include "app/doctor/support_bundle.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

/// All checks of the profile, with their progress on the terminal.
doctor::Checks examined(const composition::OpenedProfile& opened, const Setting& setting)
{
    const auto tell = [&setting](const doctor::Examined& examined) {
        setting.printer.ticker(u"%1 of %2 checked"_s.arg(examined.step).arg(examined.steps));
    };
    return onSyncThread([&] {
        doctor::Ground ground{
            .opened = opened, .secrets = setting.secrets, .clock = setting.clock, .stop = setting.stop};
        return doctor::examine(ground, tell);
    });
}

} // namespace

Outcome perform(const DoctorCommand&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return doctorOutcome({doctor::profileProblem(opened.error())});
    Outcome outcome = doctorOutcome(examined(*opened, setting));
    if (setting.stop.stop_requested())
        outcome.errors.push_back({ErrorKind::Cancelled, u"The checks were stopped before all were done"_s});
    return outcome;
}

Outcome perform(const BundleCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    const doctor::BundleSource source{.opened = *opened,
        .secrets = setting.secrets,
        .checks = examined(*opened, setting),
        .now = setting.clock.now()};
    if (const auto written = doctor::writeSupportBundle(source, command.file); !written)
        return failure(written.error());
    return {.json = {{"file", command.file}},
        .lines = {u"Written to %1. Look into it before you send it: secrets, names and texts are left out."_s.arg(
            command.file)}};
}

} // namespace bridge::cli
