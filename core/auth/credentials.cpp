// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"

#include "core/base/json.h"
#include "core/base/safe_url.h"

#include <QRegularExpression>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

/// Where the JSON of a sign-in comes from, as what is wrong with it is told.
enum class Origin : quint8 { Stored, Pasted };

/// Reads the fields of one object and remembers the first that is wrong.
class Fields
{
public:
    Fields(const Secret& object, QString service, Origin origin)
        : m_service(std::move(service))
        , m_origin(origin)
    {
        auto json = parseJson(object.reveal().toUtf8());
        if (json && json->is_object())
            m_json = *std::move(json);
        else
            m_problem = u"it is not a JSON object"_s;
    }

    [[nodiscard]] bool has(const char* name) const { return m_json.contains(name) && !m_json[name].is_null(); }

    QString text(const char* name)
    {
        if (!has(name))
            return {};
        if (m_json[name].is_string() && !m_json[name].get_ref<const std::string&>().empty())
            return m_json[name].get<QString>();
        complain(QLatin1StringView(name) + u" must be a text that is not empty"_s);
        return {};
    }

    [[nodiscard]] bool isTrue(const char* name) const { return has(name) && m_json[name] == true; }

    Secret secret(const char* name) { return Secret(text(name)); }

    /// ISO 8601, or seconds since 1970 as the token servers count.
    std::optional<TimePoint> time(const char* name)
    {
        if (!has(name))
            return {};
        if (m_json[name].is_number_integer())
            return TimePoint(std::chrono::seconds(m_json[name].get<qint64>()));
        const QDateTime time = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        if (time.isValid())
            return toTimePoint(time);
        complain(QLatin1StringView(name) + u" must be a time (ISO 8601) or seconds since 1970"_s);
        return {};
    }

    void complain(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    template <typename Value> Result<Value> done(Value value) const
    {
        if (m_problem.isEmpty())
            return value;
        if (m_origin == Origin::Pasted)
            return fail(ErrorKind::Configuration,
                u"What was pasted is no sign-in to %1 that can be used: %2."_s.arg(m_service, m_problem));
        return fail(ErrorKind::Unauthorised,
            u"The stored sign-in to %1 can't be used (%2): sign in again."_s.arg(m_service, m_problem));
    }

private:
    QString m_service;
    Origin m_origin;
    Json m_json = Json::object();
    QString m_problem{};
};

OAuthTokens tokensFrom(Fields& fields)
{
    return {
        .access = fields.secret("access_token"),
        .refresh = fields.secret("refresh_token"),
        .expiresAt = fields.time("expires_at"),
        .renewingSince = fields.time("renewing_since"),
        .answerLost = fields.isTrue("answer_lost"),
    };
}

void put(Json& json, const char* name, const Secret& secret)
{
    if (!secret.isEmpty())
        json[name] = secret.reveal();
}

void put(Json& json, const OAuthTokens& tokens)
{
    put(json, "access_token", tokens.access);
    put(json, "refresh_token", tokens.refresh);
    if (tokens.expiresAt)
        json["expires_at"] = isoTime(*tokens.expiresAt);
    if (tokens.renewingSince)
        json["renewing_since"] = isoTime(*tokens.renewingSince);
    if (tokens.answerLost)
        json["answer_lost"] = true;
}

Secret asSecret(const Json& json)
{
    return Secret(QString::fromUtf8(toBytes(json)));
}

/// "https://acme.bitrix24.com/rest/1/code/" of that or of a method's address below it; empty when it is
/// no webhook's address (Bitrix24 core fact sheet §1.7).
Secret webhookBase(const QString& text)
{
    static const QRegularExpression path(u"^(/(?:[^/]+/)*rest/(?:api/)?[0-9]+/[^/]+)(?:/.*)?$"_s);
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto match = path.match(url.path());
    if (!isSafeForSecrets(url) || !match.hasMatch())
        return {};
    url.setPath(match.captured(1).remove(u"/api"_s) + u'/');
    return Secret(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
}

constexpr auto webhookShape = "webhook_url must look like https://<portal>/rest/<user>/<code>/"_L1;

bool isJson(const Secret& pasted)
{
    return pasted.reveal().trimmed().startsWith(u'{');
}

Result<MiroCredentials> readMiro(const Secret& object, Origin origin)
{
    Fields fields(object, u"Miro"_s, origin);
    if (!fields.has("access_token"))
        fields.complain(u"access_token is missing"_s);
    return fields.done(MiroCredentials{.tokens = tokensFrom(fields), .clientSecret = fields.secret("client_secret")});
}

Result<Bitrix24Credentials> readBitrix24(const Secret& object, Origin origin)
{
    Fields fields(object, u"Bitrix24"_s, origin);
    if (fields.has("webhook_url")) {
        const Secret url = webhookBase(fields.text("webhook_url"));
        if (url.isEmpty())
            fields.complain(webhookShape);
        return fields.done(Bitrix24Credentials{.webhookUrl = url});
    }
    if (!fields.has("access_token"))
        fields.complain(u"webhook_url or access_token is missing"_s);
    Bitrix24Credentials credentials{
        .tokens = tokensFrom(fields),
        .clientEndpoint = QUrl(fields.text("client_endpoint"), QUrl::StrictMode),
        .tokenServer = QUrl(fields.text("token_server"), QUrl::StrictMode),
        .memberId = fields.text("member_id"),
        .clientSecret = fields.secret("client_secret"),
    };
    if (!credentials.clientEndpoint.isEmpty() && !isSafeForSecrets(credentials.clientEndpoint))
        fields.complain(u"client_endpoint must be an https address"_s);
    if (!credentials.tokenServer.isEmpty() && !isSafeForSecrets(credentials.tokenServer))
        fields.complain(u"token_server must be an https address"_s);
    return fields.done(std::move(credentials));
}

} // namespace

Result<MiroCredentials> miroCredentialsFrom(const Secret& stored)
{
    return readMiro(stored, Origin::Stored);
}

Result<Bitrix24Credentials> bitrix24CredentialsFrom(const Secret& stored)
{
    return readBitrix24(stored, Origin::Stored);
}

Secret toSecret(const MiroCredentials& credentials)
{
    Json json = Json::object();
    put(json, credentials.tokens);
    put(json, "client_secret", credentials.clientSecret);
    return asSecret(json);
}

Secret toSecret(const Bitrix24Credentials& credentials)
{
    Json json = Json::object();
    put(json, "webhook_url", credentials.webhookUrl);
    put(json, credentials.tokens);
    if (!credentials.clientEndpoint.isEmpty())
        json["client_endpoint"] = credentials.clientEndpoint.toString();
    if (!credentials.tokenServer.isEmpty())
        json["token_server"] = credentials.tokenServer.toString();
    if (!credentials.memberId.isEmpty())
        json["member_id"] = credentials.memberId;
    put(json, "client_secret", credentials.clientSecret);
    return asSecret(json);
}

Result<MiroCredentials> pastedMiroToken(const Secret& pasted)
{
    static const QRegularExpression token(u"^[\\x21-\\x7e]+$"_s);
    if (isJson(pasted))
        return readMiro(pasted, Origin::Pasted);
    const QString text = pasted.reveal().trimmed();
    if (!token.match(text).hasMatch())
        return fail(ErrorKind::Configuration,
            u"That is no Miro token: give the token alone, or JSON with access_token, on one line."_s);
    return MiroCredentials{.tokens = {.access = Secret(text)}};
}

Result<Bitrix24Credentials> pastedWebhook(const Secret& pasted)
{
    if (isJson(pasted))
        return readBitrix24(pasted, Origin::Pasted);
    const Secret url = webhookBase(pasted.reveal());
    if (url.isEmpty())
        return fail(ErrorKind::Configuration,
            u"That is no webhook of Bitrix24: its address looks like https://<portal>/rest/<user>/<code>/ and is "
            u"shown under Developer resources → Inbound webhook."_s);
    return Bitrix24Credentials{.webhookUrl = url};
}

} // namespace bridge::auth
