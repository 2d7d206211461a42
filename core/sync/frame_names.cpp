// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/sync/frames.h"

#include <algorithm>

namespace bridge::sync {

namespace {

const Frame* titled(const std::vector<Frame>& frames, const QString& title)
{
    const auto found = std::ranges::find_if(frames, [&](const Frame& frame) { return frame.title.trimmed() == title; });
    return found == frames.end() ? nullptr : &*found;
}

} // namespace

FrameNames frameNames(const Link& link, const std::vector<Frame>& frames, FrameNames known)
{
    for (const FrameMapping& mapping : link.frames) {
        const QString title = mapping.title.trimmed();
        const Frame* frame = mapping.frame.isEmpty() ? titled(frames, title) : nullptr;
        if (!frame)
            continue;
        const auto before = std::ranges::find(frames, known[title], &Frame::id);
        if (before == frames.end() || before->title.trimmed() != title)
            known[title] = frame->id;
    }
    return known;
}

Link followRenames(Link link, const std::vector<Frame>& frames, const FrameNames& known)
{
    for (FrameMapping& mapping : link.frames) {
        const auto name = known.find(mapping.title.trimmed());
        if (!mapping.frame.isEmpty() || name == known.end() || titled(frames, name->first))
            continue;
        if (std::ranges::find(frames, name->second, &Frame::id) != frames.end())
            mapping.frame = name->second;
    }
    return link;
}

QString toText(const FrameNames& names)
{
    Json json = Json::object();
    for (const auto& [title, frame] : names)
        json[title.toStdString()] = frame.value;
    return QString::fromUtf8(toBytes(json));
}

FrameNames frameNamesFrom(const QString& text)
{
    FrameNames names;
    const auto json = parseJson(text.toUtf8());
    if (!json || !json->is_object())
        return names;
    for (const auto& [title, frame] : json->items()) {
        if (frame.is_string())
            names[QString::fromStdString(title)] = {frame.get<QString>()};
    }
    return names;
}

} // namespace bridge::sync
