// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http.h"

#include <deque>
#include <functional>

namespace bridge::test {

/// A portal that answers what the test says, request by request, and remembers what it was asked.
class ScriptedPortal final : public HttpTransport
{
public:
    struct Asked {
        QUrl url{};
        Json params{};
    };

    void answer(const QByteArray& body, int status = 200) { m_answers.push_back(HttpResponse{status, {}, body}); }
    void redirect(const QByteArray& location) { m_answers.push_back(HttpResponse{302, {{"location", location}}, {}}); }
    void lose(ErrorKind kind, const QString& detail = {}) { m_answers.push_back(tl::unexpected(Error{kind, detail})); }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token&) override
    {
        asked.push_back({request.url, Json::parse(request.body.toStdString())});
        if (m_answers.empty())
            return fail(ErrorKind::Cancelled, QStringLiteral("nothing more was expected"));
        Result<HttpResponse> next = m_answers.front();
        m_answers.pop_front();
        return next;
    }

    [[nodiscard]] bool isEmpty() const { return m_answers.empty(); }

    std::vector<Asked> asked{};

private:
    std::deque<Result<HttpResponse>> m_answers{};
};

} // namespace bridge::test
