// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/person.h"

#include <map>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Reads the fields an action takes; the first missing or wrong one is remembered.
class Fields
{
public:
    explicit Fields(const Json& json)
        : m_json(json)
    {
    }

    QString text(const char* name)
    {
        return required(name, &Json::is_string) ? m_json[name].get<QString>() : QString();
    }
    double number(const char* name) { return required(name, &Json::is_number) ? m_json[name].get<double>() : 0; }
    bool flag(const char* name) { return required(name, &Json::is_boolean) && m_json[name].get<bool>(); }
    qint64 id(const char* name) { return required(name, &Json::is_number_integer) ? m_json[name].get<qint64>() : 0; }
    QPointF point() { return {number("x"), number("y")}; }
    QRectF rect() { return {number("x"), number("y"), number("width"), number("height")}; }

    StickyColor color()
    {
        const std::optional<StickyColor> known = stickyColorFromName(text("color"));
        if (!known)
            wrong("color");
        return known.value_or(StickyColor::LightYellow);
    }

    [[nodiscard]] bool has(const char* name) const { return m_json.contains(name); }
    void wrong(const char* name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QString::fromUtf8(name);
    }
    [[nodiscard]] const QString& firstWrong() const { return m_wrong; }

private:
    bool required(const char* name, bool (Json::*fits)() const noexcept)
    {
        const bool fine = m_json.is_object() && m_json.contains(name) && (m_json[name].*fits)();
        if (!fine)
            wrong(name);
        return fine;
    }

    const Json& m_json;
    QString m_wrong;
};

/// One action in two steps, so that nothing happens before every field is read: the reading answers what
/// to do.
using Deed = std::function<Result<Json>()>;
using Action = std::function<Deed(Sandbox&, Fields&)>;

Result<Json> done(const Result<>& result)
{
    return result.map([] { return Json::object(); });
}

Result<Json> made(const ItemId& id)
{
    if (id.isEmpty())
        return fail(ErrorKind::NotFound, u"the board, or what the action refers to, does not exist"_s);
    return Json{{"id", id.value}};
}

BoardId boardOf(Sandbox& sandbox, Fields& fields)
{
    if (fields.has("board"))
        return {fields.text("board")};
    const std::vector<BoardId> boards = sandbox.miro().boards();
    return boards.empty() ? BoardId{} : boards.front();
}

/// An action on an item of a board: reads "board" and "item", then what `read` reads beside them.
template <typename Read> Action onItem(Read read)
{
    return [read](Sandbox& sandbox, Fields& fields) -> Deed {
        const BoardId board = boardOf(sandbox, fields);
        const ItemId item{fields.text("item")};
        return [&miro = sandbox.miro(), board, item, act = read(fields)] { return done(act(miro, board, item)); };
    };
}

template <typename Read> Action onBoard(Read read)
{
    return [read](Sandbox& sandbox, Fields& fields) -> Deed {
        const BoardId board = boardOf(sandbox, fields);
        return [&miro = sandbox.miro(), board, act = read(fields)] { return act(miro, board); };
    };
}

void addItemActions(std::map<QString, Action>& actions)
{
    actions[u"edit_text"_s] = onItem([](Fields& f) {
        return [text = f.text("text")](
                   MiroService& miro, const BoardId& b, const ItemId& i) { return miro.editText(b, i, text); };
    });
    actions[u"recolour"_s] = onItem([](Fields& f) {
        return [color = f.color()](
                   MiroService& miro, const BoardId& b, const ItemId& i) { return miro.recolour(b, i, color); };
    });
    actions[u"move"_s] = onItem([](Fields& f) {
        return [to = f.point()](MiroService& miro, const BoardId& b, const ItemId& i) { return miro.move(b, i, to); };
    });
    actions[u"remove"_s] = onItem(
        [](Fields&) { return [](MiroService& miro, const BoardId& b, const ItemId& i) { return miro.remove(b, i); }; });
    actions[u"resize_frame"_s] = onItem([](Fields& f) {
        return [rect = f.rect()](
                   MiroService& miro, const BoardId& b, const ItemId& i) { return miro.resizeFrame(b, i, rect); };
    });
    actions[u"rename_frame"_s] = onItem([](Fields& f) {
        return [title = f.text("title")](
                   MiroService& miro, const BoardId& b, const ItemId& i) { return miro.renameFrame(b, i, title); };
    });
    actions[u"set_tag"_s] = onItem([](Fields& f) {
        return [title = f.text("title"), on = f.flag("on")](
                   MiroService& miro, const BoardId& b, const ItemId& i) { return miro.setTag(b, i, title, on); };
    });
    actions[u"lock"_s] = onItem([](Fields& f) {
        return [locked = f.flag("locked")](
                   MiroService& miro, const BoardId& b, const ItemId& i) { return miro.lock(b, i, locked); };
    });
    actions[u"duplicate"_s] = [](Sandbox& sandbox, Fields& f) -> Deed {
        const BoardId board = boardOf(sandbox, f);
        const ItemId item{f.text("item")};
        return [&miro = sandbox.miro(), board, item] { return made(miro.duplicate(board, item)); };
    };
}

void addBoardActions(std::map<QString, Action>& actions)
{
    actions[u"add_frame"_s] = onBoard([](Fields& f) {
        return [title = f.text("title"), rect = f.rect()](
                   MiroService& miro, const BoardId& b) { return made(miro.addFrame(b, title, rect)); };
    });
    actions[u"add_sticky"_s] = onBoard([](Fields& f) {
        return [text = f.text("text"), color = f.color(), at = f.point()](
                   MiroService& miro, const BoardId& b) { return made(miro.addSticky(b, text, color, at)); };
    });
    actions[u"add_card"_s] = onBoard([](Fields& f) {
        return [title = f.text("title"), text = f.text("description"), at = f.point()](
                   MiroService& miro, const BoardId& b) { return made(miro.addCard(b, title, text, at)); };
    });
    actions[u"connect"_s] = onBoard([](Fields& f) {
        return [from = ItemId{f.text("from")}, to = ItemId{f.text("to")}](
                   MiroService& miro, const BoardId& b) { return made(miro.connect(b, from, to)); };
    });
    actions[u"disconnect"_s] = onBoard([](Fields& f) {
        return [connector = ItemId{f.text("connector")}](
                   MiroService& miro, const BoardId& b) { return done(miro.disconnect(b, connector)); };
    });
    actions[u"act_as"_s] = onBoard([](Fields& f) {
        return [user = f.text("user")](MiroService& miro, const BoardId&) -> Result<Json> {
            miro.actAs(user);
            return Json::object();
        };
    });
}

/// Who acts in the portal: "by", else the first user.
UserId byOf(Fields& fields)
{
    return {fields.has("by") ? fields.id("by") : 1};
}

/// Bitrix24's own numbers, as the portal's page and its state show them (core fact sheet §7.1, §7.3).
std::optional<TaskStatus> statusOf(qint64 number)
{
    switch (number) {
    case 2:
        return TaskStatus::Pending;
    case 3:
        return TaskStatus::InProgress;
    case 4:
        return TaskStatus::AwaitingControl;
    case 5:
        return TaskStatus::Completed;
    case 6:
        return TaskStatus::Deferred;
    default:
        return std::nullopt;
    }
}

TaskEdit editOf(Fields& f)
{
    TaskEdit edit;
    if (f.has("title"))
        edit.title = f.text("title");
    if (f.has("description"))
        edit.description = f.text("description");
    if (f.has("priority")) {
        const qint64 priority = f.id("priority");
        edit.priority = priority == 2 ? Priority::High : priority == 0 ? Priority::Low : Priority::Normal;
    }
    if (f.has("status")) {
        edit.status = statusOf(f.id("status"));
        if (!edit.status)
            f.wrong("status");
    }
    if (f.has("group"))
        edit.group = GroupId{f.id("group")};
    if (f.has("stage"))
        edit.stage = StageId{f.id("stage")};
    if (f.has("parent"))
        edit.parent = TaskId{f.id("parent")};
    return edit;
}

/// An action on a task that must exist.
template <typename Read> Action onTask(Read read)
{
    return [read](Sandbox& sandbox, Fields& fields) -> Deed {
        const TaskId task{fields.id("task")};
        const UserId by = byOf(fields);
        return [&portal = sandbox.bitrix24(), task, by, act = read(fields)]() -> Result<Json> {
            if (portal.taskView(task).is_null())
                return fail(ErrorKind::NotFound, u"no task %1"_s.arg(task.value));
            return act(portal, by, task);
        };
    };
}

void addPortalActions(std::map<QString, Action>& actions)
{
    actions[u"add_task"_s] = [](Sandbox& sandbox, Fields& f) -> Deed {
        const UserId by = byOf(f);
        const QString title = f.text("title");
        const QString description = f.has("description") ? f.text("description") : QString();
        const GroupId group{f.has("group") ? f.id("group") : 0};
        const StageId stage{f.has("stage") ? f.id("stage") : 0};
        return [=, &portal = sandbox.bitrix24()]() -> Result<Json> {
            return Json{{"id", portal.addTask(by, title, description, group, stage).value}};
        };
    };
    actions[u"edit_task"_s] = onTask([](Fields& f) {
        return [edit = editOf(f)](Bitrix24Service& portal, UserId by, TaskId task) -> Result<Json> {
            portal.editTask(by, task, edit);
            return Json::object();
        };
    });
    actions[u"delete_task"_s] = onTask([](Fields&) {
        return [](Bitrix24Service& portal, UserId by, TaskId task) -> Result<Json> {
            portal.deleteTask(by, task);
            return Json::object();
        };
    });
    actions[u"add_comment"_s] = onTask([](Fields& f) {
        return [text = f.text("text")](Bitrix24Service& portal, UserId by, TaskId task) -> Result<Json> {
            return Json{{"id", portal.addComment(by, task, text).value}};
        };
    });
    actions[u"move_to_stage"_s] = onTask([](Fields& f) {
        return [stage = StageId{f.id("stage")}](Bitrix24Service& portal, UserId by, TaskId task) -> Result<Json> {
            portal.moveToStage(by, task, stage);
            return Json::object();
        };
    });
}

std::map<QString, Action> allActions()
{
    std::map<QString, Action> actions;
    addItemActions(actions);
    addBoardActions(actions);
    addPortalActions(actions);
    return actions;
}

} // namespace

Result<Json> actAsPerson(Sandbox& sandbox, const QString& action, const Json& fields)
{
    static const std::map<QString, Action> actions = allActions();
    const auto known = actions.find(action);
    if (known == actions.end())
        return fail(ErrorKind::NotFound, u"unknown action \"%1\""_s.arg(action));
    Fields reader(fields);
    const Deed deed = known->second(sandbox, reader);
    if (!reader.firstWrong().isEmpty())
        return fail(ErrorKind::Rejected, u"%1: \"%2\" is missing or wrong"_s.arg(action, reader.firstWrong()));
    return deed();
}

} // namespace bridge::sandbox
