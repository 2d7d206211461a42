// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sent_create.h"

#include "core/domain/color.h"
#include "core/domain/task.h"

namespace bridge::sync {

Json toJson(const SentCreate& sent)
{
    Json json{{"text", sent.board.text}, {"color", colorName(sent.board.color)}, {"frame", sent.board.frame.value},
        {"title", sent.title}, {"description", sent.description}, {"mark", sent.mark}};
    if (sent.board.priority)
        json["priority"] = priorityWord(*sent.board.priority);
    return json;
}

std::optional<SentCreate> sentCreateFrom(const Json& json)
{
    const auto text = [&](const char* key) { return json.value(key, QString()); };
    const auto color = json.is_object() ? stickyColorFromName(text("color")) : std::nullopt;
    if (!color)
        return std::nullopt;
    SentCreate sent;
    sent.board.text = text("text");
    sent.board.color = *color;
    sent.board.frame = {text("frame")};
    sent.board.priority = priorityFromWord(text("priority"));
    sent.title = text("title");
    sent.description = text("description");
    sent.mark = text("mark");
    return sent;
}

Json toJson(const KeptText& kept)
{
    return {{"link", kept.link.toString(QUrl::FullyEncoded)}, {"answers", kept.answers}};
}

KeptText keptTextFrom(const Json& json)
{
    if (!json.is_object())
        return {};
    return {QUrl(json.value("link", QString())), json.value("answers", QString())};
}

} // namespace bridge::sync
