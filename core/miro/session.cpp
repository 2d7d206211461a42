// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/session.h"

#include "core/miro/errors.h"

#include <algorithm>

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 creditsPerMinute = 100'000; ///< until an answer says otherwise (Miro fact sheet §11)
constexpr int roundsPerFlight = 5; ///< per lane: few enough that a spent credit is soon known

/// Walks are what a watching program repeats for ever; they leave room for others.
Purpose purposeOf(const Call& call)
{
    return call.verb == HttpVerb::Get ? Purpose::Scan : Purpose::Write;
}

/// An address below a base that may have a path of its own, with or without the slash at its end.
QUrl below(const QUrl& base, const QString& path, const QUrlQuery& query)
{
    QString whole = base.path(QUrl::FullyEncoded);
    if (!whole.endsWith(u'/'))
        whole += u'/';
    QUrl url = base;
    url.setPath(whole + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

Result<Json> readAnswer(const Call& call, const HttpResponse& response, TimePoint now)
{
    if (response.status == call.badTokenStatus)
        return tl::unexpected(errorFrom({.status = 401, .headers = {}, .body = {}}, now));
    if (response.status < 200 || response.status >= 300)
        return tl::unexpected(errorFrom(response, now));
    const QByteArray body = response.body.trimmed();
    if (body.isEmpty())
        return Json();
    if (body.startsWith('<'))
        return fail(ErrorKind::BadReply, u"Miro's address answers with a web page: check the address of the API"_s);
    return parseJson(body).map_error([](const Error&) {
        return Error{ErrorKind::OutcomeUnknown, u"Miro's answer was cut short"_s};
    });
}

Error withoutToken(Error error, const Secret& token)
{
    if (!token.isEmpty())
        error.detail.replace(token.reveal(), u"…"_s);
    return error;
}

} // namespace

/// A call that has no outcome yet.
struct Session::Pending {
    std::size_t index = 0; ///< among the calls
    int failures = 0;
    bool tokenRenewed = false;
    TimePoint notBefore{};
};

/// The calls that go now, their credits taken; when there are none, the time to ask again.
struct Session::Flight {
    std::vector<Pending> members{};
    TimePoint askAgain = TimePoint::max();
};

Session::Session(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options)
    : m_transport(transport)
    , m_authorizer(authorizer)
    , m_clock(clock)
    , m_apiUrl(options.apiUrl)
    , m_lanes(std::max(options.lanes, 1))
    , m_credits(
          options.credits ? options.credits : std::make_shared<CreditBudget>(creditsPerMinute, options.budgetShare))
{
}

qint64 Session::creditsUsed() const
{
    return m_credits->used(m_clock.now());
}

Result<Json> Session::call(const Call& call, const std::stop_token& stop)
{
    return std::move(callAll({call}, stop).front());
}

std::vector<Result<Json>> Session::callAll(const std::vector<Call>& calls, const std::stop_token& stop)
{
    std::vector<Result<Json>> outcomes(calls.size(), fail(ErrorKind::Cancelled, u"cancelled before it was sent"_s));
    std::vector<Pending> open;
    for (std::size_t i = 0; i < calls.size(); ++i)
        open.push_back({.index = i});

    while (!open.empty() && !stop.stop_requested()) {
        const Result<Secret> token = m_authorizer.token(stop);
        if (!token) {
            for (const Pending& pending : open)
                outcomes[pending.index] = tl::unexpected(token.error());
            break;
        }
        Flight flight = takeReady(calls, open);
        if (flight.members.empty()) {
            m_clock.waitUntil(flight.askAgain, stop);
            continue;
        }
        std::vector<Result<Json>> landed = fly(calls, flight, *token, stop);
        for (std::size_t i = 0; i < landed.size(); ++i) {
            Pending& pending = flight.members[i];
            const Call& call = calls[pending.index];
            if (!landed[i] && goesAgain(call, pending, landed[i].error(), *token, stop))
                open.push_back(pending);
            else
                outcomes[pending.index] = std::move(landed[i]).map_error([&](const Error& error) {
                    return withoutToken(call.repeat == Repeat::Never ? unclearWrite(error) : error, *token);
                });
        }
    }
    if (!outcomes.empty())
        m_refused = std::ranges::any_of(
            outcomes, [](const auto& outcome) { return !outcome && outcome.error().kind == ErrorKind::Unauthorised; });
    return outcomes;
}

Session::Flight Session::takeReady(const std::vector<Call>& calls, std::vector<Pending>& open)
{
    const TimePoint now = m_clock.now();
    const auto seats = std::size_t(m_lanes * roundsPerFlight);
    Flight flight;
    std::vector<Pending> staying;
    bool creditsAreShort = false; // then nobody overtakes
    for (const Pending& pending : open) {
        const Call& call = calls[pending.index];
        const bool hasSeat = flight.members.size() < seats && !creditsAreShort;
        TimePoint goAt = pending.notBefore;
        if (goAt <= now && hasSeat) {
            goAt = m_credits->acquire(int(call.level), purposeOf(call), now);
            creditsAreShort = goAt > now;
        }
        if (goAt <= now && hasSeat) {
            flight.members.push_back(pending);
            continue;
        }
        staying.push_back(pending);
        if (goAt > now)
            flight.askAgain = std::min(flight.askAgain, goAt);
    }
    open = std::move(staying);
    return flight;
}

std::vector<Result<Json>> Session::fly(
    const std::vector<Call>& calls, const Flight& flight, const Secret& token, const std::stop_token& stop)
{
    std::vector<HttpRequest> requests;
    for (const Pending& pending : flight.members)
        requests.push_back(requestFor(calls[pending.index], token));
    const std::vector<Result<HttpResponse>> responses = m_transport.sendAll(requests, m_lanes, stop);
    m_requests += qint64(requests.size());

    const TimePoint now = m_clock.now();
    std::vector<Result<Json>> outcomes;
    for (std::size_t i = 0; i < responses.size(); ++i) {
        const Call& call = calls[flight.members[i].index];
        const CreditReport report = responses[i] ? creditReport(responses[i]->headers) : CreditReport{};
        m_credits->settle(int(call.level), purposeOf(call), report, now);
        outcomes.push_back(
            responses[i] ? readAnswer(call, *responses[i], now) : tl::unexpected(unreached(responses[i].error())));
    }
    return outcomes;
}

HttpRequest Session::requestFor(const Call& call, const Secret& token) const
{
    HttpRequest request{.verb = call.verb,
        .url = below(m_apiUrl, call.path, call.query),
        .headers = {{"Authorization", "Bearer " + token.reveal().toUtf8()}, {"Accept", "application/json"}}};
    if (!call.body.is_null()) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = toBytes(call.body);
    }
    return request;
}

/// Whether the failed call is sent once more, and then from when on. `error` becomes the one to report.
bool Session::goesAgain(
    const Call& call, Pending& pending, Error& error, const Secret& token, const std::stop_token& stop)
{
    if (error.kind == ErrorKind::Unauthorised && !pending.tokenRenewed) {
        pending.tokenRenewed = true;
        const Result<Secret> renewed = m_authorizer.renew(token, stop);
        if (!renewed && renewed.error().kind != ErrorKind::Unauthorised)
            error = renewed.error();
        return renewed.has_value();
    }
    const double jitter = std::uniform_real_distribution<double>(0, 1)(m_jitter);
    const auto delay = retryDelay(error, call.repeat, ++pending.failures, jitter);
    if (!delay)
        return false;
    pending.notBefore = m_clock.now() + *delay;
    if (error.kind == ErrorKind::RateLimited)
        m_credits->pause(pending.notBefore);
    return true;
}

} // namespace bridge::miro
