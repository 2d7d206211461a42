// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/http_front.h"

#include <QHttpServerRequest>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

std::optional<HttpVerb> verbOf(Method method)
{
    switch (method) {
    case Method::Get:
        return HttpVerb::Get;
    case Method::Post:
        return HttpVerb::Post;
    case Method::Put:
        return HttpVerb::Put;
    case Method::Patch:
        return HttpVerb::Patch;
    case Method::Delete:
        return HttpVerb::Delete;
    default:
        return std::nullopt;
    }
}

HttpRequest plain(const QHttpServerRequest& request, HttpVerb verb)
{
    HttpRequest copy{verb, request.url()};
    for (const auto& [name, value] : request.headers())
        copy.headers.push_back({name.toLower(), value});
    copy.body = request.body();
    return copy;
}

QByteArray reason(int status)
{
    static const QMap<int, QByteArray> phrases{{200, "OK"}, {201, "Created"}, {204, "No Content"}, {302, "Found"},
        {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
        {405, "Method Not Allowed"}, {415, "Unsupported Media Type"}, {422, "Unprocessable Entity"},
        {429, "Too Many Requests"}, {500, "Internal Server Error"}, {502, "Bad Gateway"}, {503, "Service Unavailable"}};
    return phrases.value(status, status < 400 ? "Fine" : "Refused");
}

QByteArray onTheWire(const HttpResponse& response, bool last)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    for (const HttpHeader& header : response.headers) {
        if (header.name != "content-length")
            text += header.name + ": " + header.value + "\r\n";
    }
    if (response.status != 204) // which must not have one (RFC 9110, section 8.6)
        text += "content-length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (last)
        text += "connection: close\r\n";
    return text + "\r\n" + response.body;
}

void send(QTcpSocket* socket, const HttpResponse& response, bool last)
{
    socket->write(onTheWire(response, last));
    if (last)
        socket->disconnectFromHost();
}

} // namespace

Result<> HttpFront::open(quint16 port)
{
    auto* server = new QTcpServer(this);
    if (!server->listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::Configuration, u"port %1 cannot be used: %2"_s.arg(port).arg(server->errorString()));
    bind(server);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(server->serverPort()));
    return {};
}

bool HttpFront::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const std::optional<HttpVerb> verb = verbOf(request.method());
    if (!verb)
        return false;
    const bool last = request.value("connection").toLower() == "close";
    const Answer answer = m_handler(plain(request, *verb));
    if (!answer.response)
        socket->abort();
    else if (answer.delay.count() == 0)
        send(socket, *answer.response, last);
    else // The socket is the context: a caller that hangs up meanwhile takes the answer along.
        QTimer::singleShot(
            answer.delay, socket, [socket, response = *answer.response, last] { send(socket, response, last); });
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket)
{
    HttpResponse refusal = m_verbRefusal;
    refusal.headers.push_back({"allow", "GET, POST, PUT, PATCH, DELETE"});
    if (request.method() == Method::Head) // whose answer has no body (RFC 9110, section 9.3.2)
        refusal.body.clear();
    send(socket, refusal, true);
}

} // namespace bridge::sandbox
