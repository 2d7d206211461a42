// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/sign_in_steps.h"

#include "app/composition/bitrix24_connection.h"
#include "app/composition/miro_connection.h"
#include "app/composition/sign_ins.h"
#include "core/sync/side.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

/// Stores what was tried and found good: in turn, because a renewal that is under way would write over it.
template <typename Credentials>
Result<Identity> stored(const Result<Identity>& identity, const SignInTools& tools, const QString& key,
    auth::CredentialsVault<Credentials>& vault)
{
    return identity.and_then([&](const Identity& known) -> Result<Identity> {
        const auto turn = vault.turn(tools.stop);
        if (!turn)
            return tl::unexpected(turn.error());
        return tools.secrets.write(key, auth::toSecret(vault.current())).map([&] { return known; });
    });
}

Result<> checkApp(sync::Side service, const QString& clientId, const QUrl& redirect)
{
    if (clientId.isEmpty())
        return fail(ErrorKind::Configuration,
            u"To sign in to %1 with a browser, the profile needs the client id of your app: \"client_id\" in \"%2\"."_s
                .arg(sideName(service), sideWord(service)));
    if (redirect.isEmpty())
        return fail(ErrorKind::Configuration,
            u"To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: "
            u"\"redirect_url\" in \"%2\"."_s.arg(sideName(service), sideWord(service)));
    return {};
}

/// Another portal's code would be traded for another portal's tokens.
Result<> checkAnsweringPortal(const settings::Profile& profile, const auth::AuthorizationCode& code)
{
    const QString answered = QUrl(u"https://"_s + code.portal).host();
    if (code.portal.isEmpty() || answered == profile.bitrix24.portalUrl.host())
        return {};
    return fail(ErrorKind::Unauthorised,
        u"The portal %1 answered instead of %2, so its answer was not used: begin again."_s.arg(
            answered, profile.bitrix24.portalUrl.host()));
}

} // namespace

Result<auth::Authorization> beginMiro(const settings::Profile& profile)
{
    const settings::MiroSettings& miro = profile.miro;
    return checkApp(sync::Side::Miro, miro.clientId, miro.redirectUrl).map([&] {
        return auth::miroAuthorization(miro.authorizeUrl, miro.clientId, miro.redirectUrl, miro.teamId);
    });
}

Result<auth::Authorization> beginBitrix24(const settings::Profile& profile)
{
    const settings::Bitrix24Settings& bitrix24 = profile.bitrix24;
    if (bitrix24.portalUrl.isEmpty())
        return fail(ErrorKind::Configuration,
            u"To sign in to Bitrix24, the profile needs the portal's address: \"portal_url\" in \"bitrix24\"."_s);
    return checkApp(sync::Side::Bitrix24, bitrix24.clientId, bitrix24.redirectUrl).map([&] {
        return auth::bitrix24Authorization(bitrix24.portalUrl, bitrix24.clientId, bitrix24.redirectUrl);
    });
}

Result<Identity> finishMiro(const settings::Profile& profile, const auth::Authorization& authorization,
    const auth::AuthorizationCode& code, const Secret& clientSecret, const SignInTools& tools)
{
    QtHttpTransport transport;
    const auto server = auth::miroTokenServer(profile.miro.apiUrl, profile.miro.clientId, clientSecret);
    const auto answer
        = auth::exchangeCode(transport, server, code, authorization.redirect, tools.clock.now(), tools.stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return connectMiro(profile, {.tokens = answer->tokens, .clientSecret = clientSecret}, tools);
}

Result<Identity> finishBitrix24(const settings::Profile& profile, const auth::Authorization& authorization,
    const auth::AuthorizationCode& code, const Secret& clientSecret, const SignInTools& tools)
{
    if (auto checked = checkAnsweringPortal(profile, code); !checked)
        return tl::unexpected(checked.error());
    QtHttpTransport transport;
    const auto server = auth::bitrix24TokenServer(profile.bitrix24.oauthUrl, profile.bitrix24.clientId, clientSecret);
    const auto answer
        = auth::exchangeCode(transport, server, code, authorization.redirect, tools.clock.now(), tools.stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return connectBitrix24(profile,
        {.tokens = answer->tokens,
            .clientEndpoint = answer->clientEndpoint,
            .tokenServer = answer->tokenServer,
            .memberId = answer->memberId,
            .clientSecret = clientSecret},
        tools);
}

Result<Identity> connectMiro(
    const settings::Profile& profile, auth::MiroCredentials credentials, const SignInTools& tools)
{
    const QString key = auth::miroKey(profile.id);
    auth::NewSignInVault<auth::MiroCredentials> vault(tools.secrets, key, std::move(credentials));
    MiroConnection connection(profile.miro, vault, tools.clock);
    return stored(connection.identity(tools.stop), tools, key, vault);
}

Result<Identity> connectBitrix24(
    const settings::Profile& profile, auth::Bitrix24Credentials credentials, const SignInTools& tools)
{
    const QString key = auth::bitrix24Key(profile.id);
    auth::NewSignInVault<auth::Bitrix24Credentials> vault(tools.secrets, key, std::move(credentials));
    Bitrix24Connection connection(profile.bitrix24, vault, tools.clock);
    const auto identity = connection.identity(tools.stop).and_then([&](const Identity& known) {
        return checkPortal(vault.current(), profile, connection.transport(), tools.stop).map([&] { return known; });
    });
    return stored(identity, tools, key, vault);
}

Result<Identity> testMiro(const settings::Profile& profile, const SignInTools& tools)
{
    return readMiroSignIn(profile, tools.secrets).and_then([&](const auth::MiroCredentials& credentials) {
        auth::MiroVault vault(tools.secrets, auth::miroKey(profile.id), credentials);
        return MiroConnection(profile.miro, vault, tools.clock).identity(tools.stop);
    });
}

Result<Identity> testBitrix24(const settings::Profile& profile, const SignInTools& tools)
{
    return readBitrix24SignIn(profile, tools.secrets).and_then([&](const auth::Bitrix24Credentials& credentials) {
        auth::Bitrix24Vault vault(tools.secrets, auth::bitrix24Key(profile.id), credentials);
        Bitrix24Connection connection(profile.bitrix24, vault, tools.clock);
        return checkPortal(credentials, profile, connection.transport(), tools.stop).and_then([&] {
            return connection.identity(tools.stop);
        });
    });
}

} // namespace bridge::composition
