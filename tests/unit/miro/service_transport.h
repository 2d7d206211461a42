// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_service.h"
#include "core/net/http.h"

#include <functional>

namespace bridge::miro {

/// The way to the simulated Miro without a socket, and what may go wrong on it.
class ServiceTransport final : public HttpTransport
{
public:
    enum class Fate { Answered, DroppedBefore, DroppedAfter };
    using Judge = std::function<Fate(const HttpRequest&)>;

    ServiceTransport(sandbox::MiroService& service, ManualClock& clock)
        : m_service(service)
        , m_clock(clock)
    {
    }

    /// Asked once for every request; without one all are answered.
    void judgeBy(Judge judge) { m_judge = std::move(judge); }
    /// What a request takes, there and back.
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) override
    {
        return sendAll({request}, 1, stop).front();
    }

    /// `lanes` requests share one latency.
    std::vector<Result<HttpResponse>> sendAll(
        const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop) override
    {
        std::vector<Result<HttpResponse>> outcomes;
        for (const HttpRequest& request : requests) {
            outcomes.push_back(exchange(request));
            if (outcomes.size() % std::size_t(lanes) == 0 || outcomes.size() == requests.size())
                m_clock.waitFor(m_latency, stop);
        }
        return outcomes;
    }

private:
    Result<HttpResponse> exchange(const HttpRequest& request)
    {
        const Fate fate = m_judge ? m_judge(request) : Fate::Answered;
        const auto dropped = fail(ErrorKind::OutcomeUnknown, QStringLiteral("the connection broke"));
        if (fate == Fate::DroppedBefore)
            return dropped;
        HttpResponse response = m_service.handle(request);
        if (fate == Fate::DroppedAfter)
            return dropped;
        return response;
    }

    sandbox::MiroService& m_service;
    ManualClock& m_clock;
    Judge m_judge;
    std::chrono::milliseconds m_latency{0};
};

} // namespace bridge::miro
