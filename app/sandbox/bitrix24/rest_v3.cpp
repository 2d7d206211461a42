// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/rest_v3.h"

#include "app/sandbox/bitrix24/access.h"
#include "app/sandbox/bitrix24/rest_server.h"
#include "app/sandbox/bitrix24/rest_v3_methods.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 answerLifetime = 24 * 3600;
constexpr qsizetype longestKey = 255;

struct MethodV3 {
    Answer (*run)(const Call&);
    bool writes;
};

const QMap<QString, MethodV3>& methodsV3()
{
    static const QMap<QString, MethodV3> methods{{u"tasks.task.add"_s, {addTaskV3, true}},
        {u"tasks.task.get"_s, {getTaskV3, false}}, {u"tasks.task.chat.message.send"_s, {sendMessageV3, true}}};
    return methods;
}

HttpResponse refusedV3(const RestError& error)
{
    Json body{{"code", u"BITRIX_REST_V3_EXCEPTION_"_s + error.code}, {"message", error.text}};
    if (error.code == "VALIDATION_REQUESTVALIDATIONEXCEPTION"_L1)
        body["validation"] = Json::array({{{"field", error.text}, {"message", "The value is missing or wrong"}}});
    return jsonResponse(error.status, {{"error", std::move(body)}});
}

bool isWellFormed(const QByteArray& key)
{
    const bool printable = std::ranges::all_of(key, [](char c) { return c >= ' ' && c <= '~'; });
    return !key.isEmpty() && key.size() <= longestKey && printable;
}

QString hashOf(const QByteArray& body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

HttpResponse run(Portal& portal, const Incoming& incoming, const Caller& caller, const MethodV3& method)
{
    const Answer answer = method.run(Call{portal, caller, incoming.params});
    if (!answer)
        return refusedV3(answer.error());
    return jsonResponse(200,
        {{"result", answer->result},
            {"time",
                {{"start", portal.now()}, {"finish", portal.now()}, {"date_start", portal.dateText(portal.now())}}}});
}

/// A write under a key: the stored answer for the same body, a refusal for another one. Errors are not
/// stored.
HttpResponse runOnce(Portal& portal, const Incoming& incoming, const Caller& caller, const MethodV3& method)
{
    if (!isWellFormed(*incoming.idempotencyKey))
        return refusedV3({400, u"INVALIDIDEMPOTENCYKEYEXCEPTION"_s, u"The key is malformed"_s});
    auto& answers = portal.data.answers;
    std::erase_if(answers, [&](const StoredAnswer& old) { return portal.now() - old.time >= answerLifetime; });
    const QString key = u"%1/%2/%3/%4"_s.arg(
        caller.key, QString::number(caller.user), incoming.method, QString::fromLatin1(*incoming.idempotencyKey));
    const QString hash = hashOf(incoming.body);
    const auto known = std::ranges::find(answers, key, &StoredAnswer::key);
    if (known != answers.end() && known->bodyHash != hash)
        return refusedV3({422, u"IDEMPOTENCYKEYREUSEDEXCEPTION"_s, u"The key was used for another request"_s});
    if (known != answers.end())
        return {known->status, {{"content-type", "application/json; charset=utf-8"}, {"idempotent-replayed", "true"}},
            QByteArray::fromStdString(known->body)};
    HttpResponse response = run(portal, incoming, caller, method);
    if (response.status == 200)
        answers.push_back({key, hash, portal.now(), response.status, response.body.toStdString()});
    return response;
}

} // namespace

HttpResponse answerV3(Portal& portal, const Incoming& incoming, Caller& caller)
{
    auto known = callerOf(portal, incoming);
    if (!known)
        return refusedV3({401, u"ACCESSDENIEDEXCEPTION"_s, known.error().text});
    caller = *std::move(known);
    if (!incoming.jsonBody)
        return refusedV3({400, u"INVALIDJSONEXCEPTION"_s, u"The body is not JSON"_s});
    const auto method = methodsV3().find(incoming.method);
    if (method == methodsV3().end())
        return refusedV3({404, u"METHODNOTFOUNDEXCEPTION"_s, u"Method not found"_s});
    if (!caller.mayUse(u"tasks"_s))
        return refusedV3({403, u"INSUFFICIENTSCOPEEXCEPTION"_s, u"The scope tasks is missing"_s});
    return method->writes && incoming.idempotencyKey ? runOnce(portal, incoming, caller, *method)
                                                     : run(portal, incoming, caller, *method);
}

} // namespace bridge::sandbox::bitrix24
