// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopback_listener.h"

#include "core/auth/fresh_text.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

/// Cookies of whatever else answers on this machine come along, whatever their port.
constexpr qsizetype largestRequest = 32 * 1024;
constexpr std::chrono::seconds patienceWithOneRequest{10};
constexpr int mostConnections = 32;
constexpr int usualPort = 80;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Not Found";
    }
}

/// "host:port" as a browser writes it in "Host", which leaves the usual port out.
QByteArray authorityOf(const QUrl& url)
{
    const QUrl shortened = url.port() == usualPort ? url.adjusted(QUrl::RemovePort) : url;
    return shortened.authority(QUrl::FullyEncoded).toLatin1().toLower();
}

QByteArray headerOf(const QByteArray& request, const QByteArray& name)
{
    for (const QByteArray& line : request.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

Error portInUse(const QUrl& redirect)
{
    return {ErrorKind::Configuration,
        u"Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect "
        "address, here and where the app is registered."_s.arg(redirect.port(usualPort))};
}

} // namespace

/// One whole answer on the wire; `then` happens once it is on its way.
struct LoopbackListener::Reply {
    int status = 404;
    QByteArray location{};
    QByteArray body{};
    std::function<void()> then{};

    [[nodiscard]] QByteArray onTheWire() const
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
            + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
              "\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; "
              "frame-ancestors 'none'\r\nX-Content-Type-Options: nosniff";
        if (status == 405)
            text += "\r\nAllow: GET";
        if (!location.isEmpty())
            text += "\r\nLocation: " + location;
        if (!body.isEmpty())
            text += "\r\nContent-Type: text/html; charset=utf-8";
        return text + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

LoopbackListener::LoopbackListener(Authorization authorization, Answered answered, Translate translate)
    : m_authorization(std::move(authorization))
    , m_answered(std::move(answered))
    , m_translate(std::move(translate))
    , m_startPath(u'/' + freshText())
{
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] {
        settle(fail(ErrorKind::Unauthorised,
            u"Nobody answered in the browser in time: begin the sign-in to %1 again."_s.arg(m_authorization.service)));
    });
}

LoopbackListener::~LoopbackListener() = default;

Result<> LoopbackListener::listen(std::chrono::milliseconds patience)
{
    const QUrl& redirect = m_authorization.redirect;
    const QString host = redirect.host();
    const bool byName = host == "localhost"_L1;
    if (redirect.scheme() != "http"_L1 || (!byName && !QHostAddress(host).isLoopback()))
        return fail(ErrorKind::Configuration,
            u"The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer "
            "can't come back by itself: paste the address that the browser ends at."_s);
    if (const auto bound = bindTo(byName ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host)); !bound)
        return bound;
    // Which of the two a browser means by the name is its own choice; a machine without IPv6 means the first.
    const QHostAddress other(QHostAddress::LocalHostIPv6);
    if (byName && QTcpServer().listen(other)) {
        if (const auto bound = bindTo(other); !bound) {
            m_servers.clear();
            return bound;
        }
    }
    m_patience.start(patience);
    return {};
}

Result<> LoopbackListener::bindTo(const QHostAddress& address)
{
    auto server = std::make_unique<QTcpServer>();
    server->setMaxPendingConnections(mostConnections);
    if (!server->listen(address, quint16(m_authorization.redirect.port(usualPort))))
        return tl::unexpected(portInUse(m_authorization.redirect));
    QObject::connect(
        server.get(), &QTcpServer::newConnection, server.get(), [this, each = server.get()] { welcome(*each); });
    m_servers.push_back(std::move(server));
    return {};
}

QUrl LoopbackListener::startPage() const
{
    QUrl page = m_authorization.redirect.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    page.setPath(m_startPath);
    return page;
}

void LoopbackListener::welcome(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (server.findChildren<QTcpSocket*>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        QTimer::singleShot(patienceWithOneRequest, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::read(QTcpSocket& socket)
{
    const QByteArray sofar = socket.peek(largestRequest + 1);
    const qsizetype end = sofar.indexOf("\r\n\r\n");
    if (end < 0 && sofar.size() <= largestRequest)
        return;
    const Reply reply = end < 0 ? Reply{.status = 431} : replyTo(sofar.first(end));
    socket.readAll();
    QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    socket.setParent(nullptr); // the page may still be on its way when the listener is gone
    socket.write(reply.onTheWire());
    socket.flush(); // a program that has no more to do than this may end at once
    socket.disconnectFromHost();
    if (reply.then)
        reply.then();
}

LoopbackListener::Reply LoopbackListener::replyTo(const QByteArray& request)
{
    const QList<QByteArray> line = request.first(qMax(request.indexOf("\r\n"), qsizetype{0})).split(' ');
    if (headerOf(request, "host").toLower() != authorityOf(m_authorization.redirect) || line.size() != 3)
        return {};
    if (line[0] != "GET")
        return {.status = 405};
    const QUrl asked(QString::fromLatin1(line[1]), QUrl::StrictMode);
    if (!asked.isValid() || !asked.isRelative())
        return {};
    const QUrl url = startPage().resolved(asked);
    if (isAnswer(m_authorization, url))
        return replyToAnswer(url);
    if (url == startPage())
        return {.status = 302, .location = m_authorization.page.toEncoded()};
    return {};
}

LoopbackListener::Reply LoopbackListener::replyToAnswer(const QUrl& url)
{
    auto answer = readAnswer(m_authorization, url);
    if (!answer && answer.error().kind == ErrorKind::Unauthorised)
        return page(200, u"This answer belongs to another sign-in and was not used. Begin again in BoardBridge."_s);
    Reply reply = page(200,
        answer ? u"You can close this window and go back to BoardBridge."_s
               : u"The sign-in was refused. You can close this window and go back to BoardBridge."_s);
    reply.then = [this, answer = std::move(answer)] { settle(answer); };
    return reply;
}

void LoopbackListener::settle(Result<AuthorizationCode> answer)
{
    m_patience.stop();
    m_servers.clear();
    // Nothing of this object is touched after the call, which may delete it.
    if (const Answered answered = std::exchange(m_answered, {}))
        answered(answer);
}

LoopbackListener::Reply LoopbackListener::page(int status, const QString& sentence) const
{
    const QString said = m_translate ? m_translate(sentence) : sentence;
    const QString html = u"<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" "
                         "content=\"light dark\"><title>BoardBridge</title></head><body><h1>BoardBridge</h1><p>%1</p>"
                         "</body></html>"_s.arg(said.toHtmlEscaped());
    return {.status = status, .body = html.toUtf8()};
}

} // namespace bridge::auth
