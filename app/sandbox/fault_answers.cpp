// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fault_answers.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpResponse jsonAnswer(int status, const Json& body)
{
    return {status, {{"content-type", "application/json; charset=utf-8"}}, toBytes(body)};
}

/// What a proxy in front of the service shows when the service does not answer.
HttpResponse htmlAnswer(int status)
{
    const QByteArray page = "<html>\n<head><title>" + QByteArray::number(status)
        + " Service problem</title></head>\n<body><center><h1>" + QByteArray::number(status)
        + " Service problem</h1></center><hr><center>nginx</center></body>\n</html>\n";
    return {status, {{"content-type", "text/html"}}, page};
}

/// Miro fact sheet §11 and §12.
HttpResponse miroStatus(int status)
{
    const bool limit = status == 429;
    return jsonAnswer(status,
        {{"type", "error"}, {"status", status}, {"code", limit ? "tooManyRequests" : "3.0000"},
            {"message", limit ? "Request rate limit exceeded" : "Internal error"}});
}

/// Bitrix24 core fact sheet §5 and §6.
HttpResponse bitrix24Status(int status)
{
    const char* code = status == 503 ? "QUERY_LIMIT_EXCEEDED"
        : status == 429              ? "OPERATION_TIME_LIMIT"
                                     : "INTERNAL_SERVER_ERROR";
    const char* text = status == 503 ? "Too many requests"
        : status == 429              ? "Method is blocked due to operation time limit."
                                     : "Internal server error";
    return jsonAnswer(status, {{"error", code}, {"error_description", text}});
}

/// Whether the service itself answers this status, or only what stands before it.
bool isOwnStatus(Service service, int status)
{
    return status == 429 || (service == Service::Bitrix24 && status == 503);
}

HttpResponse statusAnswer(const FaultRule& rule, Service service)
{
    const bool html = rule.html.value_or(!isOwnStatus(service, rule.status));
    HttpResponse response = html   ? htmlAnswer(rule.status)
        : service == Service::Miro ? miroStatus(rule.status)
                                   : bitrix24Status(rule.status);
    if (rule.retryAfter.count() > 0)
        response.headers.push_back({"retry-after", QByteArray::number(qint64{rule.retryAfter.count()})});
    return response;
}

/// "/rest/{user}/{code}/{method}" and "/rest/api/{user}/{code}/{method}": the secret stands in the path.
bool isWebhook(const HttpRequest& request)
{
    QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 1 && parts.at(1) == "api"_L1)
        parts.removeAt(1);
    return parts.size() >= 4 && parts.at(0) == "rest"_L1;
}

HttpResponse tokenRefusal(FaultKind kind, Service service, const HttpRequest& request)
{
    if (service == Service::Miro) {
        // Miro has one answer for both; its code is unverified (fact sheet §12).
        return jsonAnswer(401,
            {{"type", "error"}, {"status", 401}, {"code", "tokenNotProvided"},
                {"message", "Unauthorized: the access token is missing, expired or revoked"}});
    }
    // Bitrix24 core fact sheet §1.4: a webhook has no token that could expire.
    if (isWebhook(request))
        return jsonAnswer(
            401, {{"error", "INVALID_CREDENTIALS"}, {"error_description", "Invalid request credentials"}});
    const bool expired = kind == FaultKind::ExpiredToken;
    return jsonAnswer(401,
        {{"error", expired ? "expired_token" : "invalid_token"},
            {"error_description",
                expired ? "The access token provided has expired." : "Unable to get application by token"}});
}

Json wrongTyped(const Json& json)
{
    if (json.is_string())
        return 0;
    if (json.is_structured())
        return "wrong";
    return Json::array();
}

} // namespace

HttpResponse refusal(const FaultRule& rule, Service service, const HttpRequest& request)
{
    return rule.kind == FaultKind::Status ? statusAnswer(rule, service) : tokenRefusal(rule.kind, service, request);
}

HttpResponse truncated(HttpResponse response)
{
    response.body.truncate(response.body.size() / 2);
    return response;
}

HttpResponse wrongTyped(HttpResponse response)
{
    Result<Json> json = parseJson(response.body);
    if (!json)
        return response;
    if (!json->is_object()) {
        response.body = toBytes(wrongTyped(*json));
        return response;
    }
    for (auto& [key, value] : json->items())
        value = wrongTyped(value);
    response.body = toBytes(*json);
    return response;
}

} // namespace bridge::sandbox
