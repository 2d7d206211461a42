// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <optional>

namespace bridge::bitrix24 {

/// A refusal as the portal words it. Codes may be empty or "0", texts are in the portal's language
/// (Bitrix24 core fact sheet §6), so decisions are made on code and status, never on the text.
struct PortalError {
    int status = 0; ///< of HTTP; 400 for a command inside a batch
    QString code{};
    QString text{}; ///< stripped of HTML

    friend bool operator==(const PortalError&, const PortalError&) = default;
};

/// The refusal that an answer holds, whatever its status; empty for a success.
[[nodiscard]] std::optional<PortalError> portalErrorIn(int status, const Json& answer);

[[nodiscard]] bool isStaleToken(const PortalError& refusal); ///< a renewed token may help
[[nodiscard]] bool isRequestLimit(const PortalError& refusal); ///< too many requests for now
[[nodiscard]] bool isOperatingLimit(const PortalError& refusal); ///< this method has used up its run time

/// For a caller, in the words "method: text (code)". The portal never says how long a limit holds, so
/// retryAfter is how long it takes to lift at most.
[[nodiscard]] Error toError(const PortalError& refusal, const QString& method);

} // namespace bridge::bitrix24
