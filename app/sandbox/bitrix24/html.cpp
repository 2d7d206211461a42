// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/html.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

HttpResponse htmlPage(int status, const QString& title, const QString& body)
{
    const QString page = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                         "<style>body{font:16px sans-serif;max-width:32em;margin:4em auto;color:#333}"
                         "a{display:block;padding:.6em 1em;margin:.4em 0;border:1px solid #2fc6f6;"
                         "border-radius:6px;text-decoration:none;color:#0b66c3}</style></head>"
                         "<body><h1>%1</h1>%2</body></html>\n"_s.arg(title.toHtmlEscaped(), body);
    return {status, {{"content-type", "text/html; charset=utf-8"}}, page.toUtf8()};
}

} // namespace bridge::sandbox::bitrix24
