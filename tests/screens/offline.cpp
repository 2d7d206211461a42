// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/offline.h"

#include <QHostAddress>
#include <QTcpServer>

#include <cerrno>
#include <dlfcn.h>
#include <mutex>
#include <netdb.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

std::mutex mutex;

QStringList& attempts()
{
    static QStringList list;
    return list;
}

void note(const QString& attempt)
{
    const std::lock_guard lock(mutex);
    attempts() << attempt;
}

} // namespace

// The names and types are the C library's.
extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET || domain == AF_INET6) {
        note(u"a socket"_s);
        errno = EACCES;
        return -1;
    }
    static const auto next = reinterpret_cast<int (*)(int, int, int)>(dlsym(RTLD_NEXT, "socket"));
    return next(domain, type, protocol);
}

extern "C" int getaddrinfo(const char* host, const char*, const addrinfo*, addrinfo**)
{
    note(u"the address of "_s + QString::fromUtf8(host));
    return EAI_FAIL;
}

namespace bridge::screens {

QStringList networkAttempts()
{
    const std::lock_guard lock(mutex);
    return attempts();
}

void forgetNetworkAttempts()
{
    const std::lock_guard lock(mutex);
    attempts().clear();
}

bool networkIsRefused()
{
    const QStringList before = networkAttempts();
    QTcpServer server;
    const bool listens = server.listen(QHostAddress::LocalHost);
    const bool noted = networkAttempts().size() > before.size();
    const std::lock_guard lock(mutex);
    attempts() = before;
    return noted && !listens;
}

} // namespace bridge::screens
