// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <tl/expected.hpp>

namespace bridge {

/// What the caller can do about a failure. Add a kind only when some caller acts on it differently.
enum class ErrorKind : quint8 {
    Offline, ///< nothing left this machine: wait for the network, don't count an attempt
    OutcomeUnknown, ///< sent, no answer: read the target again before writing again
    RateLimited, ///< wait for retryAfter
    Unauthorised, ///< refresh the token once, then ask the person to sign in
    Forbidden, ///< signed in, but the right, the scope or the plan is missing
    NotFound,
    Conflict, ///< the target changed meanwhile: read again, retry once
    Rejected, ///< the service understood and refused: repeating the same request can't help
    BadReply, ///< the service broke its own contract
    ServerFault, ///< 5xx: back off and retry
    Storage, ///< the journal or a file can't be read or written: stop syncing
    Configuration, ///< wrong use, or a wrong or missing setting: the person must mend it
    Cancelled,
};

struct Error {
    ErrorKind kind = ErrorKind::Rejected;
    QString detail{}; ///< what happened, for a person who can read details; never holds a secret
    std::chrono::milliseconds retryAfter{0}; ///< for RateLimited: how long the service asks us to wait

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

/// A stable word for logs, the journal and JSON: "offline", "outcome_unknown", …
[[nodiscard]] QString errorWord(ErrorKind kind);
[[nodiscard]] ErrorKind errorKindFromWord(const QString& word); ///< Rejected for an unknown word

} // namespace bridge
