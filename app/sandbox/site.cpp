// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/site.h"

#include "app/sandbox/person.h"
#include "app/sandbox/request_body.h"

#include <QFile>
#include <QHostAddress>
#include <QUrlQuery>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpResponse jsonAnswer(int status, const Json& json)
{
    return {
        status, {{"content-type", "application/json; charset=utf-8"}, {"cache-control", "no-store"}}, toBytes(json)};
}

HttpResponse problem(int status, const QString& text)
{
    return jsonAnswer(status, {{"error", text}});
}

HttpResponse answerOf(const Result<Json>& result)
{
    if (result)
        return jsonAnswer(200, *result);
    return problem(result.error().kind == ErrorKind::NotFound ? 404 : 400, result.error().detail);
}

/// /sandbox/** is for programs and pages of this machine. A page from elsewhere that a browser shows here
/// gives itself away by its Origin, or by the name under which it has this address.
bool isFromHere(const HttpRequest& request)
{
    const QString host = request.url.host();
    if (!host.isEmpty() && host != "localhost"_L1 && !QHostAddress(host).isLoopback())
        return false;
    const QByteArray origin = headerValue(request.headers, "origin");
    return origin.isEmpty() || QUrl(QString::fromLatin1(origin)).authority() == request.url.authority();
}

QByteArray contentType(const QString& file)
{
    if (file.endsWith(".css"_L1))
        return "text/css; charset=utf-8";
    return file.endsWith(".js"_L1) ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";
}

HttpResponse page(const QString& name)
{
    QFile file(u":/sandbox/pages/%1"_s.arg(name));
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return problem(404, u"no page \"%1\""_s.arg(name));
    // The pages show texts of strangers: nothing but the sandbox's own files may run in them.
    return {200,
        {{"content-type", contentType(name)}, {"cache-control", "no-store"},
            {"content-security-policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"}},
        file.readAll()};
}

/// The page that stands at an address a person opens; empty when it is the service's own.
QString pageAt(Service service, const QString& path)
{
    if (service == Service::Miro) {
        const bool board = path.startsWith("/app/live-embed/"_L1) || path.startsWith("/app/board/"_L1);
        return board ? u"board.html"_s : QString();
    }
    if (path.contains("/tasks/task/view/"_L1))
        return u"task.html"_s;
    return path == "/"_L1 || path.startsWith("/workgroups/group/"_L1) || path.startsWith("/company/"_L1)
        ? u"portal.html"_s
        : QString();
}

/// `{"revision":n}` alone while the asker has seen this revision.
HttpResponse unlessSeen(const QUrlQuery& query, quint64 revision, const std::function<Json()>& view)
{
    const bool seen = query.queryItemValue(u"since"_s) == QString::number(revision);
    return jsonAnswer(200, seen ? Json{{"revision", revision}} : view());
}

} // namespace

Site::Site(Sandbox& sandbox)
    : m_sandbox(sandbox)
{
    keepAsStart();
}

void Site::keepAsStart()
{
    m_start = m_sandbox.state();
}

Answer Site::handle(Service service, const HttpRequest& request)
{
    const QString path = request.url.path();
    if (path.startsWith("/sandbox/"_L1))
        return {own(path.mid(9), request)};
    const QString name = pageAt(service, path);
    if (!name.isEmpty() && request.verb == HttpVerb::Get)
        return {page(name)};
    return m_sandbox.handle(service, request);
}

HttpResponse Site::own(const QString& path, const HttpRequest& request)
{
    if (!isFromHere(request))
        return problem(403, u"only for programs and pages of this machine"_s);
    if (request.verb == HttpVerb::Get)
        return look(path, request.url);
    if (request.verb == HttpVerb::Post)
        return post(path, request);
    return problem(405, u"only GET and POST"_s);
}

HttpResponse Site::look(const QString& path, const QUrl& url) const
{
    if (path.startsWith("pages/"_L1))
        return page(path.mid(6));
    if (path == "state"_L1) {
        Json state = m_sandbox.state();
        state["counters"] = m_sandbox.counters();
        return jsonAnswer(200, state);
    }
    const QUrlQuery query(url);
    if (path == "portal"_L1)
        return unlessSeen(query, m_sandbox.bitrix24().revision(), [this] { return m_sandbox.bitrix24().portalView(); });
    if (path == "board"_L1) {
        const BoardId board{query.queryItemValue(u"id"_s, QUrl::FullyDecoded)};
        const quint64 revision = m_sandbox.miro().revision(board);
        if (revision == 0)
            return problem(404, u"no such board"_s);
        return unlessSeen(query, revision, [&] { return m_sandbox.miro().boardView(board); });
    }
    return problem(404, u"no such address"_s);
}

HttpResponse Site::post(const QString& path, const HttpRequest& request)
{
    if (path == "reset"_L1) {
        m_sandbox.setFaults({});
        return answerOf(m_sandbox.restore(m_start).map([] { return Json::object(); }));
    }
    const Result<Json> body = request.body.isEmpty() ? Json::object() : parseJson(request.body);
    if (nestsTooDeep(request.body) || !body)
        return problem(400, u"the body is not JSON"_s);
    if (path == "faults"_L1) {
        return answerOf(Faults::fromJson(*body).map([this](Faults faults) {
            m_sandbox.setFaults(std::move(faults));
            return Json::object();
        }));
    }
    if (path.startsWith("person/"_L1))
        return answerOf(actAsPerson(m_sandbox, path.mid(7), *body));
    return problem(404, u"no such address"_s);
}

} // namespace bridge::sandbox
