// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/reply.h"

#include <cmath>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

tl::unexpected<Refusal> refuse(int status, const QString& code, const QString& message)
{
    return tl::unexpected<Refusal>(Refusal{status, code, message, {}});
}

tl::unexpected<Refusal> refuseField(const QString& field, const QString& message)
{
    return tl::unexpected<Refusal>(Refusal{400, u"2.0703"_s, u"Invalid parameters"_s, {{field, message}}});
}

tl::unexpected<Refusal> refuseUnknownField(const QString& prefix, const QString& name)
{
    const QString message = u"Field [%1] is not supported"_s.arg(name);
    return tl::unexpected<Refusal>(Refusal{400, u"2.0703"_s, message, {{prefix + name, message}}});
}

tl::unexpected<Refusal> refuseMissing(const QString& what, const QString& id)
{
    return refuse(404, u"3.0201"_s, u"%1 [%2] not found"_s.arg(what, id));
}

HttpResponse toResponse(const Refusal& refusal)
{
    Json body = {{"type", "error"}, {"code", refusal.code}, {"status", refusal.status}, {"message", refusal.message}};
    if (!refusal.fields.empty()) {
        Json fields = Json::array();
        for (const FieldFault& fault : refusal.fields)
            fields.push_back({{"field", fault.field}, {"message", fault.message}});
        body["context"]["fields"] = fields;
    }
    return jsonResponse(refusal.status, body);
}

HttpResponse jsonResponse(int status, const Json& body)
{
    return {status, {{"content-type", "application/json;charset=UTF-8"}}, toBytes(body)};
}

HttpResponse emptyResponse()
{
    return {204, {}, {}};
}

Json plainNumber(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (std::trunc(value) == value && std::abs(value) < exactIntegers)
        return static_cast<qint64>(value);
    return value;
}

} // namespace bridge::sandbox
