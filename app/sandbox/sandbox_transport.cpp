// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox_transport.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, u"stopped"_s);
}

} // namespace

qint64 SandboxTransport::requestsTo(Service service) const
{
    return service == Service::Miro ? m_toMiro : m_requests - m_toMiro;
}

SandboxTransport::Exchange SandboxTransport::exchange(const HttpRequest& request, const std::stop_token& stop)
{
    if (stop.stop_requested() || isStopped())
        return {cancelled()};
    const std::optional<Service> service = m_sandbox.serviceAt(request.url);
    if (!service)
        return {fail(ErrorKind::Offline, u"no service answers at %1"_s.arg(request.url.host()))};
    ++m_requests;
    m_toMiro += *service == Service::Miro ? 1 : 0;
    const Answer answer = m_sandbox.handle(*service, request);
    if (isStopped())
        return {cancelled()};
    const std::chrono::milliseconds took = m_latency + answer.delay;
    if (took > request.timeout)
        return {fail(ErrorKind::OutcomeUnknown, u"no answer in time"_s), request.timeout};
    if (!answer.response)
        return {fail(ErrorKind::OutcomeUnknown, u"the connection was closed without an answer"_s), took};
    return {*answer.response, took};
}

Result<HttpResponse> SandboxTransport::send(const HttpRequest& request, const std::stop_token& stop)
{
    return sendAll({request}, 1, stop).front();
}

std::vector<Result<HttpResponse>> SandboxTransport::sendAll(
    const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop)
{
    std::vector<Result<HttpResponse>> outcomes;
    outcomes.reserve(requests.size());
    const size_t width = static_cast<size_t>(std::max(lanes, 1));
    for (size_t first = 0; first < requests.size(); first += width) {
        std::chrono::milliseconds longest{0};
        for (size_t i = first; i < std::min(first + width, requests.size()); ++i) {
            Exchange done = exchange(requests[i], stop);
            longest = std::max(longest, done.took);
            outcomes.push_back(std::move(done.outcome));
        }
        if (longest.count() > 0)
            m_clock.waitFor(longest, stop);
    }
    return outcomes;
}

} // namespace bridge::sandbox
