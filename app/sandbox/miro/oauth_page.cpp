// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/oauth_page.h"

#include "app/sandbox/miro/paging.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpResponse htmlPage(int status, const QString& body)
{
    const QString html = uR"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Miro (simulated)</title></head>
<body style="font-family: sans-serif; max-width: 32em; margin: 4em auto; line-height: 1.5">
%1
</body></html>
)"_s;
    return {status, {{"content-type", "text/html; charset=utf-8"}, {"cache-control", "no-store"}},
        QString(html).replace(u"%1"_s, body).toUtf8()};
}

QString hiddenFields(const QUrlQuery& parameters)
{
    QString fields;
    for (const auto& [name, value] : parameters.queryItems(QUrl::FullyDecoded)) {
        fields += u"<input type=\"hidden\" name=\""_s + name.toHtmlEscaped() + u"\" value=\""_s + value.toHtmlEscaped()
            + u"\">\n"_s;
    }
    return fields;
}

} // namespace

HttpResponse authorizationPage(const MiroWorld& world, const QUrlQuery& parameters)
{
    const QString host = QUrl(queryValue(parameters, u"redirect_uri"_s)).host();
    QString body = u"<h1>Give the app access?</h1>\n<p>"_s + world.users.front().name.toHtmlEscaped()
        + u", the app that answers at <b>"_s + host.toHtmlEscaped() + u"</b> wants to read and change boards of <b>"_s
        + world.options.teamName.toHtmlEscaped() + u"</b>.</p>\n<form method=\"post\" action=\"/oauth/authorize\">\n"_s;
    body += hiddenFields(parameters);
    body += u"<button id=\"allow\" name=\"answer\" value=\"allow\">Install &amp; authorize</button>\n"
            "<button id=\"refuse\" name=\"answer\" value=\"refuse\">Cancel</button>\n</form>"_s;
    return htmlPage(200, body);
}

HttpResponse authorizationProblem(const Refusal& refusal)
{
    return htmlPage(
        refusal.status, u"<h1>This app can't be authorized</h1>\n<p>"_s + refusal.message.toHtmlEscaped() + u"</p>"_s);
}

} // namespace bridge::sandbox
