// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/reply.h"

#include <QUrlQuery>

namespace bridge::sandbox {

/// The value of a query parameter, decoded; empty when it is absent.
[[nodiscard]] QString queryValue(const QUrlQuery& query, const QString& name);

struct OffsetPage {
    int limit = 20;
    int offset = 0;
};

/// limit 1–50 (default 20) and offset: boards, members, tags, items by tag.
[[nodiscard]] Outcome<OffsetPage> offsetPage(const QUrlQuery& query);
/// One page of a container. `matches` filters, `show` makes the JSON.
template <typename Container, typename Matches, typename Show>
[[nodiscard]] Json offsetListJson(const Container& all, const OffsetPage& page, Matches matches, Show show)
{
    Json data = Json::array();
    qint64 total = 0;
    for (const auto& element : all) {
        if (!matches(element))
            continue;
        const qint64 at = total++ - page.offset;
        if (at >= 0 && at < page.limit)
            data.push_back(show(element));
    }
    const auto size = data.size();
    return {{"size", size}, {"data", std::move(data)}, {"total", total}, {"offset", page.offset}, {"limit", page.limit},
        {"links", Json::object()}, {"type", "list"}};
}

struct CursorPage {
    int limit = 10;
    Number after = 0; ///< the last id of the page before
};

/// limit 10–50 (default 10) and cursor: items and connectors. A cursor belongs to one `scope`, that is one
/// board and filter; any other text is refused. It names the last element that was seen, so that elements
/// that come or go between two pages neither repeat nor hide others.
[[nodiscard]] Outcome<CursorPage> cursorPage(const QUrlQuery& query, const QString& scope);
[[nodiscard]] QString makeCursor(Number last, const QString& scope);

/// One page of a map that is ordered by id. `matches` filters, `show` makes the JSON.
template <typename Map, typename Matches, typename Show>
[[nodiscard]] Json cursorListJson(const Map& all, const CursorPage& page, const QString& scope,
    const MiroOptions& options, Matches matches, Show show)
{
    Json data = Json::array();
    qint64 total = 0;
    Number last = 0;
    bool more = false;
    for (const auto& [id, element] : all) {
        if (!matches(element))
            continue;
        ++total;
        if (id <= page.after || more)
            continue;
        if (data.size() == static_cast<size_t>(page.limit)) {
            more = true;
            continue;
        }
        data.push_back(show(element));
        last = id;
    }
    const auto size = data.size();
    Json list = {{"size", size}, {"data", std::move(data)}, {"total", total}, {"limit", page.limit},
        {"links", Json::object()}, {"type", "cursor-list"}};
    if (more || options.emptyCursorAtEnd)
        list["cursor"] = more ? makeCursor(last, scope) : QString();
    return list;
}

} // namespace bridge::sandbox
