// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a world.
#include "tests/world/world.h"

#include "core/domain/text.h"
#include "core/sync/marks.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

std::vector<World::Item> World::items() const
{
    const Json view = sandbox.miro().boardView(board);
    std::map<QString, QString> titles;
    for (const Json& frame : view.at("frames"))
        titles[frame.at("id").get<QString>()] = frame.at("title").get<QString>();
    std::vector<Item> found;
    for (const Json& sticky : view.at("stickies")) {
        const auto [body, marked] = sync::splitMark(normalised(sticky.at("text").get<QString>()));
        Item item{.text = body, .color = sticky.at("color").get<QString>()};
        item.id = {sticky.at("id").get<QString>()};
        item.frame = titles[sticky.at("parent").get<QString>()];
        item.mark = marked ? sync::stickyMark(*marked) : QString();
        for (const Json& tag : sticky.at("tags")) {
            const QString title = tag.at("title").get<QString>();
            if (sync::taskOfStickyMark(title))
                item.mark = title;
            else
                item.tags << title;
        }
        found.push_back(item);
    }
    return found;
}

World::Item World::item(const QString& firstLine) const
{
    for (const Item& item : items()) {
        if (item.text.section(u'\n', 0, 0) == firstLine)
            return item;
    }
    return {};
}

ItemId World::frame(const QString& title) const
{
    const Json view = sandbox.miro().boardView(board);
    for (const Json& frame : view.at("frames")) {
        if (frame.at("title").get<QString>() == title)
            return {frame.at("id").get<QString>()};
    }
    return {};
}

QPointF World::freePoint(const QString& frameTitle) const
{
    const ItemId id = frame(frameTitle);
    const Json view = sandbox.miro().boardView(board);
    const auto rectOf = [](const Json& json) {
        return QRectF(json.at("x").get<double>(), json.at("y").get<double>(), json.at("width").get<double>(),
            json.at("height").get<double>());
    };
    QRectF area;
    for (const Json& frame : view.at("frames")) {
        if (frame.at("id").get<QString>() == id.value)
            area = rectOf(frame);
    }
    for (double y = area.top() + 130; y < area.bottom() - 130; y += 40) {
        for (double x = area.left() + 130; x < area.right() - 130; x += 40) {
            const QRectF spot(x - 105, y - 118, 210, 236);
            const bool taken = std::ranges::any_of(
                view.at("stickies"), [&](const Json& sticky) { return rectOf(sticky).intersects(spot); });
            if (!taken)
                return {x, y};
        }
    }
    return area.center();
}

std::vector<Json> World::tasks() const
{
    const Json view = sandbox.bitrix24().portalView();
    return view.at("tasks").get<std::vector<Json>>();
}

Json World::task(const QString& title) const
{
    for (const Json& task : tasks()) {
        if (task.at("title").get<QString>() == title)
            return task;
    }
    return {};
}

std::vector<sync::Pair> World::pairs() const
{
    const auto stored = journal->pairs(link.id);
    return stored ? *stored : std::vector<sync::Pair>{};
}

namespace {

qint64 numberIn(const Json& task, const char* field)
{
    return task.value(field, qint64(0));
}

/// Comments of people, without the portal's own notes.
QStringList commentsOf(const Json& task)
{
    QStringList texts;
    for (const Json& comment : task.value("comments", Json::array())) {
        if (!comment.value("system", false))
            texts << comment.at("text").get<QString>().section(u"[URL="_s, 0, 0).trimmed();
    }
    texts.sort();
    return texts;
}

} // namespace

QStringList World::describe() const
{
    std::map<qint64, Json> byId;
    for (const Json& task : tasks())
        byId[numberIn(task, "id")] = task;
    std::map<ItemId, Item> byItem;
    for (const Item& item : items())
        byItem[item.id] = item;

    QStringList lines;
    for (const sync::Pair& pair : pairs()) {
        const Item& item = byItem[pair.item];
        const Json task = byId.contains(pair.task.value) ? byId[pair.task.value] : Json(); // it may be gone
        QStringList parts{sync::pairKindWord(pair.kind), item.text, item.color, item.frame, item.tags.join(u',')};
        if (pair.kind != sync::PairKind::Comment && task.is_object()) {
            parts << task.value("title", QString());
            for (const char* field : {"status", "priority", "groupId"})
                parts << QString::number(numberIn(task, field));
            if (const qint64 parent = numberIn(task, "parentId"); byId.contains(parent))
                parts << byId[parent].value("title", QString());
        }
        lines << parts.join(u'|');
    }
    for (const auto& [id, task] : byId) {
        for (const QString& comment : commentsOf(task))
            lines << u"comment on %1: %2"_s.arg(task.value("title", QString()), comment);
    }
    lines.sort();
    lines << u"%1 tasks, %2 stickies"_s.arg(byId.size()).arg(byItem.size());
    return lines;
}

} // namespace bridge::test
