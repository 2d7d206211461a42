// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http.h"

#include <algorithm>

// What both services ask of a body before they read it.
namespace bridge::sandbox {

/// "application/json" of "Application/JSON; charset=utf-8"; empty without the header.
[[nodiscard]] inline QByteArray mediaType(const HttpRequest& request)
{
    const QByteArray header = headerValue(request.headers, "content-type");
    return header.split(';').first().trimmed().toLower();
}

/// Deeper than this no service reads; PHP's json_decode ends here.
constexpr int deepestJson = 512;

/// Whether the brackets of a JSON text nest deeper than `deepestJson`. To be asked before the text is
/// parsed: trees are copied and written by recursion, so a deep enough one would end the program.
[[nodiscard]] inline bool nestsTooDeep(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inText = !inText;
        else if (inText)
            i += c == '\\' ? 1 : 0;
        else if (c == '[' || c == '{')
            deepest = std::max(deepest, ++depth);
        else if (c == ']' || c == '}')
            --depth;
    }
    return deepest > deepestJson;
}

} // namespace bridge::sandbox
