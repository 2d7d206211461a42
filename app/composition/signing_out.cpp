// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/sign_in_steps.h"
#include "app/composition/sign_ins.h"
#include "core/auth/renewal_turn.h"
#include "core/auth/token_server.h"
#include "core/net/qt_http_transport.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

/// What was under the key; an error inside says why nobody can make use of it.
template <typename Credentials> using Taken = std::optional<Result<Credentials>>;

/// Reads and removes the entry in one turn, so that no renewal brings it back.
template <typename Credentials>
Result<Taken<Credentials>> takeAway(
    const QString& key, const SignInTools& tools, Result<Credentials> (*parse)(const Secret&))
{
    const auto turn = auth::takeRenewalTurn(key, tools.stop);
    if (!turn)
        return tl::unexpected(turn.error());
    const auto entry = tools.secrets.read(key);
    // Unauthorised: the keychain answers, but its entry is no whole one.
    if (!entry && entry.error().kind != ErrorKind::Unauthorised)
        return tl::unexpected(entry.error());
    if (entry && !*entry)
        return Taken<Credentials>();
    Taken<Credentials> taken = entry.and_then([parse](const auto& value) { return parse(*value); });
    return tools.secrets.remove(key).map([&] { return std::move(taken); });
}

} // namespace

Result<QString> signOutMiro(const settings::Profile& profile, const SignInTools& tools)
{
    const auto taken = takeAway(auth::miroKey(profile.id), tools, auth::miroCredentialsFrom);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!*taken)
        return u"Nobody was signed in to Miro."_s;
    if (!**taken)
        return u"The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app "
               u"from "
               u"the team to end it everywhere."_s;
    const auth::MiroCredentials& credentials = ***taken;
    // Miro revokes what an app was given only for who has the app's secret (Miro fact sheet §1).
    if (credentials.clientSecret.isEmpty())
        return u"Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that "
               u"it was made for."_s;
    QtHttpTransport transport;
    const auto revoked
        = auth::revokeMiro(transport, profile.miro.apiUrl, profile.miro.clientId, credentials, tools.stop);
    if (!revoked)
        return u"Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team "
               u"to end it everywhere."_s.arg(revoked.error().detail);
    return u"Signed out of Miro, and the sign-in is revoked."_s;
}

Result<QString> signOutBitrix24(const settings::Profile& profile, const SignInTools& tools)
{
    const auto taken = takeAway(auth::bitrix24Key(profile.id), tools, auth::bitrix24CredentialsFrom);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!*taken)
        return u"Nobody was signed in to Bitrix24."_s;
    if (!**taken)
        return u"The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the "
               u"local "
               u"application or the webhook in the portal to end it everywhere."_s;
    const auth::Bitrix24Credentials& credentials = ***taken;
    if (credentials.isWebhook())
        return u"Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer "
               u"resources → Integrations."_s;
    if (credentials.tokens.refresh.isEmpty())
        return u"Signed out of Bitrix24. The token ends by itself within an hour."_s;
    // There is no call that revokes. A renewal makes the stored pair void, and the new one is forgotten here.
    QtHttpTransport transport;
    const auto server = bitrix24ServerOf(profile.bitrix24, credentials);
    const auto renewed
        = auth::refreshTokens(transport, server, credentials.tokens.refresh, tools.clock.now(), tools.stop);
    if (!renewed && renewed.error().kind != ErrorKind::Conflict)
        return u"Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local "
               u"application in the portal to end them."_s.arg(renewed.error().detail);
    return u"Signed out of Bitrix24, and what was stored opens nothing any more."_s;
}

} // namespace bridge::composition
