// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/served_window.h"

#include "core/settings/profile_file.h"

namespace bridge::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ServedWindow::ServedWindow(const Redirects& redirects, std::shared_ptr<auth::SecretStore> keychain)
    : ProgramWindow(std::move(keychain))
    , services(redirects)
{
}

Secret ServedWindow::newToken() const
{
    return services.world().miro().issueToken();
}

Secret ServedWindow::newWebhook() const
{
    return services.world().bitrix24().addWebhook(ann, services.options().bitrix24.appScopes);
}

settings::Profile ServedWindow::quickProfile() const
{
    settings::Profile profile;
    profile.miro.apiUrl = services.options().miroUrl;
    profile.miro.poll = 1s;
    profile.bitrix24.poll = 1s;
    return profile;
}

void ServedWindow::openLinked(Link link)
{
    settings::Profile profile = quickProfile();
    profile.id = u"acme"_s;
    profile.name = u"Acme"_s;
    profile.bitrix24.portalUrl = services.options().bitrix24Url;
    profile.bitrix24.auth = settings::Bitrix24Auth::Webhook;
    link.settle = 0s;
    profile.links.push_back(std::move(link));
    if (!settings::saveProfile(profile, home()))
        qFatal("the profile can't be written");
    keepSignIns(profile.id, newToken(), newWebhook());
    open();
}

Json ServedWindow::onlyTask() const
{
    const Json tasks = services.world().bitrix24().portalView().at("tasks");
    return tasks.size() == 1 ? tasks.front() : Json();
}

} // namespace bridge::test
