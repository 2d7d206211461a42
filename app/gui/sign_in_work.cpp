// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sign_in_work.h"

#include "app/composition/secrets.h"

namespace bridge::gui {

using composition::SignInTools;
using sync::Side;

namespace {

Result<composition::Identity> signInByCode(
    const ui::SignInRequest& request, const auth::AuthorizationCode& code, const SignInTools& tools)
{
    const bool miro = request.service == Side::Miro;
    const QString& id = request.profile.id;
    const auto secret = request.clientSecret.isEmpty()
        ? composition::storedClientSecret(tools.secrets, miro ? auth::miroKey(id) : auth::bitrix24Key(id))
        : Result<Secret>(request.clientSecret);
    return secret.and_then([&](const Secret& known) {
        return miro ? composition::finishMiro(request.profile, request.authorization, code, known, tools)
                    : composition::finishBitrix24(request.profile, request.authorization, code, known, tools);
    });
}

Result<composition::Identity> signInByPaste(
    const ui::SignInRequest& request, const Secret& pasted, const SignInTools& tools)
{
    if (request.service == Side::Miro)
        return auth::pastedMiroToken(pasted).and_then([&](auth::MiroCredentials credentials) {
            return composition::connectMiro(request.profile, std::move(credentials), tools);
        });
    return auth::pastedWebhook(pasted).and_then([&](auth::Bitrix24Credentials credentials) {
        return composition::connectBitrix24(request.profile, std::move(credentials), tools);
    });
}

} // namespace

Result<composition::Identity> signInWith(const ui::SignInRequest& request, const SignInTools& tools)
{
    const auto* code = std::get_if<auth::AuthorizationCode>(&request.with);
    return code ? signInByCode(request, *code, tools) : signInByPaste(request, std::get<Secret>(request.with), tools);
}

void enter(settings::Profile& profile, const ui::SignInRequest& request)
{
    if (request.service == Side::Miro) {
        profile.miro.clientId = request.profile.miro.clientId;
        profile.miro.redirectUrl = request.profile.miro.redirectUrl;
        profile.miro.teamId = request.profile.miro.teamId;
        return;
    }
    profile.bitrix24.portalUrl = request.profile.bitrix24.portalUrl;
    profile.bitrix24.clientId = request.profile.bitrix24.clientId;
    profile.bitrix24.redirectUrl = request.profile.bitrix24.redirectUrl;
}

} // namespace bridge::gui
