// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/incoming.h"

#include "app/sandbox/bitrix24/multipart.h"
#include "app/sandbox/request_body.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

bool isJson(const HttpRequest& request)
{
    return mediaType(request) == "application/json";
}

/// Of a text that is no JSON nothing comes, and nobody is told (§1.4).
php::Value parsedBody(const QByteArray& body)
{
    if (nestsTooDeep(body))
        return {};
    return php::Value::parse(body.begin(), body.end(), nullptr, /*allow_exceptions=*/false);
}

php::Value jsonBody(const QByteArray& body)
{
    php::Value value = parsedBody(body);
    return php::isArray(value) ? value : php::Value::object();
}

php::Value bodyParams(const HttpRequest& request)
{
    if (request.verb == HttpVerb::Get || request.body.isEmpty())
        return php::Value::object();
    if (mediaType(request) == "multipart/form-data")
        return php::parseStr(formOfMultipart(headerValue(request.headers, "content-type"), request.body));
    return isJson(request) ? jsonBody(request.body) : php::parseStr(request.body);
}

php::Value queryParams(const HttpRequest& request)
{
    return php::parseStr(request.url.query(QUrl::FullyEncoded).toLatin1());
}

/// The body's values win, the query's keep their place in front.
php::Value merged(php::Value query, const php::Value& body)
{
    if (query.empty())
        return body;
    if (body.is_object()) {
        for (auto it = body.begin(); it != body.end(); ++it)
            query[it.key()] = it.value();
    }
    return query;
}

QString taken(php::Value& params, const QString& name)
{
    const php::Value* value = php::findAnyCase(params, name);
    if (!value)
        return {};
    const QString text = php::toText(*value);
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (&*it == value) {
            params.erase(it);
            break;
        }
    }
    return text;
}

/// REST v3 reads nothing but a JSON body (§2.3).
void readV3(Incoming& incoming, const HttpRequest& request)
{
    const php::Value body = parsedBody(request.body);
    incoming.jsonBody = request.verb == HttpVerb::Post && isJson(request) && body.is_object();
    incoming.params = incoming.jsonBody ? body : php::Value::object();
    incoming.body = request.body;
    for (const HttpHeader& header : request.headers) {
        if (header.name.toLower() == "idempotency-key")
            incoming.idempotencyKey = header.value;
    }
}

QString bearer(const HttpRequest& request)
{
    const QByteArray header = headerValue(request.headers, "authorization");
    return header.toLower().startsWith("bearer ") ? QString::fromUtf8(header.mid(7).trimmed()) : QString();
}

/// What stands behind /rest/ or /rest/api/: the method, or a webhook's user and code before it.
void readMethod(Incoming& incoming, const QStringList& parts)
{
    const bool hook = parts.size() == 3;
    if (parts.size() != 1 && !hook) {
        incoming.door = Door::None;
        return;
    }
    if (hook) {
        incoming.hookUser = parts.at(0).toLongLong();
        incoming.hookCode = parts.at(1);
    }
    incoming.method = parts.last().toLower();
    if (incoming.method.endsWith(".json"_L1))
        incoming.method.chop(5);
}

Incoming opened(const HttpRequest& request)
{
    Incoming incoming;
    const QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    if (parts == QStringList{u"oauth"_s, u"authorize"_s})
        incoming.door = Door::Authorize;
    else if (parts == QStringList{u"oauth"_s, u"token"_s})
        incoming.door = Door::Token;
    else if (parts.size() > 2 && parts.at(0) == "rest"_L1 && parts.at(1) == "api"_L1) {
        incoming.door = Door::RestV3;
        readMethod(incoming, parts.mid(2));
    } else if (parts.size() > 1 && parts.at(0) == "rest"_L1) {
        incoming.door = Door::Rest;
        readMethod(incoming, parts.mid(1));
    }
    return incoming;
}

} // namespace

php::Value formParams(const HttpRequest& request)
{
    return merged(queryParams(request), bodyParams(request));
}

Incoming takenApart(const HttpRequest& request)
{
    Incoming incoming = opened(request);
    if (incoming.door == Door::Rest)
        incoming.params = formParams(request);
    else if (incoming.door == Door::RestV3)
        readV3(incoming, request);
    const QString inParams = taken(incoming.params, u"auth"_s);
    incoming.connector = taken(incoming.params, u"auth_connector"_s);
    incoming.token = bearer(request);
    if (incoming.token.isEmpty())
        incoming.token = inParams;
    return incoming;
}

} // namespace bridge::sandbox::bitrix24
