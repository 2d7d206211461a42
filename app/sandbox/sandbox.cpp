// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/fault_answers.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QUrl& url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1 || url.host() == "::1"_L1;
}

bool sameServer(const QUrl& a, const QUrl& b)
{
    const int standard = a.scheme() == "http"_L1 ? 80 : 443;
    return a.host() == b.host() && a.scheme() == b.scheme() && a.port(standard) == b.port(standard);
}

SandboxOptions settled(SandboxOptions options)
{
    options.miro.realLimits = options.realLimits;
    options.bitrix24.realLimits = options.realLimits;
    options.bitrix24.operatingLimits = options.bitrix24.operatingLimits && options.realLimits;
    options.bitrix24.portalUrl = options.bitrix24Url;
    if (isLoopback(options.miroUrl))
        options.miro.publicUrl = options.miroUrl;
    if (isLoopback(options.bitrix24Url))
        options.bitrix24.oauthUrl = options.bitrix24Url;
    return options;
}

template <typename Key> Json toJson(const QMap<Key, qint64>& counts)
{
    Json json = Json::object();
    for (const auto& [key, count] : counts.toStdMap()) {
        if constexpr (std::is_same_v<Key, QString>)
            json[key.toStdString()] = count;
        else
            json[std::to_string(key)] = count;
    }
    return json;
}

} // namespace

Sandbox::Sandbox(const Clock& clock, SandboxOptions options)
    : m_options(settled(std::move(options)))
    , m_miro(clock, m_options.miro)
    , m_bitrix24(clock, m_options.bitrix24)
{
}

HttpResponse Sandbox::serve(Service service, const HttpRequest& request)
{
    return service == Service::Miro ? m_miro.handle(request) : m_bitrix24.handle(request);
}

Answer Sandbox::handle(Service service, const HttpRequest& request)
{
    const std::optional<FaultRule> fault = m_faults.meet(service, request);
    if (!fault)
        return {serve(service, request)};
    switch (fault->kind) {
    case FaultKind::DropBefore:
        return {};
    case FaultKind::DropAfter:
        (void)serve(service, request);
        return {};
    case FaultKind::Status:
    case FaultKind::ExpiredToken:
    case FaultKind::RevokedToken:
        return {refusal(*fault, service, request)};
    case FaultKind::Slow:
        return {serve(service, request), fault->delay};
    case FaultKind::Truncated:
        return {truncated(serve(service, request))};
    case FaultKind::WrongType:
        return {wrongTyped(serve(service, request))};
    }
    Q_UNREACHABLE();
}

std::optional<Service> Sandbox::serviceAt(const QUrl& url) const
{
    if (sameServer(url, m_options.miroUrl) || sameServer(url, m_options.miro.publicUrl))
        return Service::Miro;
    if (sameServer(url, m_options.bitrix24Url) || sameServer(url, m_options.bitrix24.oauthUrl))
        return Service::Bitrix24;
    // A portal can move while the sandbox runs.
    if (sameServer(url, QUrl(QString::fromStdString(m_bitrix24.portalView().value("portal", "")))))
        return Service::Bitrix24;
    return std::nullopt;
}

Json Sandbox::state() const
{
    return {{"miro", m_miro.state()}, {"bitrix24", m_bitrix24.state()}};
}

Result<> Sandbox::restore(const Json& state)
{
    if (!state.is_object() || !state.contains("miro") || !state.contains("bitrix24"))
        return fail(ErrorKind::Configuration, u"not a sandbox state: \"miro\" or \"bitrix24\" is missing"_s);
    const Json before = m_miro.state();
    if (Result<> taken = m_miro.restore(state.at("miro")); !taken)
        return taken;
    Result<> taken = m_bitrix24.restore(state.at("bitrix24"));
    if (!taken)
        (void)m_miro.restore(before);
    return taken;
}

Json Sandbox::counters() const
{
    const MiroService::Counters& miro = m_miro.counters();
    const Bitrix24Service::Counters& bitrix24 = m_bitrix24.counters();
    return {{"miro",
                {{"requests", miro.requests}, {"refused", miro.refused}, {"credits", miro.credits},
                    {"by_status", toJson(miro.byStatus)}, {"by_call", toJson(miro.byCall)}}},
        {"bitrix24",
            {{"requests", bitrix24.requests}, {"refused", bitrix24.refused}, {"by_status", toJson(bitrix24.byStatus)},
                {"by_call", toJson(bitrix24.byMethod)}}},
        {"faults", m_faults.happened()}};
}

quint64 Sandbox::revision() const
{
    quint64 sum = m_bitrix24.revision();
    for (const BoardId& board : m_miro.boards())
        sum += m_miro.revision(board);
    return sum;
}

} // namespace bridge::sandbox
