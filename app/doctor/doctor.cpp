// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/doctor.h"

#include "core/diagnostics/log_file.h"

#include <algorithm>
#include <array>

namespace bridge::doctor {

using namespace Qt::StringLiterals;
using diagnostics::Verdict;

namespace {

/// What this computer has comes first, then the way to the services, then who we are there, then the rest.
constexpr std::array<Step, 15> steps{lookAtDisk, lookAtJournal, lookAtKeychain, lookAtEndpoint, lookAtProxy,
    lookAtMiroAddress, lookAtPortalAddress, lookAtSignInServer, lookAtClock, lookAtMiroSignIn, lookAtBitrix24SignIn,
    lookAtEvents, lookAtBooking, lookAtLinks, lookAtBudgets};

qint64 countOf(const Checks& checks, Verdict verdict)
{
    return std::ranges::count(checks, verdict, &Check::verdict);
}

} // namespace

Checks examine(Ground& ground, const std::function<void(const Examined&)>& tell)
{
    Checks all;
    for (std::size_t i = 0; i < steps.size() && !ground.stop.stop_requested(); ++i) {
        const Checks checks = steps[i](ground);
        all.insert(all.end(), checks.begin(), checks.end());
        if (tell)
            tell({checks, int(i) + 1, int(steps.size())});
    }
    record(diagnostics::LogLine(diagnostics::Event::ChecksEnded)
               .with("ok"_L1, countOf(all, Verdict::Ok))
               .with("warnings"_L1, countOf(all, Verdict::Warning))
               .with("failed"_L1, countOf(all, Verdict::Failed))
               .with("skipped"_L1, countOf(all, Verdict::Skipped)));
    return all;
}

Check profileProblem(const Error& error)
{
    Check check{.id = u"profile"_s, .title = u"Profile"_s, .repair = diagnostics::repair::editProfile};
    return failed(std::move(check), error);
}

} // namespace bridge::doctor
