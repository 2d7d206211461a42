// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"

#include <stdexcept>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const TimePoint start{std::chrono::seconds{1'779'250'000}};

HttpVerb verbOf(const QString& name)
{
    for (const HttpVerb verb : {HttpVerb::Get, HttpVerb::Post, HttpVerb::Put, HttpVerb::Patch, HttpVerb::Delete}) {
        if (QString::fromLatin1(verbName(verb)) == name)
            return verb;
    }
    throw std::invalid_argument("no verb: " + name.toStdString());
}

} // namespace

Json Reply::at(const char* pointer) const
{
    const Json::json_pointer place(pointer);
    return body.contains(place) ? body.at(place) : Json();
}

QString Reply::textAt(const char* pointer) const
{
    const Json found = at(pointer);
    return found.is_string() ? found.get<QString>() : QString();
}

qint64 Reply::number(const char* header) const
{
    return headerValue(headers, header).toLongLong();
}

Desk::Desk(const MiroOptions& options)
    : clock(start)
    , miro(clock, options)
    , token(miro.issueToken())
    , board(miro.addBoard(u"Sprint 12"_s))
{
    furnish();
}

/// The frame covers (600, -300) to (1400, 300); "child" lies in it, everything else on the open board.
void Desk::furnish()
{
    ids[u"board"_s] = QString::fromLatin1(QUrl::toPercentEncoding(board.value));
    ids[u"me"_s] = miro.users().front().id;
    make(u"frame"_s, onBoard("POST", "frames"),
        R"({"data":{"title":"In progress"},"geometry":{"width":800,"height":600},"position":{"x":1000,"y":0}})");
    make(u"sticky"_s, onBoard("POST", "sticky_notes"), R"({"data":{"content":"Fix login"}})");
    make(u"child"_s, onBoard("POST", "sticky_notes"),
        R"({"data":{"content":"Inside"},"position":{"x":400,"y":300},"parent":{"id":"{frame}"}})");
    make(u"card"_s, onBoard("POST", "cards"), R"({"data":{"title":"Card"},"position":{"x":0,"y":500}})");
    make(u"app_card"_s, onBoard("POST", "app_cards"), R"({"data":{"title":"Task"},"position":{"x":0,"y":700}})");
    make(u"text"_s, onBoard("POST", "texts"), R"({"data":{"content":"Note"},"position":{"x":0,"y":900}})");
    make(u"tag"_s, onBoard("POST", "tags"), R"({"title":"done","fillColor":"green"})");
    make(u"connector"_s, onBoard("POST", "connectors"), R"({"startItem":{"id":"{sticky}"},"endItem":{"id":"{card}"}})");
}

QString Desk::filled(QString text) const
{
    for (const auto& [name, id] : ids.toStdMap())
        text.replace(u'{' + name + u'}', id);
    return text;
}

HttpRequest Desk::request(const QString& line, const QByteArray& body) const
{
    const QString address = filled(line.section(u' ', 1));
    HttpRequest request{verbOf(line.section(u' ', 0, 0)), QUrl(u"https://api.miro.com"_s + address)};
    request.headers = {{"Authorization", "Bearer " + token.reveal().toLatin1()}, {"Accept", "application/json"}};
    if (!body.isEmpty()) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = filled(QString::fromUtf8(body)).toUtf8();
    }
    return request;
}

Reply Desk::call(const QString& line, const QByteArray& body)
{
    const HttpResponse response = miro.handle(request(line, body));
    return {response.status, parseJson(response.body).value_or(Json()), response.headers, response.body};
}

Reply Desk::make(const QString& name, const QString& line, const QByteArray& body)
{
    Reply reply = call(line, body);
    ids[name] = reply.textAt("/id");
    return reply;
}

QString onBoard(const char* verb, const char* path)
{
    return QLatin1StringView(verb) + u" /v2/boards/{board}/"_s + QLatin1StringView(path);
}

} // namespace bridge::sandbox
