// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/services.h"

#include "tests/signin/left_behind.h"

#include <QTcpSocket>

namespace bridge::signintest {

using namespace Qt::StringLiterals;

SilentPort::SilentPort()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        ++m_connections;
        m_server.nextPendingConnection()->abort();
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qPrintable(m_server.errorString()));
}

QUrl SilentPort::url(const QString& path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

Services::Services(const Redirects& redirects)
    : m_miro(std::make_unique<sandbox::HttpFront>())
    , m_bitrix24(std::make_unique<sandbox::HttpFront>())
{
    if (!m_miro->open(0) || !m_bitrix24->open(0))
        qFatal("no loopback port");
    sandbox::SandboxOptions options{.realLimits = false};
    options.miroUrl = m_miro->url();
    options.bitrix24Url = m_bitrix24->url();
    options.miro.redirectUris = {redirects.miro};
    options.bitrix24.handlerUrl = redirects.bitrix24;
    options.bitrix24.appScopes.removeAll(u"im"_s); // so there is something that the app lacks
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock, options);
    m_sandbox->bitrix24().addUser(u"Ann"_s, u"Lee"_s, {}, u"lead"_s, true);
    m_site.emplace(*m_sandbox);
    m_miro->setHandler([this](const HttpRequest& request) { return answer(sandbox::Service::Miro, request); });
    m_bitrix24->setHandler([this](const HttpRequest& request) { return answer(sandbox::Service::Bitrix24, request); });
}

auth::Authorization Services::miroTry() const
{
    const sandbox::MiroOptions& options = m_sandbox->options().miro;
    return auth::miroAuthorization(
        m_sandbox->options().miroUrl.resolved(QUrl(u"/oauth/authorize"_s)), options.clientId, options.redirectUris[0]);
}

auth::Authorization Services::bitrix24Try() const
{
    const sandbox::Bitrix24Options& options = m_sandbox->options().bitrix24;
    return auth::bitrix24Authorization(m_sandbox->options().bitrix24Url, options.clientId, options.handlerUrl);
}

sandbox::Answer Services::answer(sandbox::Service service, const HttpRequest& request)
{
    sandbox::Answer answer = m_site->handle(service, request);
    noteSecrets(request, answer.response.value_or(HttpResponse()));
    return answer;
}

void Services::goAway()
{
    m_miro.reset();
    m_bitrix24.reset();
}

} // namespace bridge::signintest
