// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/client.h"

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestRequest = 65s; ///< the portal itself gives up after 60 (core fact sheet §5)
constexpr int mostTries = 3; ///< of a request that is safe to repeat
constexpr int mostBusyTries = 6; ///< 1 + 2 + 4 + 8 + 16 s of waiting for the bucket

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 307 || status == 308;
}

/// A page instead of an answer: maintenance, a proxy, or no portal at all.
Error oddAnswer(const QString& method, int status)
{
    if (status >= 500)
        return {ErrorKind::ServerFault, u"%1: Bitrix24 has a fault of its own (HTTP %2)"_s.arg(method).arg(status)};
    return {ErrorKind::BadReply,
        u"%1: the address doesn't answer like a Bitrix24 portal (HTTP %2)"_s.arg(method).arg(status)};
}

/// The transport's failure, in a sentence that names the service.
Error unreached(Error failure)
{
    if (failure.kind == ErrorKind::Offline)
        failure.detail = u"Bitrix24 can't be reached (%1)"_s.arg(failure.detail);
    else if (failure.kind == ErrorKind::OutcomeUnknown)
        failure.detail = u"Bitrix24 gave no answer (%1)"_s.arg(failure.detail);
    return failure;
}

bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::ServerFault;
}

/// Nobody knows whether the portal acted on the request.
bool leavesOutcomeOpen(ErrorKind kind)
{
    return kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::ServerFault || kind == ErrorKind::BadReply;
}

Error asOutcomeUnknown(Error error)
{
    if (leavesOutcomeOpen(error.kind))
        error.kind = ErrorKind::OutcomeUnknown;
    return error;
}

} // namespace

struct Client::Request {
    QString method{};
    QStringList paced{}; ///< the methods whose run time it spends
    OrderedJson params{};
    CallKind kind = CallKind::Read;
};

struct Client::Failure {
    Error error{};
    std::optional<PortalError> refusal{}; ///< in the portal's words; empty when it didn't answer
    Timing time{};
};

struct Client::Patience {
    bool renewed = false;
    int tries = 1;
    int busyTries = 1;
    int operatingTries = 1;
};

Client::Client(HttpTransport& transport, Access access, Clock& clock, std::shared_ptr<PortalLimits> limits)
    : m_transport(transport)
    , m_access(std::move(access))
    , m_clock(clock)
    , m_pace(clock, std::move(limits))
{
}

QUrl Client::portalAddress() const
{
    QUrl address;
    address.setScheme(m_access.endpoint.scheme());
    address.setHost(m_access.endpoint.host());
    address.setPort(m_access.endpoint.port());
    return address;
}

sync::Meter Client::meter() const
{
    sync::Meter meter = m_pace.meter();
    meter.refused = m_refused;
    return meter;
}

TimePoint Client::portalTime() const
{
    return m_portalTime == TimePoint{} ? m_clock.now() : m_portalTime;
}

Result<Envelope> Client::call(
    const QString& method, const OrderedJson& params, CallKind kind, const std::stop_token& stop)
{
    Result<Envelope> answer = perform({method, {method}, params, kind}, stop);
    if (answer)
        m_pace.learn(method, answer->time);
    return answer;
}

Result<std::vector<Result<Envelope>>> Client::batch(
    std::span<const Command> commands, CallKind kind, const std::stop_token& stop)
{
    Q_ASSERT(commands.size() <= maxBatchCommands);
    Request request{.method = u"batch"_s, .params = batchParams(commands), .kind = kind};
    for (const Command& command : commands) {
        if (!request.paced.contains(command.method))
            request.paced.append(command.method);
    }
    const Result<Envelope> answer = perform(request, stop);
    if (!answer)
        return tl::unexpected(answer.error());

    auto outcomes = readBatch(answer->result, commands);
    learnFrom(commands, outcomes);
    if (kind == CallKind::Create) {
        for (Result<Envelope>& outcome : outcomes) {
            if (!outcome)
                outcome = tl::unexpected(asOutcomeUnknown(std::move(outcome).error()));
        }
    }
    return outcomes;
}

/// Of each method the latest answer counts: it includes what the others of the batch have cost.
void Client::learnFrom(std::span<const Command> commands, const std::vector<Result<Envelope>>& outcomes)
{
    QStringList told;
    for (std::size_t place = commands.size(); place-- > 0;) {
        const QString& method = commands[place].method;
        const bool limited = !outcomes[place] && outcomes[place].error().kind == ErrorKind::RateLimited;
        if (told.contains(method) || (!outcomes[place] && !limited))
            continue;
        if (limited)
            m_pace.blocked(method, {});
        else
            m_pace.learn(method, outcomes[place]->time);
        told.append(method);
    }
}

Result<Envelope> Client::perform(const Request& request, const std::stop_token& stop)
{
    Patience patience;
    for (;;) {
        if (auto ready = m_pace.wait(request.paced, stop); !ready)
            return tl::unexpected(std::move(ready).error());
        Attempt answer = attempt(request, stop);
        m_refused = !answer && answer.error().error.kind == ErrorKind::Unauthorised;
        if (answer)
            return std::move(*answer);
        if (auto again = recover(request, answer.error(), patience, stop); !again) {
            Error error = std::move(again).error();
            return tl::unexpected(request.kind == CallKind::Create ? asOutcomeUnknown(std::move(error)) : error);
        }
    }
}

Client::Attempt Client::attempt(const Request& request, const std::stop_token& stop)
{
    Result<Secret> token = m_access.authorizer ? m_access.authorizer->token(stop) : Secret();
    if (!token)
        return tl::unexpected(Failure{.error = std::move(token).error()});
    m_token = *token;

    const QUrl asked = m_access.endpoint;
    Result<HttpResponse> response = post(request, *token, stop);
    if (response && isRedirect(response->status) && adoptNewAddress(asked.resolved(QUrl(request.method)), *response))
        response = post(request, *token, stop);
    if (!response)
        return tl::unexpected(Failure{.error = unreached(scrubbed(std::move(response).error()))});
    return read(request, *response);
}

Result<HttpResponse> Client::post(const Request& request, const Secret& token, const std::stop_token& stop)
{
    OrderedJson body = request.params;
    if (request.kind != CallKind::Read && !m_access.authConnector.isEmpty())
        body["auth_connector"] = m_access.authConnector;
    if (!token.isEmpty())
        body["auth"] = token.reveal();
    return m_transport.send(
        {
            .verb = HttpVerb::Post,
            .url = m_access.endpoint.resolved(QUrl(request.method)),
            .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
            .body = toBytes(body),
            .timeout = longestRequest,
        },
        stop);
}

Client::Attempt Client::read(const Request& request, const HttpResponse& response)
{
    Result<Json> json = parseJson(response.body);
    if (!json || !json->is_object())
        return tl::unexpected(Failure{.error = oddAnswer(request.method, response.status)});
    if (const auto refusal = portalErrorIn(response.status, *json)) {
        return tl::unexpected(Failure{
            .error = scrubbed(toError(*refusal, request.method)),
            .refusal = refusal,
            .time = timingOf(member(*json, "time")),
        });
    }
    if (response.status < 200 || response.status >= 300 || !json->contains("result"))
        return tl::unexpected(Failure{.error = oddAnswer(request.method, response.status)});
    Envelope envelope = envelopeOf(std::move(*json));
    if (envelope.time.start != TimePoint{})
        m_portalTime = envelope.time.start;
    return envelope;
}

/// Success: the request may be sent again. The error: what the caller is told.
Result<> Client::recover(
    const Request& request, const Failure& failure, Patience& patience, const std::stop_token& stop)
{
    if (stop.stop_requested()) { // a create that may exist stays known as one
        const bool open = request.kind == CallKind::Create && leavesOutcomeOpen(failure.error.kind);
        return open ? tl::unexpected(failure.error) : fail(ErrorKind::Cancelled, u"stopped"_s);
    }
    if (failure.refusal && isStaleToken(*failure.refusal) && m_access.authorizer && !patience.renewed) {
        patience.renewed = true;
        return m_access.authorizer->renew(m_token, stop).map([](const Secret&) {});
    }
    if (failure.refusal && isRequestLimit(*failure.refusal) && patience.busyTries < mostBusyTries) {
        m_pace.bucketIsFull();
        m_clock.waitFor(1s * (1 << (patience.busyTries - 1)), stop);
        ++patience.busyTries;
        return {};
    }
    if (failure.refusal && isOperatingLimit(*failure.refusal) && patience.operatingTries < mostTries) {
        ++patience.operatingTries;
        for (const QString& method : request.paced)
            m_pace.blocked(method, failure.time);
        return {};
    }
    // A create whose request never left may be sent again; after any other failure it may exist.
    const bool repeatable = request.kind != CallKind::Create || failure.error.kind == ErrorKind::Offline;
    if (repeatable && mayPass(failure.error.kind) && patience.tries < mostTries) {
        m_clock.waitFor(1s * patience.tries, stop);
        ++patience.tries;
        return {};
    }
    return tl::unexpected(failure.error);
}

/// The portal's address has changed: the answer names the same path on another host (core fact sheet
/// §2.1). Anything else, such as a sign-in page, is no new address; and a token never goes from https
/// to http.
bool Client::adoptNewAddress(const QUrl& asked, const HttpResponse& response)
{
    const QUrl location(QString::fromUtf8(headerValue(response.headers, "location")));
    const bool samePlace = location.path().isEmpty() || location.path() == u"/"_s || location.path() == asked.path();
    const bool otherHost = !location.host().isEmpty() && location.authority() != asked.authority();
    if (!location.isValid() || !samePlace || !otherHost || location.scheme() != asked.scheme())
        return false;
    m_access.endpoint.setHost(location.host());
    m_access.endpoint.setPort(location.port());
    return true;
}

/// Network error texts name the address, and an address may be a secret.
Error Client::scrubbed(Error error) const
{
    const QString hidden = u"…"_s;
    error.detail.replace(m_access.endpoint.toString(), hidden);
    if (m_access.endpoint.path().size() > 1)
        error.detail.replace(m_access.endpoint.path(), hidden + u'/');
    if (!m_token.isEmpty())
        error.detail.replace(m_token.reveal(), hidden);
    return error;
}

} // namespace bridge::bitrix24
