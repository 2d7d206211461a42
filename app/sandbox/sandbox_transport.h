// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/net/http.h"

namespace bridge::sandbox {

/// The way to the sandbox without a socket: the address picks the service, time passes on the clock it is
/// given. Deterministic; one thread at a time.
///
/// A dropped connection is OutcomeUnknown, whether the service acted or not; an address of neither service
/// is Offline; an answer later than the request's time-out is OutcomeUnknown too.
class SandboxTransport final : public HttpTransport
{
public:
    SandboxTransport(Sandbox& sandbox, Clock& clock)
        : m_sandbox(sandbox)
        , m_clock(clock)
    {
    }

    /// How long each request takes there and back.
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }

    /// The program dies during the k-th request from now on: it is still handled (none for k = 0), but
    /// neither its answer nor anything later arrives: Cancelled.
    void stopAfter(qint64 count) { m_lastHandled = m_requests + count; }
    /// The next program starts.
    void resume() { m_lastHandled.reset(); }
    [[nodiscard]] bool isStopped() const { return m_lastHandled && m_requests >= *m_lastHandled; }

    [[nodiscard]] qint64 requests() const { return m_requests; } ///< sent to either service
    [[nodiscard]] qint64 requestsTo(Service service) const;

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) override;
    /// `lanes` requests share one latency.
    std::vector<Result<HttpResponse>> sendAll(
        const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop) override;

private:
    struct Exchange {
        Result<HttpResponse> outcome;
        std::chrono::milliseconds took{0};
    };
    Exchange exchange(const HttpRequest& request, const std::stop_token& stop);

    Sandbox& m_sandbox;
    Clock& m_clock;
    std::chrono::milliseconds m_latency{0};
    std::optional<qint64> m_lastHandled;
    qint64 m_requests = 0;
    qint64 m_toMiro = 0;
};

} // namespace bridge::sandbox
