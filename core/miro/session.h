// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/miro/calls.h"
#include "core/miro/options.h"
#include "core/net/authorizer.h"

#include <random>

namespace bridge::miro {

/// Makes calls and waits for their answers: paced by credits, over several lanes, a refused token renewed
/// once, and repeated where that is safe. Belongs to one thread.
///
/// A create of unclear outcome is never sent again: it ends as OutcomeUnknown, also after a 5xx or an
/// answer cut short. No error text holds the token.
class Session
{
public:
    Session(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options);

    /// The answer's JSON; null for an answer without a body.
    [[nodiscard]] Result<Json> call(const Call& call, const std::stop_token& stop);
    /// Outcome i belongs to call i; the calls may be handled in any order.
    [[nodiscard]] std::vector<Result<Json>> callAll(const std::vector<Call>& calls, const std::stop_token& stop);

    [[nodiscard]] qint64 requests() const { return m_requests; } ///< sent so far, refused ones included
    [[nodiscard]] qint64 creditsUsed() const; ///< in the running minute
    [[nodiscard]] qint64 creditLimit() const { return m_credits->limit(); }
    [[nodiscard]] bool refused() const { return m_refused; } ///< the last call's sign-in was

private:
    struct Pending;
    struct Flight;

    [[nodiscard]] Flight takeReady(const std::vector<Call>& calls, std::vector<Pending>& open);
    [[nodiscard]] std::vector<Result<Json>> fly(
        const std::vector<Call>& calls, const Flight& flight, const Secret& token, const std::stop_token& stop);
    [[nodiscard]] HttpRequest requestFor(const Call& call, const Secret& token) const;
    [[nodiscard]] bool goesAgain(
        const Call& call, Pending& pending, Error& error, const Secret& token, const std::stop_token& stop);

    HttpTransport& m_transport;
    Authorizer& m_authorizer;
    Clock& m_clock;
    QUrl m_apiUrl;
    int m_lanes;
    std::shared_ptr<CreditBudget> m_credits;
    std::minstd_rand m_jitter; ///< always the same: tests repeat, and one client has nobody to keep out of step with
    qint64 m_requests = 0;
    bool m_refused = false;
};

} // namespace bridge::miro
