// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/rest_server.h"

#include "app/sandbox/bitrix24/access.h"
#include "app/sandbox/bitrix24/methods.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

double secondsOf(const QString& name)
{
    const auto method = allMethods().find(name);
    return method == allMethods().end() ? 0.01 : method->seconds;
}

} // namespace

HttpResponse jsonResponse(int status, const Json& body)
{
    return {status, {{"content-type", "application/json; charset=utf-8"}}, toBytes(body)};
}

HttpResponse errorResponse(const RestError& error)
{
    return jsonResponse(error.status, {{"error", error.code}, {"error_description", error.text}});
}

RestError tooManyRequests()
{
    return {503, u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s};
}

RestServer::RestServer(Portal& portal, CallWatcher watcher)
    : m_portal(portal)
    , m_watcher(std::move(watcher))
    , m_bucket(portal.options.enterprise ? 250 : 50, portal.options.enterprise ? 5 : 2)
{
}

bool RestServer::admits()
{
    return !m_portal.options.realLimits || m_bucket.admit(m_portal.nowMs());
}

HttpResponse RestServer::answer(const Incoming& incoming, Caller& caller)
{
    if (!admits())
        return errorResponse(tooManyRequests());
    auto known = callerOf(m_portal, incoming);
    if (!known)
        return errorResponse(known.error());
    caller = *std::move(known);
    Answer answer = dispatch(incoming, caller);
    m_watcher(incoming.method, false, !answer);
    if (!answer)
        return errorResponse(answer.error());
    Json body{{"result", php::encoded(std::move(answer->result))}, {"time", timing(caller, incoming.method)}};
    if (answer->total)
        body["total"] = *answer->total;
    if (answer->next)
        body["next"] = *answer->next;
    return jsonResponse(200, body);
}

Answer RestServer::dispatch(const Incoming& incoming, const Caller& caller)
{
    if (incoming.method != "batch"_L1)
        return call(caller, incoming.method, incoming.params);
    return runBatch(incoming.params, [&](const QString& name, const php::Value& params) {
        CommandOutcome outcome{call(caller, name, params), {}};
        m_watcher(name, true, !outcome.answer);
        if (outcome.answer)
            outcome.time = timing(caller, name);
        return outcome;
    });
}

Answer RestServer::call(const Caller& caller, const QString& name, const php::Value& params)
{
    const auto method = allMethods().find(name);
    if (method == allMethods().end())
        return refuse(404, u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s);
    if (const auto allowed = mayCall(m_portal, caller, *method); !allowed)
        return tl::unexpected(allowed.error());
    const bool limited = m_portal.options.realLimits && m_portal.options.operatingLimits;
    if (limited && !m_operating.admit(caller.key, name, m_portal.nowMs()))
        return refuse(429, u"OPERATION_TIME_LIMIT"_s, u"Method is blocked due to operation time limit."_s);
    m_operating.spend(caller.key, name, method->seconds, m_portal.nowMs());
    return method->run(Call{m_portal, caller, params});
}

Json RestServer::timing(const Caller& caller, const QString& name) const
{
    const double start = static_cast<double>(m_portal.nowMs()) / 1000;
    const double seconds = secondsOf(name);
    Json time{{"start", start}, {"finish", start + seconds}, {"duration", seconds}, {"processing", seconds / 2},
        {"date_start", m_portal.dateText(m_portal.now())},
        {"date_finish", m_portal.dateText((m_portal.nowMs() + static_cast<qint64>(seconds * 1000)) / 1000)}};
    if (m_portal.options.operatingLimits) {
        time["operating"] = m_operating.used(caller.key, name, m_portal.nowMs());
        time["operating_reset_at"] = m_operating.resetAt(caller.key, name, m_portal.nowMs());
    }
    return time;
}

Json RestServer::state() const
{
    return {{"bucket", m_bucket.state()}, {"operating", m_operating.state()}};
}

void RestServer::restore(const Json& state)
{
    RequestBucket bucket = m_bucket;
    bucket.restore(state.at("bucket"));
    m_operating.restore(state.at("operating"));
    m_bucket = bucket;
}

} // namespace bridge::sandbox::bitrix24
