// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"

using namespace Qt::StringLiterals;

namespace bridge::screens {

using diagnostics::Verdict;
namespace repair = diagnostics::repair;

std::vector<diagnostics::Check> sampleChecks()
{
    return {
        {.id = u"disk.space"_s, .title = u"Free disk space"_s, .measured = u"45.1 GB are free."_s},
        {.id = u"journal"_s, .title = u"Journal"_s, .measured = u"Version 2, 1.4 MB, undamaged."_s},
        {.id = u"keychain"_s, .title = u"Keychain"_s, .measured = u"An entry was stored, read and removed."_s},
        {.id = u"endpoint"_s,
            .title = u"Port of the local endpoint"_s,
            .verdict = Verdict::Skipped,
            .measured = u"The endpoint is not switched on."_s},
        {.id = u"miro.address"_s,
            .title = u"Address of Miro"_s,
            .measured
            = u"api.miro.com answers in 84 ms. Its name is looked up in 12 ms. The connection is encrypted by TLS 1.3."_s},
        {.id = u"bitrix24.certificate"_s,
            .title = u"Certificate of Bitrix24"_s,
            .verdict = Verdict::Warning,
            .measured = u"Its certificate is good for 6 days, until 2026-11-27."_s,
            .advice = u"Whoever runs the server has to renew its certificate, or the connection will be refused."_s},
        {.id = u"miro.sign_in"_s,
            .title = u"Signed in to Miro"_s,
            .verdict = Verdict::Failed,
            .measured = u"Miro no longer accepts the sign-in: sign in again."_s,
            .advice = u"Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser."_s,
            .repair = repair::signInMiro,
            .kind = ErrorKind::Unauthorised},
        {.id = u"bitrix24.scopes"_s,
            .title = u"Permissions in Bitrix24"_s,
            .verdict = Verdict::Warning,
            .measured = u"Granted: task, user, sonet_group. Missing: im."_s,
            .advice
            = u"Comments can't be found again or edited: a changed green sticky adds a second comment. Open the "
              "inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: im; "
              "then save. Its address stays."_s},
        {.id = u"link.sprint.frames"_s,
            .title = u"Frames of the link “sprint”"_s,
            .verdict = Verdict::Failed,
            .measured = u"Not on the board: “Later”, “In Review”."_s,
            .advice = u"Give the frames the names they have on the board, or remove these mappings: their "
                      "tasks have no frame to go to."_s,
            .repair = repair::openMapping,
            .kind = ErrorKind::Configuration},
    };
}

QStringList sampleLog()
{
    const QString head = u"2026-11-21T09:1%1:07.120Z info boardbridge "_s;
    QStringList lines;
    for (int minute = 0; minute < 10; ++minute)
        lines += head.arg(minute)
            + u"pass ended link=sprint applied=%1 failed=0 held=0 waiting=1 unfinished=0 milliseconds=412"_s.arg(
                minute);
    lines += u"2026-11-21T09:20:00.004Z warning boardbridge pass failed link=sprint applied=0 error=offline"_s;
    return lines;
}

} // namespace bridge::screens
