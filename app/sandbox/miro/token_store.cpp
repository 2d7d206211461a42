// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/token_store.h"

#include "app/sandbox/miro/json_reader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes codeLife{10};
constexpr std::chrono::hours accessLife{1};
constexpr std::chrono::hours refreshLife{24 * 60};

QByteArray hashOf(const QString& secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

Json timeOrNull(const std::optional<TimePoint>& time)
{
    return time ? Json(time->time_since_epoch().count()) : Json();
}

} // namespace

QStringList allScopes()
{
    return {u"boards:read"_s, u"boards:write"_s};
}

Secret TokenStore::newSecret(QLatin1StringView kind)
{
    const QByteArray source
        = QByteArray(kind.data(), kind.size()) + QByteArray::number(m_seed) + ' ' + QByteArray::number(++m_count);
    const QByteArray hash = QCryptographicHash::hash(source, QCryptographicHash::Sha256);
    return Secret(
        QString::fromLatin1("eyJ" + hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

Secret TokenStore::issueCode(Number user, const QString& redirectUri, TimePoint now)
{
    Secret code = newSecret("code "_L1);
    m_codes.push_back({hashOf(code.reveal()), redirectUri, user, now + codeLife});
    return code;
}

std::optional<Number> TokenStore::redeemCode(const QString& code, const QString& redirectUri, TimePoint now)
{
    const QByteArray hash = hashOf(code);
    const auto found
        = std::find_if(m_codes.begin(), m_codes.end(), [&](const AuthorizationCode& c) { return c.hash == hash; });
    if (found == m_codes.end())
        return std::nullopt;
    const AuthorizationCode used = *found;
    m_codes.erase(found);
    if (used.expiresAt <= now || used.redirectUri != redirectUri)
        return std::nullopt;
    return used.user;
}

Secret TokenStore::issueLasting(Number user, const QStringList& scopes)
{
    Secret access = newSecret("access "_L1);
    m_grants.push_back({hashOf(access.reveal()), {}, user, scopes, {}, {}});
    return access;
}

TokenPair TokenStore::issueExpiring(Number user, const QStringList& scopes, TimePoint now)
{
    TokenPair pair{newSecret("access "_L1), newSecret("refresh "_L1)};
    m_grants.push_back({hashOf(pair.access.reveal()), hashOf(pair.refresh.reveal()), user, scopes, now + accessLife,
        now + refreshLife});
    return pair;
}

std::optional<TokenPair> TokenStore::refresh(const QString& refreshToken, TimePoint now)
{
    const QByteArray hash = hashOf(refreshToken);
    const auto found
        = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant& g) { return g.refreshHash == hash; });
    if (found == m_grants.end() || !found->refreshExpiresAt || *found->refreshExpiresAt <= now)
        return std::nullopt;
    const Grant old = *found;
    m_grants.erase(found);
    return issueExpiring(old.user, old.scopes, now);
}

const Grant* TokenStore::grantOfRefresh(const QString& refreshToken) const
{
    const QByteArray hash = hashOf(refreshToken);
    const auto found
        = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant& g) { return g.refreshHash == hash; });
    return found == m_grants.end() ? nullptr : &*found;
}

const Grant* TokenStore::find(const QString& accessToken, TimePoint now) const
{
    const QByteArray hash = hashOf(accessToken);
    const auto found
        = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant& g) { return g.accessHash == hash; });
    return found == m_grants.end() || (found->expiresAt && *found->expiresAt <= now) ? nullptr : &*found;
}

bool TokenStore::revoke(const QString& accessToken)
{
    return std::erase_if(m_grants, [hash = hashOf(accessToken)](const Grant& g) { return g.accessHash == hash; }) > 0;
}

void TokenStore::expire(const QString& accessToken, TimePoint now)
{
    for (Grant& grant : m_grants) {
        if (grant.accessHash == hashOf(accessToken))
            grant.expiresAt = now;
    }
}

Json TokenStore::toJson() const
{
    Json grants = Json::array();
    for (const Grant& grant : m_grants) {
        grants.push_back({{"access", grant.accessHash.toStdString()}, {"refresh", grant.refreshHash.toStdString()},
            {"user", grant.user}, {"scopes", grant.scopes.join(u' ')}, {"expires", timeOrNull(grant.expiresAt)},
            {"refresh_expires", timeOrNull(grant.refreshExpiresAt)}});
    }
    Json codes = Json::array();
    for (const AuthorizationCode& code : m_codes) {
        codes.push_back({{"hash", code.hash.toStdString()}, {"redirect_uri", code.redirectUri}, {"user", code.user},
            {"expires", code.expiresAt.time_since_epoch().count()}});
    }
    return {{"seed", m_seed}, {"count", m_count}, {"grants", grants}, {"codes", codes}};
}

Result<TokenStore> TokenStore::fromJson(const Json& json)
{
    JsonReader reader(json, u"tokens"_s);
    TokenStore store(reader.number("seed"));
    store.m_count = reader.number("count");
    for (const Json& entry : reader.list("grants")) {
        JsonReader grant(entry, u"tokens.grants"_s, reader);
        store.m_grants.push_back({grant.text("access").toLatin1(), grant.text("refresh").toLatin1(),
            grant.number("user"), grant.text("scopes").split(u' ', Qt::SkipEmptyParts), grant.timeOrNull("expires"),
            grant.timeOrNull("refresh_expires")});
    }
    for (const Json& entry : reader.list("codes")) {
        JsonReader code(entry, u"tokens.codes"_s, reader);
        store.m_codes.push_back(
            {code.text("hash").toLatin1(), code.text("redirect_uri"), code.number("user"), code.time("expires")});
    }
    return reader.finish(std::move(store));
}

} // namespace bridge::sandbox
