// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace bridge {

/// An HTTP server for tests of what only a socket can do: cut answers short, stall, hang up. It lives on the
/// thread that makes it and needs an event loop to run there.
class LoopbackServer final
{
public:
    /// Called with each whole request, headers and body.
    using Handler = std::function<void(QTcpSocket&, const QByteArray& request)>;

    explicit LoopbackServer(Handler handler)
        : m_handler(std::move(handler))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port: %s", qPrintable(m_server.errorString()));
    }

    void setHandler(Handler handler) { m_handler = std::move(handler); }

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

    /// A small whole answer.
    static QByteArray ok(const QByteArray& body = "{}")
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    std::vector<QByteArray> requests; ///< in the order they were complete
    int connections = 0; ///< opened so far
    int closed = 0; ///< of these, closed by both sides

private:
    void welcome()
    {
        QTcpSocket* socket = m_server.nextPendingConnection();
        ++connections;
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
            ++closed;
            socket->deleteLater();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer = QByteArray()]() mutable {
            buffer += socket->readAll();
            while (const qsizetype size = wholeRequest(buffer)) {
                requests.push_back(buffer.first(size));
                buffer.remove(0, size);
                m_handler(*socket, requests.back());
            }
        });
    }

    /// Its size in bytes; 0 while parts are missing.
    static qsizetype wholeRequest(const QByteArray& buffer)
    {
        const qsizetype headerEnd = buffer.indexOf("\r\n\r\n");
        if (headerEnd < 0)
            return 0;
        const QByteArray header = buffer.first(headerEnd).toLower() + "\r\n";
        const qsizetype at = header.indexOf("content-length:");
        const qsizetype length
            = at < 0 ? 0 : header.mid(at + 15, header.indexOf("\r\n", at) - at - 15).trimmed().toInt();
        const qsizetype size = headerEnd + 4 + length;
        return buffer.size() < size ? 0 : size;
    }

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace bridge
