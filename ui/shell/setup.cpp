// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::Setup)
};

QString sampleProfile()
{
    return uR"({"version":1,"id":"main","name":"My team",
 "miro":{},
 "bitrix24":{"portal_url":"https://example.bitrix24.com","auth":"webhook"},
 "links":[{"id":"first","board_id":"uXjVabc=","default_group_id":1}]})"_s;
}

QString quoted(const QString& path)
{
    QString escaped = path;
    return u'\'' + escaped.replace(u'\'', u"'\\''"_s) + u'\'';
}

std::vector<Setup::Step> connectSteps(const QString& folder)
{
    // In two lines of one command, as a label would break its options at their hyphens.
    const QString program = u"boardbridge-cli --profile %1 \\\n  connect "_s.arg(quoted(folder));
    return {
        {Texts::tr(
             "Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app's access token."),
            program + u"miro --token-stdin"_s},
        {Texts::tr(
             "Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook."),
            program + u"bitrix24 --webhook-stdin"_s},
    };
}

Setup firstRun(const QString& folder)
{
    Setup setup{.title = Texts::tr("Set up BoardBridge"),
        .text = Texts::tr("Connect Miro and Bitrix24, choose a board and a project, and see what would be written "
                          "before anything is. It takes about three minutes."),
        .assistant = true};
    setup.steps.push_back({Texts::tr("Or write this as profile.json into %1, with your portal, board and project. A "
                                     "board's id stands in its address after /board/.")
                               .arg(folder),
        sampleProfile()});
    return setup;
}

} // namespace

Setup setupFor(const Error& error, const QString& profileFolder)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return firstRun(profileFolder);
    case ErrorKind::Unauthorised:
        return {.title = Texts::tr("Connect Miro and Bitrix24"),
            .text = CoreText::of(error.detail),
            .steps = connectSteps(profileFolder),
            .signIn = true};
    case ErrorKind::Configuration:
        return {.title = Texts::tr("The profile needs a correction"),
            .text = CoreText::of(error.detail),
            .steps = {{Texts::tr("Correct the file, then press “Try again”."), profileFolder + u"/profile.json"_s}},
            .file = profileFolder + u"/profile.json"_s};
    case ErrorKind::Conflict:
        return {Texts::tr("The profile is in use"), error.detail, {}};
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::BadReply:
    case ErrorKind::ServerFault:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        break;
    }
    return {Words::what(error.kind), CoreText::of(error.detail), {{Words::advice(error.kind), {}}}};
}

} // namespace bridge::ui
