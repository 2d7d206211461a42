// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http.h"

#include <deque>
#include <functional>

namespace bridge {

/// Answers from a script and keeps what it was asked. A request beyond the script goes to `otherwise`; where
/// nobody said what to do otherwise it is a failure of the test, not a hang.
class FakeTransport final : public HttpTransport
{
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest&)>;

    void expect(Answer answer) { m_script.push_back(std::move(answer)); }
    void expect(int status, const QByteArray& body, const std::vector<HttpHeader>& headers = {})
    {
        expect([=](const HttpRequest&) { return HttpResponse{status, headers, body}; });
    }
    void expect(int status, const Json& body, const std::vector<HttpHeader>& headers = {})
    {
        expect(status, toBytes(body), headers);
    }
    void expectFailure(ErrorKind kind)
    {
        expect([=](const HttpRequest&) { return fail(kind, QStringLiteral("the transport failed")); });
    }
    void otherwise(Answer answer) { m_otherwise = std::move(answer); }

    [[nodiscard]] bool isScriptDone() const { return m_script.empty(); }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) override
    {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        requests.push_back(request);
        if (m_script.empty() && !m_otherwise)
            qFatal("unscripted request: %s %s", verbName(request.verb).constData(), qPrintable(request.url.toString()));
        if (m_script.empty())
            return m_otherwise(request);
        const Answer answer = std::move(m_script.front());
        m_script.pop_front();
        return answer(request);
    }

    std::vector<HttpRequest> requests; ///< in the order they were sent

private:
    std::deque<Answer> m_script;
    Answer m_otherwise;
};

} // namespace bridge
