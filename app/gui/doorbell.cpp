// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/doorbell.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bridge::gui {

namespace {

constexpr int patienceMs = 3000;
constexpr auto came = "came\n";
constexpr qint64 longestToken = 1024;

/// What allows a program to take the front, where the desktop asks for it (xdg-activation): it was given to the
/// second start, for the click on it, and is of use to the first.
QByteArray activationToken()
{
    return qgetenv("XDG_ACTIVATION_TOKEN");
}

QString nameFor(const QDir& profileFolder)
{
    const QString path = QDir::cleanPath(profileFolder.absolutePath());
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 16;
    const QString name = u"boardbridge-"_s + QString::fromLatin1(hash.toHex().first(enough));
#ifdef Q_OS_WIN
    return name; // of a pipe, which lies in no folder
#else
    // Not in the folder for temporary files, where anybody could put a socket of that name before us.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

} // namespace

Doorbell::Doorbell(const QDir& profileFolder)
    : m_name(nameFor(profileFolder))
{
}

Doorbell::~Doorbell() = default;

bool Doorbell::ring() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(activationToken() + '\n');
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll() == came;
}

void Doorbell::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // what a program that was killed left behind: nobody answered
    m_server->listen(m_name);
}

void Doorbell::answerBy(std::function<bool()> open)
{
    m_open = std::move(open);
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this] { answer(); });
    while (m_server->hasPendingConnections())
        answer();
}

void Doorbell::answer()
{
    QLocalSocket* caller = m_server->nextPendingConnection();
    QObject::connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto open = [this, caller] {
        if (!caller->canReadLine())
            return;
        if (const QByteArray token = caller->readLine(longestToken).trimmed(); !token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token);
        if (m_open())
            caller->write(came);
        caller->disconnectFromServer();
    };
    QObject::connect(caller, &QLocalSocket::readyRead, caller, open);
    open(); // what came before we looked
}

} // namespace bridge::gui
