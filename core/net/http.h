// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <vector>

namespace bridge {

enum class HttpVerb : quint8 { Get, Post, Put, Patch, Delete };

struct HttpHeader {
    QByteArray name{};
    QByteArray value{};
};

struct HttpRequest {
    HttpVerb verb = HttpVerb::Get;
    QUrl url{};
    std::vector<HttpHeader> headers{};
    QByteArray body{};
    std::chrono::milliseconds timeout = std::chrono::seconds{30};
};

struct HttpResponse {
    int status = 0;
    std::vector<HttpHeader> headers{}; ///< names in lower case
    QByteArray body{};
};

[[nodiscard]] QByteArray verbName(HttpVerb verb);

/// The value of the first header of that name (any case); null when absent.
[[nodiscard]] QByteArray headerValue(const std::vector<HttpHeader>& headers, QByteArrayView name);

/// Sends requests and waits for their answers. Any HTTP status is a success here: what a status means
/// differs by service, so the service's client decides. A failure is Offline (nothing was sent),
/// OutcomeUnknown (sent, no whole answer), BadReply (answer over the size limit) or Cancelled.
/// No request is ever sent twice, redirects are not followed, and no cookie is kept.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    [[nodiscard]] virtual Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) = 0;

    /// All of them, at most `lanes` at a time; outcome i belongs to request i. One after another here.
    [[nodiscard]] virtual std::vector<Result<HttpResponse>> sendAll(
        const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop);
};

} // namespace bridge
