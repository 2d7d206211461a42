// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

#include <functional>

namespace bridge {

/// A proxy for tests: HTTP CONNECT (RFC 9110 §9.3.6) with Basic credentials, or SOCKS5 (RFC 1928) with a user
/// name and password (RFC 1929). Whatever host is asked for, it connects to `target` on this machine. Lives on
/// the thread that makes it and needs an event loop there.
class SmallProxy final
{
public:
    enum class Kind : quint8 { Http, Socks5 };

    SmallProxy(Kind kind, quint16 target, QByteArray user = {}, QByteArray password = {})
        : m_kind(kind)
        , m_target(target)
        , m_user(std::move(user))
        , m_password(std::move(password))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port: %s", qPrintable(m_server.errorString()));
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    QByteArrayList asked; ///< "host:port" of each tunnel that was opened
    int refused = 0; ///< for want of the right credentials

private:
    void welcome()
    {
        QTcpSocket* client = m_server.nextPendingConnection();
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        auto step = m_kind == Kind::Http ? std::function<void(QTcpSocket&)>([this](QTcpSocket& c) { connectMethod(c); })
                                         : [this](QTcpSocket& c) { greeting(c); };
        setStep(*client, std::move(step));
    }

    /// What happens with the next bytes of the client.
    void setStep(QTcpSocket& client, std::function<void(QTcpSocket&)> step)
    {
        QObject::disconnect(&client, &QTcpSocket::readyRead, &client, nullptr);
        QObject::connect(&client, &QTcpSocket::readyRead, &client, [&client, step = std::move(step)] { step(client); });
    }

    void connectMethod(QTcpSocket& client)
    {
        const QByteArray header = client.peek(64 * 1024);
        if (!header.contains("\r\n\r\n"))
            return;
        client.readAll();
        const QByteArray credentials = "Proxy-Authorization: Basic " + (m_user + ':' + m_password).toBase64() + "\r\n";
        if (!m_user.isEmpty() && !header.contains(credentials)) {
            ++refused;
            client.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"r\"\r\n"
                         "Content-Length: 0\r\n\r\n");
            return;
        }
        if (!header.startsWith("CONNECT ")) {
            client.write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        open(client, header.split(' ').at(1), "HTTP/1.1 200 Connection established\r\n\r\n");
    }

    void greeting(QTcpSocket& client)
    {
        const QByteArray methods = client.readAll().mid(2);
        const char wanted = m_user.isEmpty() ? '\0' : '\2';
        if (!methods.contains(wanted)) {
            ++refused;
            client.write("\5\xff", 2);
            client.disconnectFromHost();
            return;
        }
        setStep(
            client,
            m_user.isEmpty() ? std::function<void(QTcpSocket&)>([this](QTcpSocket& c) { request(c); })
                             : [this](QTcpSocket& c) { credentials(c); });
        client.write(QByteArray("\5", 1) + wanted);
    }

    void credentials(QTcpSocket& client)
    {
        const QByteArray given = client.readAll();
        const auto part = [&given](qsizetype at) { return given.mid(at + 1, quint8(given.at(at))); };
        const QByteArray user = part(1);
        const bool right = user == m_user && part(2 + user.size()) == m_password;
        refused += right ? 0 : 1;
        setStep(client, [this](QTcpSocket& c) { request(c); });
        client.write(right ? QByteArray("\1\0", 2) : QByteArray("\1\1", 2));
    }

    void request(QTcpSocket& client)
    {
        const QByteArray given = client.readAll();
        const char byName = '\3';
        const QByteArray host = given.at(3) == byName
            ? given.mid(5, quint8(given.at(4)))
            : QHostAddress(qFromBigEndian<quint32>(given.constData() + 4)).toString().toLatin1();
        const auto port = qFromBigEndian<quint16>(given.constData() + given.size() - 2);
        open(client, host + ':' + QByteArray::number(port), QByteArray("\5\0\0\1\0\0\0\0\0\0", 10));
    }

    /// From here on it only passes on.
    void open(QTcpSocket& client, const QByteArray& place, const QByteArray& answer)
    {
        asked += place;
        auto* server = new QTcpSocket(&client);
        QObject::connect(server, &QTcpSocket::connected, &client, [&client, answer] { client.write(answer); });
        QObject::connect(
            server, &QTcpSocket::readyRead, &client, [&client, server] { client.write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
        setStep(client, [server](QTcpSocket& c) { server->write(c.readAll()); });
        server->setProxy(QNetworkProxy::NoProxy);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    Kind m_kind;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QTcpServer m_server;
};

} // namespace bridge
