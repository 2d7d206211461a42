// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

namespace bridge {

/// https on this machine that shows the given certificate and counts what gets through to it.
class TlsServer final
{
public:
    TlsServer(const QString& certificate, const QString& key)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QFile file(key);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no key");
        configuration.setPrivateKey(QSslKey(file.readAll(), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] { welcome(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }

    [[nodiscard]] QUrl url(const QString& host = QStringLiteral("localhost")) const
    {
        return QUrl(QStringLiteral("https://%1:%2/rest/?auth=s3cret").arg(host).arg(m_server.serverPort()));
    }

    int requests = 0;

private:
    void welcome()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                ++requests;
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        }
    }

    QSslServer m_server;
};

} // namespace bridge
