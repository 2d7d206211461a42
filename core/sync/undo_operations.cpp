// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history.h"
#include "core/sync/history_values.h"
#include "core/sync/identity.h"
#include "core/sync/planner.h"
#include "core/sync/undo_planner.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// Why a pair stays apart after an undo, for the inspector.
QString takenBack()
{
    return u"A run was taken back: it is not made again"_s;
}

/// What a person is shown of it; the images say all that is written.
std::vector<FieldChange> changesBetween(const Json& from, const Json& to)
{
    std::vector<FieldChange> changes;
    for (const auto& [field, value] : to.items()) {
        const QString old = valueIn(from, field);
        const QString now = valueIn(to, field);
        if (isForPeople(field) && old != now)
            changes.push_back({QString::fromStdString(field), old, now});
    }
    return changes;
}

template <typename Id> Id idFrom(const Json& image, const char* name)
{
    return {image.value(name, qint64{0})};
}

QString textFrom(const Json& image, const char* name)
{
    return image.value(name, QString());
}

Fields fieldsOf(const std::set<std::string>& names)
{
    static const std::map<std::string, Field> known{{"title", Field::Title}, {"description", Field::Description},
        {"priority", Field::Priority}, {"color", Field::Priority}, {"status", Field::Place}, {"group", Field::Place},
        {"stage", Field::Place}, {"frame", Field::Place}, {"x", Field::Place}, {"y", Field::Place},
        {"parent", Field::Parent}};
    Fields fields;
    for (const std::string& name : names) {
        if (name == "text")
            fields |= Fields(Field::Title) | Field::Description;
        else
            fields |= known.at(name);
    }
    return fields;
}

TaskPatch patchFrom(const Json& image, const std::set<std::string>& names)
{
    TaskPatch patch;
    const auto writes = [&names](const char* name) { return names.contains(name); };
    if (writes("title"))
        patch.title = textFrom(image, "title");
    if (writes("description"))
        patch.description = textFrom(image, "description");
    if (writes("status"))
        patch.status = statusFromWord(textFrom(image, "status"));
    if (writes("priority"))
        patch.priority = priorityFromWord(textFrom(image, "priority"));
    if (writes("group"))
        patch.group = idFrom<GroupId>(image, "group");
    if (writes("stage"))
        patch.stage = idFrom<StageId>(image, "stage");
    if (writes("parent"))
        patch.parent = idFrom<TaskId>(image, "parent");
    return patch;
}

Placement placementFrom(const Json& image, const Observed& observed)
{
    const ItemId frame{textFrom(image, "frame")};
    return {observed.frame(frame) ? frame : ItemId{}, {image.value("x", 0.0), image.value("y", 0.0)}};
}

} // namespace

PlannedOperation UndoPlanner::shown(
    QLatin1StringView kind, Side side, const ItemId& item, TaskId task, const QString& summary) const
{
    PlannedOperation what;
    what.id = m_link.id.value + u'/' + kind + u'/' + (item.isEmpty() ? task.toString() : item.value);
    what.link = m_link.id;
    what.kind = kind;
    what.side = side;
    what.item = item;
    what.task = task;
    what.summary = summary;
    return what;
}

void UndoPlanner::add(PlannedOperation what, Write write, const QString& endsPair)
{
    m_plan.operations.push_back({.shown = std::move(what), .write = std::move(write), .endsPair = endsPair});
}

QString UndoPlanner::titleOf(const ItemId& item) const
{
    const Sticky* sticky = m_observed.sticky(item);
    const Pair* pair = m_observed.pair(item);
    return quoted(sticky ? sticky->text : pair ? pair->board.text : item.value);
}

void UndoPlanner::finishTask(TaskId id, const Target& target)
{
    const Task& task = *m_observed.task(id);
    const Pair& pair = *m_observed.pair(target.item);
    if (!target.goes)
        return updateTask(task, pair, target);
    if (const QString reason = whatHangsOn(id); !reason.isEmpty())
        m_plan.kept.push_back({target.item, id, reason});
    else
        deleteTask(task, pair);
}

void UndoPlanner::finishItem(const ItemId& id, const Target& target)
{
    const Sticky& sticky = *m_observed.sticky(id);
    const Pair& pair = *m_observed.pair(id);
    if (target.goes)
        deleteSticky(sticky, pair);
    else if (!willGo(pair.task)) // else its mark and its text go in one write, see takeMarkOff()
        updateSticky(sticky, pair, target);
}

bool UndoPlanner::willGo(TaskId task) const
{
    const auto target = m_tasks.find(task);
    return target != m_tasks.end() && target->second.goes && whatHangsOn(task).isEmpty();
}

/// A comment goes with a task that goes; alone it stays.
void UndoPlanner::finishComment(const HistoryRow& row)
{
    const Pair* pair = m_observed.pair(row.item);
    if (!willGo(row.task))
        return keep(row, u"A comment may have been read: it stays"_s);
    if (!pair || pair->detached || pair->kind != PairKind::Comment)
        return;
    add(shown("release"_L1, Side::Bitrix24, row.item, row.task,
            u"Unlink %1: its comment goes with task %2"_s.replace(u"%2"_s, row.task.toString())
                .replace(u"%1"_s, titleOf(row.item))),
        Release{takenBack()}, takenBack());
}

void UndoPlanner::Target::dropWhatIs(const Json& shown)
{
    const auto isSo = [&](const char* name) { return shown.value(name, Json()) == image.value(name, Json()); };
    if (changed.contains("x") && isSo("frame") && isSo("x") && isSo("y")) {
        for (const char* part : {"frame", "x", "y"})
            changed.erase(part);
    }
    std::erase_if(changed, [&](const std::string& name) {
        const bool isPlace = name == "frame" || name == "x" || name == "y";
        return !isPlace && isSo(name.c_str());
    });
}

/// A comment of another run, or a subtask that stays.
QString UndoPlanner::whatHangsOn(TaskId task) const
{
    for (const auto& [item, pair] : m_observed.pairs()) {
        const bool ofThisRun = std::ranges::find(m_comments, item, &HistoryRow::item) != m_comments.end();
        if (pair.kind == PairKind::Comment && pair.task == task && !ofThisRun)
            return u"A comment may have been read: its task stays"_s;
    }
    for (const auto& [id, other] : m_observed.tasks()) {
        const auto target = m_tasks.find(id);
        if (other.parent == task && (target == m_tasks.end() || !target->second.goes))
            return u"The task has a subtask that stays"_s;
    }
    return {};
}

void UndoPlanner::deleteTask(const Task& task, const Pair& pair)
{
    if (const Sticky* sticky = m_observed.sticky(pair.item))
        takeMarkOff(*sticky, pair);
    PlannedOperation what = shown("delete_task"_L1, Side::Bitrix24, pair.item, task.id,
        u"Delete task %1 “%2”, which the run created"_s.arg(task.id.toString(), task.title));
    what.changes = {{u"title"_s, task.title, {}}};
    add(std::move(what), DeleteTask{task}, takenBack());
}

void UndoPlanner::deleteSticky(const Sticky& sticky, const Pair& pair)
{
    PlannedOperation what = shown("delete_sticky"_L1, Side::Miro, pair.item, pair.task,
        u"Delete %1, which the run created"_s.arg(quoted(sticky.text)));
    what.changes = {{u"text"_s, sticky.text, {}}};
    add(std::move(what), DeleteSticky{sticky}, takenBack());
}

/// The task it names goes. A text that the run wrote goes back in the same write.
void UndoPlanner::takeMarkOff(const Sticky& sticky, const Pair& pair)
{
    const QString tag = stickyMark(pair.task);
    if (pair.board.mark == "tag"_L1 || sticky.tags.contains(tag)) {
        PlannedOperation what = shown("remove_mark"_L1, Side::Miro, sticky.id, pair.task,
            u"Take the tag %2 off %1"_s.replace(u"%2"_s, tag).replace(u"%1"_s, quoted(sticky.text)));
        what.changes = {{u"tag"_s, tag, {}}};
        add(std::move(what), WriteTag{{sticky.id, tag, false}, QString()}, pair.detached ? pair.note : QString());
    }
    const auto target = m_items.find(sticky.id);
    Target back{sticky.id, imageOf(m_observed, sticky), {}, false};
    if (target != m_items.end())
        back = target->second;
    updateSticky(sticky, pair, back, splitMark(sticky.text).task == pair.task);
}

void UndoPlanner::updateTask(const Task& task, const Pair& pair, Target target)
{
    target.dropWhatIs(imageOf(task));
    if (target.changed.empty())
        return;
    UpdateTask write;
    write.patch = patchFrom(target.image, target.changed);
    write.patch.id = task.id;
    write.patch.current = task;
    write.patch.boardLink = m_addresses.item(pair.item);
    write.board = pair.board; // an edit of the sticky that nobody has seen yet stays one
    write.fields = fieldsOf(target.changed);
    const bool subtask
        = target.changed.contains("parent") ? !write.patch.parent->isNone() : pair.kind == PairKind::Subtask;
    write.kind = subtask ? PairKind::Subtask : PairKind::Task;
    PlannedOperation what = shown("update_task"_L1, Side::Bitrix24, pair.item, task.id,
        u"Put task %1 “%2” back as it was"_s.arg(task.id.toString(), task.title));
    what.changes = changesBetween(imageOf(task), target.image);
    add(std::move(what), std::move(write), pair.detached ? pair.note : QString());
}

void UndoPlanner::updateSticky(const Sticky& sticky, const Pair& pair, Target target, bool losesMark)
{
    target.dropWhatIs(imageOf(m_observed, sticky));
    if (losesMark)
        target.changed.insert("text");
    if (target.changed.empty())
        return;
    UpdateSticky write;
    write.patch.id = sticky.id;
    if (target.changed.contains("text")) {
        const bool keepsMark = splitMark(sticky.text).task && !losesMark;
        const QString body = textFrom(target.image, "text");
        write.patch.text = keepsMark ? withMark(body, pair.task) : body;
        if (keepsMark) {
            write.patch.linkedLine = stickyMark(pair.task);
            write.patch.linkedUrl = m_addresses.task(pair.task);
        }
    }
    if (target.changed.contains("color"))
        write.patch.color = stickyColorFromName(textFrom(target.image, "color"));
    if (target.changed.contains("x"))
        write.patch.placement = placementFrom(target.image, m_observed);
    write.fields = fieldsOf(target.changed);
    PlannedOperation what = shown(
        "update_sticky"_L1, Side::Miro, sticky.id, pair.task, u"Put %1 back as it was"_s.arg(quoted(sticky.text)));
    what.changes = changesBetween(imageOf(m_observed, sticky), target.image);
    add(std::move(what), std::move(write), {});
}

void UndoPlanner::makeTaskAgain(const HistoryRow& row)
{
    const Sticky* sticky = m_observed.sticky(row.item);
    const Pair* pair = m_observed.pair(row.item);
    if (m_observed.task(row.task))
        return keep(row, u"The task is there"_s);
    if (pair && !pair->detached)
        return keep(row, u"The sticky has another task by now"_s);
    CreateTask write;
    const TaskId parent = idFrom<TaskId>(row.before, "parent");
    write.kind = parent.isNone() ? PairKind::Task : PairKind::Subtask;
    write.board = sticky ? boardBaseOf(m_link, m_observed, *sticky) : BoardBase{};
    write.board.mark.clear();
    write.draft.mark = taskMark(m_observed.boardId(), row.item);
    write.draft.title = textFrom(row.before, "title");
    write.draft.description = textFrom(row.before, "description");
    write.draft.boardLink = m_addresses.item(row.item);
    write.draft.status = statusFromWord(textFrom(row.before, "status")).value_or(TaskStatus::Pending);
    write.draft.priority = priorityFromWord(textFrom(row.before, "priority")).value_or(Priority::Normal);
    write.draft.group = idFrom<GroupId>(row.before, "group");
    write.draft.stage = idFrom<StageId>(row.before, "stage");
    write.draft.parent = m_observed.task(parent) ? parent : TaskId{};
    write.draft.responsible = m_link.responsible;
    PlannedOperation what = shown(parent.isNone() ? "create_task"_L1 : "create_subtask"_L1, Side::Bitrix24, row.item,
        {}, u"Make task “%1” again"_s.arg(write.draft.title));
    what.changes = changesBetween(Json::object(), row.before);
    keep(row, u"The task gets a new id, and its comments do not come back"_s);
    add(std::move(what), std::move(write), sticky ? QString() : takenBack());
}

void UndoPlanner::makeStickyAgain(const HistoryRow& row)
{
    const Pair* other = m_observed.pairOfTask(row.task);
    if (m_observed.sticky(row.item))
        return keep(row, u"The sticky is there"_s);
    if (other && !other->detached)
        return keep(row, u"The task has another sticky by now"_s);
    const auto color = stickyColorFromName(textFrom(row.before, "color"));
    const Task* task = m_observed.task(row.task);
    CreateSticky write;
    write.kind = task && !task->parent.isNone() ? PairKind::Subtask : PairKind::Task;
    write.portal = task ? portalBaseOf(*task) : PortalBase{};
    write.replaces = row.item;
    // The mark stands in the text, by which it is found if the answer is lost.
    write.draft.text = withMark(textFrom(row.before, "text"), row.task);
    write.draft.linkedLine = stickyMark(row.task);
    write.draft.linkedUrl = m_addresses.task(row.task);
    write.draft.color = color.value_or(StickyColor::LightYellow);
    write.draft.placement = placementFrom(row.before, m_observed);
    PlannedOperation what = shown("create_sticky"_L1, Side::Miro, {}, row.task,
        u"Make sticky %1 again"_s.arg(quoted(textFrom(row.before, "text"))));
    what.changes = changesBetween(Json::object(), row.before);
    keep(row, u"The sticky gets a new id, and its connectors do not come back"_s);
    add(std::move(what), std::move(write), task ? QString() : takenBack());
}

void UndoPlanner::rejoin(const HistoryRow& row)
{
    const Pair* pair = m_observed.pair(row.item);
    const Sticky* sticky = m_observed.sticky(row.item);
    const Task* task = m_observed.task(row.task);
    if (!sticky || !task || !pair || pair->task != row.task)
        return keep(row, sticky ? u"The task is gone"_s : u"The sticky is gone"_s);
    if (!pair->detached)
        return;
    Adopt write{*pair, {}};
    write.pair.detached = false;
    write.pair.note.clear();
    write.pair.board = boardBaseOf(m_link, m_observed, *sticky);
    write.pair.portal = portalBaseOf(*task);
    add(shown("adopt"_L1, Side::Bitrix24, row.item, row.task,
            u"Join %1 and task %2 again"_s.replace(u"%2"_s, row.task.toString()).replace(u"%1"_s, titleOf(row.item))),
        std::move(write), {});
}

/// An undo that joined a pair is taken back by letting it go.
void UndoPlanner::part(const HistoryRow& row)
{
    const Pair* pair = m_observed.pair(row.item);
    if (!row.before.is_object() || !row.before.value("detached", false) || !pair || pair->detached)
        return;
    add(shown("release"_L1, Side::Bitrix24, row.item, row.task,
            u"Unlink %1 and task %2"_s.replace(u"%2"_s, row.task.toString()).replace(u"%1"_s, titleOf(row.item))),
        Release{takenBack()}, takenBack());
}

} // namespace bridge::sync
