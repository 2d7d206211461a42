// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

namespace bridge::doctor {

/// What a request without a secret told of an address.
struct AddressFacts {
    QString proxy{}; ///< host:port of the one in use; empty when there is none
    std::optional<std::chrono::milliseconds> lookup{}; ///< of its name; empty where there was nothing to look up
    std::chrono::milliseconds answer{}; ///< to the answer's last byte
    int status = 0; ///< of HTTP
    QString protocol{}; ///< "TLS 1.3"; empty without encryption
    QDateTime certificateExpires{};
    QDateTime serverTime{}; ///< invalid where the server doesn't say
    TimePoint askedAt{}; ///< by this computer's clock, in the middle between question and answer
};

/// Looks the host up, connects as the clients do and asks for the page there. Errors are Offline (with the step
/// that failed) or Cancelled. Runs a local event loop, as QtHttpTransport does.
[[nodiscard]] Result<AddressFacts> probeAddress(const QUrl& address, const Clock& clock, const std::stop_token& stop);

/// The proxy a request to the address goes through, as "host:port"; empty = none.
[[nodiscard]] QString proxyFor(const QUrl& address);

} // namespace bridge::doctor
