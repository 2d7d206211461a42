// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/stored_sign_in.h"

#include "core/auth/lifetimes.h"

namespace bridge::composition {

namespace {

using Stored = std::optional<StoredSignIn>;

StoredSignIn describe(const auth::OAuthTokens& tokens, std::chrono::days life, const Secret& clientSecret)
{
    return {.accessUntil = tokens.expiresAt,
        .chainUntil = auth::chainEnd(tokens, life),
        .renewable = !tokens.refresh.isEmpty(),
        .hasClientSecret = !clientSecret.isEmpty()};
}

Result<Stored> storedMiro(const Secret& entry)
{
    return auth::miroCredentialsFrom(entry).map([](const auth::MiroCredentials& credentials) {
        return Stored(describe(credentials.tokens, auth::miroChainLife, credentials.clientSecret));
    });
}

Result<Stored> storedBitrix24(const Secret& entry)
{
    return auth::bitrix24CredentialsFrom(entry).map([](const auth::Bitrix24Credentials& credentials) {
        StoredSignIn stored = describe(credentials.tokens, auth::bitrix24ChainLife, credentials.clientSecret);
        stored.door = credentials.isWebhook() ? diagnostics::Door::Bitrix24Webhook : diagnostics::Door::Bitrix24App;
        return Stored(stored);
    });
}

} // namespace

Result<Stored> storedSignIn(sync::Side service, const settings::Profile& profile, auth::SecretStore& secrets)
{
    const bool miro = service == sync::Side::Miro;
    const auto entry = secrets.read(miro ? auth::miroKey(profile.id) : auth::bitrix24Key(profile.id));
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return Stored();
    return miro ? storedMiro(**entry) : storedBitrix24(**entry);
}

} // namespace bridge::composition
