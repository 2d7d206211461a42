// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/bitrix24_service.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/miro/miro_service.h"

namespace bridge::sandbox {

/// Where the two services are and what they are like. A loopback address serves everything of its service:
/// then it is Miro's web address too, and the portal's OAuth server. Otherwise these are in `miro` and
/// `bitrix24`, whose limits and portal address are taken from here in any case.
struct SandboxOptions {
    bool realLimits = true;
    QUrl miroUrl{QStringLiteral("https://api.miro.com")};
    QUrl bitrix24Url{QStringLiteral("https://acme.bitrix24.com")};
    MiroOptions miro{};
    Bitrix24Options bitrix24{};
};

/// What comes back for one request.
struct Answer {
    std::optional<HttpResponse> response{}; ///< empty: the connection was closed without an answer
    std::chrono::milliseconds delay{0}; ///< so much later than usual
};

/// Both simulated services and what goes wrong on the way to them. No socket, no time of its own, one
/// thread at a time.
class Sandbox
{
public:
    Sandbox(const Clock& clock, SandboxOptions options);

    /// Like the real service, or as a fault has it.
    [[nodiscard]] Answer handle(Service service, const HttpRequest& request);
    /// Whose address this is; empty for an address of neither.
    [[nodiscard]] std::optional<Service> serviceAt(const QUrl& url) const;

    [[nodiscard]] MiroService& miro() { return m_miro; }
    [[nodiscard]] Bitrix24Service& bitrix24() { return m_bitrix24; }
    [[nodiscard]] const MiroService& miro() const { return m_miro; }
    [[nodiscard]] const Bitrix24Service& bitrix24() const { return m_bitrix24; }
    [[nodiscard]] Faults& faults() { return m_faults; }
    void setFaults(Faults faults) { m_faults = std::move(faults); }
    [[nodiscard]] const SandboxOptions& options() const { return m_options; }

    /// {"miro":…,"bitrix24":…}
    [[nodiscard]] Json state() const;
    /// Takes both sides back, or changes nothing.
    [[nodiscard]] Result<> restore(const Json& state);
    /// {"miro":{"requests","refused","credits","by_status","by_call"},"bitrix24":{…},"faults":n}
    [[nodiscard]] Json counters() const;
    /// Changes whenever something a person can see changes, on either side.
    [[nodiscard]] quint64 revision() const;

private:
    HttpResponse serve(Service service, const HttpRequest& request);

    SandboxOptions m_options;
    MiroService m_miro;
    Bitrix24Service m_bitrix24;
    Faults m_faults;
};

} // namespace bridge::sandbox
