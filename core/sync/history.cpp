// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history.h"

#include "core/sync/identity.h"
#include "core/sync/marks.h"

#include <array>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array taskFields{"title", "description", "status", "priority", "group", "stage", "parent"};
constexpr std::array stickyFields{"text", "color", "frame", "x", "y"};

using Names = std::vector<const char*>;

Json picked(const Json& image, const Names& names)
{
    Json fields = Json::object();
    for (const char* name : names) {
        if (image.contains(name))
            fields[name] = image[name];
    }
    return fields;
}

Names writtenFields(const TaskPatch& patch)
{
    Names names;
    const auto add = [&names](bool isWritten, const char* name) {
        if (isWritten)
            names.push_back(name);
    };
    add(patch.title.has_value(), "title");
    add(patch.description.has_value(), "description");
    add(patch.status.has_value(), "status");
    add(patch.priority.has_value(), "priority");
    add(patch.group.has_value(), "group");
    add(patch.stage || patch.group, "stage"); // another project has other stages
    add(patch.parent.has_value(), "parent");
    return names;
}

Names writtenFields(const StickyPatch& patch)
{
    Names names;
    if (patch.text)
        names.push_back("text");
    if (patch.color)
        names.push_back("color");
    if (patch.placement)
        names.insert(names.end(), {"frame", "x", "y"});
    return names;
}

Json imageOfItem(const Observed& observed, const ItemId& item, const Names& names)
{
    const Sticky* sticky = observed.sticky(item);
    return sticky ? picked(sync::imageOf(observed, *sticky), names) : Json::object();
}

Json imageOfTask(const Observed& observed, TaskId id, const Names& names)
{
    const Task* task = observed.task(id);
    return task ? picked(sync::imageOf(*task), names) : Json::object();
}

/// Of whatever the operation writes, the fields as they are observed.
struct Image {
    const Observed& observed;
    const ItemId& item;
    TaskId task;
    bool isWritten; ///< after the write

    Json operator()(const Agree&) const { return Json::object(); }
    Json operator()(const Adopt&) const { return pairImage(); }
    Json operator()(const Release&) const { return pairImage(); }
    Json operator()(const CreateTask&) const { return imageOfTask(observed, task, all(taskFields)); }
    Json operator()(const UpdateTask& write) const
    {
        return imageOfTask(observed, write.patch.id, writtenFields(write.patch));
    }
    Json operator()(const DeleteTask& write) const { return imageOfTask(observed, write.seen.id, all(taskFields)); }
    Json operator()(const CreateSticky&) const { return imageOfItem(observed, item, all(stickyFields)); }
    Json operator()(const UpdateSticky& write) const
    {
        return imageOfItem(observed, write.patch.id, writtenFields(write.patch));
    }
    Json operator()(const DeleteSticky& write) const { return imageOfItem(observed, write.seen.id, all(stickyFields)); }
    /// A scan does not walk every tag, so what is known of one is what is done to it.
    Json operator()(const WriteTag& write) const
    {
        return {{"tag", write.change.attach == isWritten ? write.change.title : QString()}};
    }
    // A comment can't be looked at again: what stands in it is what was sent.
    Json operator()(const AddComment& write) const { return {{"comment", write.draft.text}}; }
    Json operator()(const EditComment& write) const { return {{"comment", write.patch.text}}; }
    Json operator()(const KeepText& write) const { return {{"comment", write.draft.text}}; }

private:
    template <size_t N> static Names all(const std::array<const char*, N>& names)
    {
        return {names.begin(), names.end()};
    }
    [[nodiscard]] Json pairImage() const
    {
        const Pair* pair = observed.pair(item);
        return pair ? Json{{"detached", pair->detached}} : Json::object();
    }
};

bool makesSomething(const Write& write)
{
    return std::holds_alternative<CreateTask>(write) || std::holds_alternative<CreateSticky>(write)
        || std::holds_alternative<AddComment>(write) || std::holds_alternative<KeepText>(write);
}

template <typename Value> void addEdit(Json& edit, const char* field, const Value& from, const Value& to)
{
    if (from != to)
        edit[field] = {from, to};
}

/// What somebody did on the board since the last agreement.
Json boardEdit(const Observed& observed, const Link& link, const Sticky& sticky)
{
    const Pair* pair = observed.pair(sticky.id);
    const BoardBase now = boardBaseOf(link, observed, sticky);
    Json edit = Json::object();
    if (!pair) {
        edit["text"] = {QString(), now.text};
        return edit;
    }
    addEdit(edit, "text", pair->board.text, now.text);
    if (familyOf(pair->board.color) != familyOf(now.color))
        addEdit(edit, "color", colorName(pair->board.color), colorName(now.color));
    addEdit(edit, "frame", pair->board.frame.value, now.frame.value);
    return edit;
}

/// What somebody did in the portal since the last agreement.
Json portalEdit(const Observed& observed, const Task& task)
{
    const Pair* pair = observed.pairOfTask(task.id);
    Json edit = Json::object();
    if (!pair) {
        edit["title"] = {QString(), task.title};
        return edit;
    }
    const PortalBase& from = pair->portal;
    addEdit(edit, "title", from.title, task.title);
    addEdit(edit, "description", from.description, task.description);
    addEdit(edit, "status", statusWord(from.status), statusWord(task.status));
    addEdit(edit, "priority", priorityWord(from.priority), priorityWord(task.priority));
    addEdit(edit, "group", from.group.value, task.group.value);
    addEdit(edit, "stage", from.stage.value, task.stage.value);
    addEdit(edit, "parent", from.parent.value, task.parent.value);
    return edit;
}

Json causeFrom(Side side, const QString& by, TimePoint at, Json edit)
{
    if (edit.empty())
        return Json::object();
    return {{"side", sideWord(side)}, {"by", by}, {"at", at == TimePoint{} ? QString() : isoTime(at)},
        {"edit", std::move(edit)}};
}

/// Who deleted it and when, neither service tells.
Json deletion(Side side)
{
    return causeFrom(side, {}, {}, {{"deleted", {false, true}}});
}

/// The edit on the side that is not written.
Json causeOf(const Operation& operation, const Observed& observed, const Link& link)
{
    if (std::holds_alternative<Adopt>(operation.write) || std::holds_alternative<WriteTag>(operation.write))
        return Json::object(); // nobody's edit: the engine's own marks
    const bool readsBoard = operation.shown.side == Side::Bitrix24;
    if (readsBoard) {
        const Sticky* sticky = observed.sticky(operation.shown.item);
        return sticky
            ? causeFrom(Side::Miro, sticky->modifiedBy, sticky->modifiedAt, boardEdit(observed, link, *sticky))
            : deletion(Side::Miro);
    }
    const Task* task = observed.task(operation.shown.task);
    return task ? causeFrom(Side::Bitrix24, task->changedBy.isNone() ? QString() : task->changedBy.toString(),
               task->changedAt, portalEdit(observed, *task))
                : deletion(Side::Bitrix24);
}

} // namespace

Json imageOf(const Task& task)
{
    return {{"title", task.title}, {"description", task.description}, {"status", statusWord(task.status)},
        {"priority", priorityWord(task.priority)}, {"group", task.group.value}, {"stage", task.stage.value},
        {"parent", task.parent.value}};
}

Json imageOf(const Observed& observed, const Sticky& sticky)
{
    const Frame* frame = observed.frameOf(sticky);
    return {{"text", splitMark(sticky.text).body}, {"color", colorName(sticky.color)},
        {"frame", frame ? frame->id.value : QString()}, {"x", sticky.center.x()}, {"y", sticky.center.y()}};
}

WriteNote noteOf(const Operation& operation, const Observed& observed, const Link& link)
{
    WriteNote note;
    note.cause = causeOf(operation, observed, link);
    if (makesSomething(operation.write))
        return note;
    if (std::holds_alternative<EditComment>(operation.write)) {
        const Pair* pair = observed.pair(operation.shown.item);
        note.before["comment"] = pair ? pair->board.text : QString();
        return note;
    }
    note.before = std::visit(Image{observed, operation.shown.item, operation.shown.task, false}, operation.write);
    return note;
}

Json imageAfter(const Operation& operation, const Observed& observed, const ItemId& item, TaskId task)
{
    return std::visit(Image{observed, item, task, true}, operation.write);
}

void keepChanged(HistoryRow& row)
{
    Json before = Json::object();
    Json after = Json::object();
    for (const auto& [name, value] : row.after.items()) {
        if (row.before.value(name, Json()) == value)
            continue;
        before[name] = row.before.value(name, Json());
        after[name] = value;
    }
    row.before = std::move(before);
    row.after = std::move(after);
}

} // namespace bridge::sync
