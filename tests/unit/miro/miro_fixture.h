// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/board_adapter.h"
#include "core/miro/client.h"
#include "tests/support/fake_transport.h"

namespace bridge::miro {

inline const TimePoint testStart{std::chrono::hours{480'000}};

/// Hands out its tokens one after another, as a sign-in that still works does.
class RenewingAuthorizer final : public Authorizer
{
public:
    explicit RenewingAuthorizer(std::vector<Secret> tokens)
        : m_tokens(std::move(tokens))
    {
    }
    Result<Secret> token(const std::stop_token&) override { return m_tokens[m_current]; }
    Result<Secret> renew(const Secret& refused, const std::stop_token&) override
    {
        ++renewals;
        if (refused == m_tokens[m_current] && m_current + 1 == m_tokens.size())
            return fail(ErrorKind::Unauthorised, QStringLiteral("no more tokens"));
        if (refused == m_tokens[m_current])
            ++m_current;
        return m_tokens[m_current];
    }

    int renewals = 0;

private:
    std::vector<Secret> m_tokens;
    std::size_t m_current = 0;
};

/// A sticky as the service answers it (Miro fact sheet §4, §5).
inline Json stickyJson(const char* id, const char* content = "<p>Fix login</p>", double x = 150.5, double y = 220)
{
    return {{"id", id}, {"type", "sticky_note"}, {"data", {{"content", content}, {"shape", "square"}}},
        {"style", {{"fillColor", "light_yellow"}, {"textAlign", "center"}}},
        {"geometry", {{"width", 199}, {"height", 228}}},
        {"position", {{"x", x}, {"y", y}, {"origin", "center"}, {"relativeTo", "canvas_center"}}},
        {"createdAt", "2026-05-20T06:38:21Z"}, {"modifiedAt", "2026-05-20T06:40:00Z"},
        {"modifiedBy", {{"id", "30744573"}, {"type", "user"}}}, {"links", Json::object()}, {"isSupported", true}};
}

inline Json inFrame(Json sticky, const char* frame)
{
    sticky["position"]["relativeTo"] = "parent_top_left";
    sticky["parent"] = {{"id", frame}};
    return sticky;
}

inline Json frameJson(const char* id, const char* title, double x, double y, double width, double height)
{
    return {{"id", id}, {"type", "frame"}, {"data", {{"title", title}, {"format", "custom"}, {"type", "freeform"}}},
        {"geometry", {{"width", width}, {"height", height}}},
        {"position", {{"x", x}, {"y", y}, {"origin", "center"}, {"relativeTo", "canvas_center"}}},
        {"modifiedAt", "2026-05-20T06:40:00Z"}};
}

inline Json boardJson()
{
    return {{"id", "uXj="}, {"type", "board"}, {"name", "Sprint 12"}, {"modifiedAt", "2026-05-21T09:00:02Z"}};
}

inline Json cursorList(std::vector<Json> entries, const char* cursor = "")
{
    return {{"data", entries}, {"total", entries.size()}, {"size", entries.size()}, {"limit", 50}, {"cursor", cursor},
        {"type", "cursor-list"}};
}

inline Json offsetList(std::vector<Json> entries, int total, int offset = 0)
{
    return {{"data", entries}, {"total", total}, {"size", entries.size()}, {"offset", offset}, {"limit", 50}};
}

inline Json tagJson(const char* id, const char* title)
{
    return {{"id", id}, {"type", "tag"}, {"title", title}, {"fillColor", "red"}};
}

inline Json errorJson(int status, const char* message)
{
    return {{"type", "error"}, {"code", "2.0703"}, {"status", status}, {"message", message}, {"context", nullptr}};
}

} // namespace bridge::miro
