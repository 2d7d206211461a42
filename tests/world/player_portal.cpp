// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the portal.
#include "tests/world/player.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

namespace {

constexpr UserId person{2};

TaskId idOf(const Json& task)
{
    return {task.at("id").get<qint64>()};
}

/// What a person sees of a description: the link to the sticky is not theirs.
QString descriptionOf(const Json& task)
{
    return task.at("description").get<QString>();
}

} // namespace

std::optional<Json> Player::task(qint64 place) const
{
    const Json view = m_world.sandbox.bitrix24().portalView();
    const Json& tasks = view.at("tasks"); // by id
    if (tasks.empty())
        return std::nullopt;
    return tasks.at(size_t(place) % tasks.size());
}

GroupId Player::group(const QString& name) const
{
    const Json view = m_world.sandbox.bitrix24().portalView();
    for (const Json& group : view.at("groups")) {
        if (group.at("name").get<QString>() == name)
            return {group.at("id").get<qint64>()};
    }
    return {};
}

StageId Player::stage(const Json& task, qint64 place) const
{
    const Json view = m_world.sandbox.bitrix24().portalView();
    for (const Json& group : view.at("groups")) {
        const Json& stages = group.at("stages");
        if (group.at("id") == task.at("groupId") && !stages.empty())
            return {stages.at(size_t(place) % stages.size()).at("id").get<qint64>()};
    }
    return {};
}

bool Player::playInPortal(const Step& step)
{
    auto& portal = m_world.sandbox.bitrix24();
    switch (step.kind) {
    case StepKind::Title:
    case StepKind::Description:
    case StepKind::Status:
    case StepKind::Priority:
    case StepKind::Group:
    case StepKind::Stage:
        editTask(step);
        return true;
    case StepKind::DeleteTask:
        deleteTask(step);
        return true;
    case StepKind::RestoreTask:
        restoreTask();
        return true;
    case StepKind::NewTask:
        (void)portal.addTask(person, step.texts.at(1), step.texts.at(2), group(step.texts.at(0)));
        m_typed.add(step.texts.at(1) + u' ' + step.texts.at(2));
        return true;
    case StepKind::Comment:
        if (const auto known = task(step.numbers.front()))
            portal.addComment(person, idOf(*known), step.texts.front());
        return true;
    default:
        return false;
    }
}

void Player::editTask(const Step& step)
{
    const auto known = task(step.numbers.front());
    if (!known)
        return;
    sandbox::TaskEdit edit;
    switch (step.kind) {
    case StepKind::Title:
        edit.title = step.texts.front();
        m_typed.replace(known->at("title").get<QString>(), *edit.title);
        break;
    case StepKind::Description: {
        // The person writes above the link to the sticky and leaves that alone.
        const QString before = descriptionOf(*known);
        const qsizetype link = before.lastIndexOf("[URL="_L1);
        edit.description = step.texts.front() + (link < 0 ? QString() : u"\n\n"_s + before.mid(link));
        m_typed.replace(before, *edit.description);
        break;
    }
    case StepKind::Status:
        edit.status = statusFromWord(step.texts.front());
        break;
    case StepKind::Priority:
        edit.priority = priorityFromWord(step.texts.front());
        break;
    case StepKind::Group:
        edit.group = group(step.texts.front());
        break;
    default:
        edit.stage = stage(*known, step.numbers.at(1));
    }
    m_world.sandbox.bitrix24().editTask(person, idOf(*known), edit);
}

void Player::deleteTask(const Step& step)
{
    const auto known = task(step.numbers.front());
    if (!known)
        return;
    const Json state = m_world.sandbox.bitrix24().state();
    for (const Json& entry : state.at("portal").at("tasks")) { // [id, task]
        if (entry.at(0) == known->at("id"))
            m_deletedTasks.push_back(entry);
    }
    m_typed.takeAway(known->at("title").get<QString>() + u' ' + descriptionOf(*known));
    m_world.sandbox.bitrix24().deleteTask(person, idOf(*known));
}

/// The portal's recycle bin gives a task back with its id.
void Player::restoreTask()
{
    if (m_deletedTasks.empty())
        return;
    Json state = m_world.sandbox.bitrix24().state();
    state["portal"]["tasks"].push_back(m_deletedTasks.back());
    m_deletedTasks.pop_back();
    if (const auto restored = m_world.sandbox.bitrix24().restore(state); !restored)
        qFatal("%s", qPrintable(restored.error().detail));
}

} // namespace bridge::test
