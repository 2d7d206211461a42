// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http.h"

#include <QUrlQuery>

#include <mutex>

namespace bridge::auth::tests {

/// A token server that rotates: each refresh token works once and is answered with the next pair,
/// "access-2"/"refresh-2" after "refresh-1" and so on. Any thread may send.
class ScriptedTokenServer final : public HttpTransport
{
public:
    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token&) override
    {
        const std::scoped_lock lock(m_mutex);
        requests.push_back(request);
        if (!failures.empty()) {
            const auto failure = failures.front();
            failures.erase(failures.begin());
            return failure;
        }
        if (fieldOf(request, "refresh_token") != QStringLiteral("refresh-%1").arg(m_generation))
            return HttpResponse{.status = 400, .body = R"({"error":"invalid_grant"})"};
        ++m_generation;
        const std::string number = std::to_string(m_generation);
        return HttpResponse{.status = 200,
            .body = toBytes(Json{{"access_token", "access-" + number}, {"refresh_token", "refresh-" + number},
                {"token_type", "bearer"}, {"expires_in", 3599}, {"member_id", "0a1b"},
                {"client_endpoint", "https://new.bitrix24.com/rest/"},
                {"server_endpoint", "https://oauth.bitrix24.tech/rest/"}})};
    }

    /// What the form in the body says.
    static QString fieldOf(const HttpRequest& request, const char* name)
    {
        return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }

    std::vector<HttpRequest> requests{};
    std::vector<Result<HttpResponse>> failures{}; ///< answered first, one by one

private:
    std::mutex m_mutex;
    int m_generation = 1;
};

} // namespace bridge::auth::tests
