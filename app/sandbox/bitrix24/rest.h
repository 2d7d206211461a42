// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/php.h"
#include "app/sandbox/bitrix24/portal.h"

#include <functional>

// The words in which the portal's REST methods are written.
namespace bridge::sandbox::bitrix24 {

/// A refusal: `{"error": code, "error_description": text}` with its HTTP status (fact sheet §6).
struct RestError {
    int status = 400;
    QString code{};
    QString text{};
};

struct Reply {
    Json result{};
    std::optional<qint64> total{}; ///< lists only, absent with start=-1 (§3)
    std::optional<qint64> next{};
};

using Answer = tl::expected<Reply, RestError>;

[[nodiscard]] inline tl::unexpected<RestError> refuse(int status, QString code, QString text = {})
{
    return tl::unexpected<RestError>(RestError{status, std::move(code), std::move(text)});
}

[[nodiscard]] inline Answer reply(Json result)
{
    return Reply{std::move(result), std::nullopt, std::nullopt};
}

/// Who calls: a user through the application's token or through an incoming webhook.
struct Caller {
    qint64 user = 0;
    bool application = false; ///< false: webhook
    std::vector<QString> scopes{};
    QString key{}; ///< names the application or the webhook; operating time is counted by it (§5)
    QString connector{}; ///< auth_connector of the outer request (§13.4)

    [[nodiscard]] bool mayUse(const QString& scope) const;
};

/// One call of a method. Parameters come without `auth` and `auth_connector` (§2.4).
struct Call {
    Portal& portal;
    const Caller& caller;
    const php::Value& params;

    [[nodiscard]] bool byAdmin() const { return portal.isAdmin(caller.user); }
    /// The n-th parameter, whatever its name; null when there are fewer.
    [[nodiscard]] const php::Value* at(std::size_t position) const;
};

/// A method of REST v2.
struct Method {
    QString name{}; ///< lower case
    QStringList scopes{}; ///< any of them is enough; none: no scope needed
    std::function<Answer(const Call&)> run{};
    bool applicationOnly = false; ///< a webhook gets 403 WRONG_AUTH_TYPE
    double seconds = 0.02; ///< plausible run time; below 0.1 the operating limiter does not count it (§5)
};

using Methods = std::vector<Method>;

/// Page of 50 as every list of REST v2 has it: `start` is rounded down to a multiple of 50 (§3).
struct Page {
    qint64 from = 0;
    bool counted = true; ///< false with start=-1: no total, no next
};

constexpr qint64 pageSize = 50;

[[nodiscard]] Page pageOf(const php::Value& params);

/// The page's part of `rows`, each made JSON by `show`.
template <typename Row, typename Show>
[[nodiscard]] Reply pagedReply(const std::vector<Row>& rows, const Page& page, Show show)
{
    const auto count = static_cast<qint64>(rows.size());
    const qint64 end = std::min(count, page.from + pageSize);
    Reply result{Json::array(), std::nullopt, std::nullopt};
    for (qint64 i = page.from; i < end; ++i)
        result.result.push_back(show(rows[static_cast<std::size_t>(i)]));
    if (page.counted)
        result.total = count;
    if (page.counted && end < count)
        result.next = end;
    return result;
}

[[nodiscard]] inline std::string idText(qint64 id)
{
    return std::to_string(id);
}

[[nodiscard]] inline const char* yesNo(bool value)
{
    return value ? "Y" : "N";
}

} // namespace bridge::sandbox::bitrix24
