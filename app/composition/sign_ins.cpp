// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/sign_ins.h"

#include "core/sync/side.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

template <typename Credentials>
Result<Credentials> readSignIn(const settings::Profile& profile, auth::SecretStore& secrets, const QString& key,
    sync::Side service, Result<Credentials> (*parse)(const Secret&))
{
    auto stored = secrets.read(key);
    if (!stored)
        return tl::unexpected(std::move(stored).error());
    if (!*stored && profile.signIn == settings::SignInKept::EachStart)
        return fail(ErrorKind::Unauthorised,
            u"This profile keeps no sign-in: the one to %1 is asked for at each start"_s.arg(sideName(service)));
    if (!*stored)
        return fail(ErrorKind::Unauthorised, u"Nobody is signed in to %1 with this profile"_s.arg(sideName(service)));
    return parse(**stored);
}

} // namespace

Result<auth::MiroCredentials> readMiroSignIn(const settings::Profile& profile, auth::SecretStore& secrets)
{
    return readSignIn(profile, secrets, auth::miroKey(profile.id), sync::Side::Miro, auth::miroCredentialsFrom);
}

Result<auth::Bitrix24Credentials> readBitrix24SignIn(const settings::Profile& profile, auth::SecretStore& secrets)
{
    return readSignIn(
        profile, secrets, auth::bitrix24Key(profile.id), sync::Side::Bitrix24, auth::bitrix24CredentialsFrom);
}

Result<SignIns> readSignIns(const settings::Profile& profile, auth::SecretStore& secrets)
{
    auto miro = readMiroSignIn(profile, secrets);
    if (!miro)
        return tl::unexpected(std::move(miro).error());
    return readBitrix24SignIn(profile, secrets).map([&](auth::Bitrix24Credentials bitrix24) {
        return SignIns{*std::move(miro), std::move(bitrix24)};
    });
}

Result<> checkPortal(const auth::Bitrix24Credentials& credentials, const settings::Profile& profile,
    HttpTransport& transport, const std::stop_token& stop)
{
    const QUrl& portal = profile.bitrix24.portalUrl;
    const QUrl signedIn = credentials.isWebhook() ? QUrl(credentials.webhookUrl.reveal()) : credentials.clientEndpoint;
    if (portal.isEmpty() || signedIn.isEmpty() || signedIn.authority() == portal.authority())
        return {};
    const auto answer = transport.send({.url = portal, .timeout = std::chrono::seconds{15}}, stop);
    if (!answer)
        return fail(answer.error().kind,
            u"Bitrix24 can't be reached at %1, which is \"portal_url\" in profile.json"_s.arg(portal.authority()));
    return fail(ErrorKind::Configuration,
        (credentials.isWebhook()
                ? u"The webhook belongs to the portal %1, but \"portal_url\" in profile.json says %2: correct "
                  u"it, "
                  "or connect a webhook of that portal."_s
                : u"The sign-in belongs to the portal %1, but \"portal_url\" in profile.json says %2: correct it, or "
                  "sign in to that portal."_s)
            .arg(signedIn.authority(), portal.authority()));
}

auth::TokenServer bitrix24ServerOf(
    const settings::Bitrix24Settings& settings, const auth::Bitrix24Credentials& credentials)
{
    return auth::bitrix24TokenServer(credentials.tokenServer.isEmpty() ? settings.oauthUrl : credentials.tokenServer,
        settings.clientId, credentials.clientSecret);
}

} // namespace bridge::composition
