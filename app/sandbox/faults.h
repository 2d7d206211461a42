// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http.h"

#include <QRegularExpression>

#include <optional>
#include <random>
#include <vector>

namespace bridge::sandbox {

enum class Service : quint8 { Miro, Bitrix24 };

/// What goes wrong with one request. docs/sandbox.md shows how each is written.
enum class FaultKind : quint8 {
    DropBefore, ///< the connection closes, nothing was handled
    DropAfter, ///< the request was handled, then the connection closes without an answer
    Status, ///< refused with a 4xx or 5xx, nothing was handled
    Slow, ///< handled at once, answered late
    Truncated, ///< handled, the answer's body ends half way
    WrongType, ///< handled, the answer is JSON of the wrong types
    ExpiredToken, ///< nothing handled; the service's own answer to an access token that is too old
    RevokedToken, ///< nothing handled; the service's own answer to a token it does not know
};

/// A text with '*' for "anything", '/' included; empty matches everything. Case does not matter.
class Pattern
{
public:
    Pattern() = default;
    explicit Pattern(const QString& text);
    [[nodiscard]] bool matches(const QString& text) const;

private:
    std::optional<QRegularExpression> m_expression;
};

/// Which requests a fault meets, how often, and what happens to them.
struct FaultRule {
    FaultKind kind = FaultKind::DropBefore;

    std::optional<Service> service{};
    std::optional<HttpVerb> verb{};
    Pattern path{};
    Pattern call{}; ///< Bitrix24 method names: that of the path and those of a batch's commands

    int skip = 0; ///< that many matching requests pass first
    std::optional<int> times = 1; ///< then the fault happens so often; empty = for ever
    double probability = 1; ///< … each time by this chance

    int status = 503; ///< for Status
    std::optional<bool> html{}; ///< for Status: empty = as the service itself would answer
    std::chrono::seconds retryAfter{0}; ///< for Status: sent as a header unless 0
    std::chrono::milliseconds delay{0}; ///< for Slow
};

/// Decides which request meets which fault. No clock and no randomness from outside: the same rules, seed
/// and requests give the same faults.
class Faults
{
public:
    Faults() = default;
    Faults(std::vector<FaultRule> rules, quint64 seed);

    /// {"seed":7,"faults":[{"kind":"drop_after",…}]}; an unknown or wrong field is a Configuration error
    /// that names the fault by its place and the field.
    [[nodiscard]] static Result<Faults> fromJson(const Json& json);

    /// The fault this request meets. The first rule that is due wins; each rule counts what it matches.
    [[nodiscard]] std::optional<FaultRule> meet(Service service, const HttpRequest& request);
    [[nodiscard]] qint64 happened() const { return m_happened; }

private:
    struct Counted {
        FaultRule rule{};
        qint64 matched = 0;
        qint64 happened = 0;
        std::mt19937_64 random{};
    };

    std::vector<Counted> m_rules;
    qint64 m_happened = 0;
};

/// The Bitrix24 methods a request calls: the path's last part, and for a batch those of its commands.
[[nodiscard]] QStringList bitrix24Calls(const HttpRequest& request);

} // namespace bridge::sandbox
