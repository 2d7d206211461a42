// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http.h"

namespace bridge {

QByteArray verbName(HttpVerb verb)
{
    switch (verb) {
    case HttpVerb::Get:
        return "GET";
    case HttpVerb::Post:
        return "POST";
    case HttpVerb::Put:
        return "PUT";
    case HttpVerb::Patch:
        return "PATCH";
    case HttpVerb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray headerValue(const std::vector<HttpHeader>& headers, QByteArrayView name)
{
    for (const HttpHeader& header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

std::vector<Result<HttpResponse>> HttpTransport::sendAll(
    const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop)
{
    Q_UNUSED(lanes)
    std::vector<Result<HttpResponse>> outcomes;
    outcomes.reserve(requests.size());
    for (const HttpRequest& request : requests)
        outcomes.push_back(send(request, stop));
    return outcomes;
}

} // namespace bridge
