// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/secrets.h"

#include "core/auth/credentials.h"
#include "core/auth/keychain_store.h"
#include "core/auth/split_store.h"
#include "core/base/json.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

ProxyChoice::Kind kindOf(settings::ProxyKind kind)
{
    switch (kind) {
    case settings::ProxyKind::System:
        return ProxyChoice::Kind::System;
    case settings::ProxyKind::None:
        return ProxyChoice::Kind::None;
    case settings::ProxyKind::Http:
        return ProxyChoice::Kind::Http;
    case settings::ProxyKind::Socks5:
        return ProxyChoice::Kind::Socks5;
    }
    Q_UNREACHABLE();
}

/// As a person would paste it: a text bare, an object as the keychain keeps it.
Secret pastedForm(const Json& value)
{
    return Secret(value.is_string() ? value.get<QString>() : QString::fromUtf8(toBytes(value)));
}

/// What stands under `name` becomes the entry `key`.
Result<> take(auth::SecretStore& secrets, const QString& key, const Json& value)
{
    const Secret pasted = pastedForm(value);
    if (key.endsWith("/miro"_L1))
        return auth::pastedMiroToken(pasted).and_then(
            [&](const auth::MiroCredentials& credentials) { return secrets.write(key, auth::toSecret(credentials)); });
    if (key.endsWith("/bitrix24"_L1))
        return auth::pastedWebhook(pasted).and_then([&](const auth::Bitrix24Credentials& credentials) {
            return secrets.write(key, auth::toSecret(credentials));
        });
    return secrets.write(key, pasted);
}

} // namespace

std::shared_ptr<auth::SwitchingStore> platformSecrets()
{
    return std::make_shared<auth::SwitchingStore>(
        std::make_unique<auth::SplitStore>(std::make_unique<auth::KeychainStore>()));
}

auth::SecretPlace placeOf(const settings::Profile& profile)
{
    return profile.signIn == settings::SignInKept::EachStart ? auth::SecretPlace::Memory : auth::SecretPlace::Keychain;
}

ProxyChoice proxyOf(const settings::Profile& profile, auth::SecretStore& secrets)
{
    const settings::NetworkSettings& network = profile.network;
    ProxyChoice choice{kindOf(network.proxy), network.host, network.port, network.proxyUser, {}};
    if (network.proxyUser.isEmpty() || network.proxy == settings::ProxyKind::None)
        return choice;
    if (const auto password = secrets.read(auth::proxyKey(profile.id)); password && *password)
        choice.password = **password;
    return choice;
}

Result<Secret> storedClientSecret(auth::SecretStore& secrets, const QString& key)
{
    return secrets.read(key).map([](const std::optional<Secret>& entry) {
        const auto json = entry ? parseJson(entry->reveal().toUtf8()) : Json();
        const bool has = json && json->is_object() && json->value("client_secret", Json()).is_string();
        return has ? Secret(json->at("client_secret").get<QString>()) : Secret();
    });
}

Result<> takeSignIns(auth::SwitchingStore& secrets, const settings::Profile& profile, const Secret& given)
{
    if (auto switched = secrets.use(auth::SecretPlace::Memory); !switched)
        return switched;
    const std::map<std::string, QString> keys{{"miro", auth::miroKey(profile.id)},
        {"bitrix24", auth::bitrix24Key(profile.id)}, {"proxy", auth::proxyKey(profile.id)}};
    const auto json = parseJson(given.reveal().toUtf8());
    if (!json || !json->is_object() || json->empty())
        return fail(ErrorKind::Configuration,
            u"Standard input takes the sign-ins as JSON: {\"miro\":\"…\",\"bitrix24\":\"…\"}."_s);
    for (const auto& [name, value] : json->items()) {
        const auto key = keys.find(name);
        if (key == keys.end())
            return fail(ErrorKind::Configuration,
                u"Standard input names a sign-in that is not known; there are miro, bitrix24 and proxy."_s);
        if (auto taken = take(secrets, key->second, value); !taken)
            return taken;
    }
    return {};
}

} // namespace bridge::composition
