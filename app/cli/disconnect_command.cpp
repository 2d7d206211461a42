// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_thread.h"
#include "app/composition/opened_profile.h"
#include "app/composition/sign_in_steps.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome told(const QString& whom, const QString& sentence)
{
    return {.json = {{"disconnected", whom}, {"message", sentence}}, .lines = {sentence}};
}

Outcome forgetProxy(const settings::Profile& profile, auth::SecretStore& secrets)
{
    if (const auto removed = secrets.remove(auth::proxyKey(profile.id)); !removed)
        return failure(removed.error());
    return told(u"proxy"_s, u"Forgot the proxy's password."_s);
}

} // namespace

Outcome perform(const ConnectProxy&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    if (setting.input.isEmpty())
        return failure({ErrorKind::Configuration, u"Standard input holds no password."_s});
    if (const auto kept = setting.secrets.write(auth::proxyKey(opened->profile.id), setting.input); !kept)
        return failure(kept.error());
    return {.json = {{"service", "proxy"}}, .lines = {u"Stored the proxy's password."_s}};
}

Outcome perform(const DisconnectCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    if (!command.service)
        return forgetProxy(opened->profile, setting.secrets);
    const bool miro = *command.service == sync::Side::Miro;
    const auto said = onSyncThread([&] {
        const composition::SignInTools tools{setting.secrets, setting.clock, setting.stop};
        return miro ? composition::signOutMiro(opened->profile, tools)
                    : composition::signOutBitrix24(opened->profile, tools);
    });
    return said ? told(sync::sideWord(*command.service), *said) : failure(said.error());
}

} // namespace bridge::cli
