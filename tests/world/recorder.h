// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http.h"

#include <QCryptographicHash>
#include <QStringList>

#include <functional>

namespace bridge::test {

/// Writes down every request on its way to the services, and lets something happen before and after one.
class Recorder final : public HttpTransport
{
public:
    explicit Recorder(HttpTransport& next)
        : m_next(next)
    {
    }

    struct Hooks {
        /// Each request with its number since the hooks were set, counted from 0.
        std::function<void(int, const HttpRequest&)> before{};
        std::function<void()> after{};
    };
    void setHooks(Hooks hooks)
    {
        m_hooks = std::move(hooks);
        m_number = 0;
    }

    /// What was sent, byte for byte.
    [[nodiscard]] QByteArray digest() const { return m_digest.result().toHex(); }
    /// Beside the digest the requests themselves, for a person.
    void keepLines() { m_keepsLines = true; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) override
    {
        note(request);
        auto answer = m_next.send(request, stop);
        if (m_hooks.after)
            m_hooks.after();
        return answer;
    }

    std::vector<Result<HttpResponse>> sendAll(
        const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop) override
    {
        if (lanes > 1) {
            for (const HttpRequest& request : requests)
                note(request);
            return m_next.sendAll(requests, lanes, stop);
        }
        std::vector<Result<HttpResponse>> outcomes;
        outcomes.reserve(requests.size());
        for (const HttpRequest& request : requests)
            outcomes.push_back(send(request, stop));
        return outcomes;
    }

private:
    void note(const HttpRequest& request)
    {
        if (m_hooks.before)
            m_hooks.before(m_number++, request);
        const QByteArray line
            = QByteArray::number(int(request.verb)) + ' ' + request.url.toEncoded() + ' ' + request.body + '\n';
        m_digest.addData(line);
        if (m_keepsLines)
            m_lines << QString::fromUtf8(line.trimmed());
    }

    HttpTransport& m_next;
    Hooks m_hooks;
    int m_number = 0;
    QCryptographicHash m_digest{QCryptographicHash::Sha1};
    bool m_keepsLines = false;
    QStringList m_lines;
};

} // namespace bridge::test
