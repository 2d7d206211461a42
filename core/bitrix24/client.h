// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/access.h"
#include "core/bitrix24/batch.h"
#include "core/bitrix24/errors.h"
#include "core/bitrix24/pace.h"
#include "core/net/http.h"

namespace bridge::bitrix24 {

/// What a repeated request would do.
enum class CallKind : quint8 {
    Read,
    Update, ///< a write whose repetition changes nothing more
    Create, ///< a write that must not happen twice: an unclear outcome is OutcomeUnknown, never repeated
};

/// Calls methods of one portal and waits for their answers. It paces itself, renews a stale token once,
/// follows the portal to a new address once, and repeats what is safe to repeat. No error text of it
/// holds the token or a webhook's address. Belongs to one thread.
class Client
{
public:
    Client(HttpTransport& transport, Access access, Clock& clock, std::shared_ptr<PortalLimits> limits = {});

    [[nodiscard]] Result<Envelope> call(
        const QString& method, const OrderedJson& params, CallKind kind, const std::stop_token& stop);

    /// At most maxBatchCommands, run in order by the portal; outcome i belongs to command i. The error
    /// is that of the request as a whole.
    [[nodiscard]] Result<std::vector<Result<Envelope>>> batch(
        std::span<const Command> commands, CallKind kind, const std::stop_token& stop);

    /// From now on sent with writes (Access::authConnector); empty = no longer.
    void setAuthConnector(const QString& connector) { m_access.authConnector = connector; }

    [[nodiscard]] sync::Meter meter() const;
    /// The portal's own clock as of the latest answer; the local clock before the first one.
    [[nodiscard]] TimePoint portalTime() const;
    /// "https://acme.bitrix24.com": another host than at first when the portal has moved.
    [[nodiscard]] QUrl portalAddress() const;

private:
    struct Request;
    struct Failure;
    struct Patience;
    using Attempt = tl::expected<Envelope, Failure>;

    void learnFrom(std::span<const Command> commands, const std::vector<Result<Envelope>>& outcomes);
    [[nodiscard]] Result<Envelope> perform(const Request& request, const std::stop_token& stop);
    [[nodiscard]] Attempt attempt(const Request& request, const std::stop_token& stop);
    [[nodiscard]] Result<HttpResponse> post(const Request& request, const Secret& token, const std::stop_token& stop);
    [[nodiscard]] Attempt read(const Request& request, const HttpResponse& response);
    [[nodiscard]] Result<> recover(
        const Request& request, const Failure& failure, Patience& patience, const std::stop_token& stop);
    [[nodiscard]] bool adoptNewAddress(const QUrl& asked, const HttpResponse& response);
    [[nodiscard]] Error scrubbed(Error error) const;

    HttpTransport& m_transport;
    Access m_access;
    Clock& m_clock;
    Pace m_pace;
    Secret m_token; ///< the one the latest request carried
    TimePoint m_portalTime{};
    bool m_refused = false; ///< the sign-in, by the latest answer
};

} // namespace bridge::bitrix24
