// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/trial_judge.h"

#include "core/domain/text.h"
#include "core/sync/frames.h"
#include "core/sync/rules.h"

#include <algorithm>

namespace bridge::selftest {

using namespace Qt::StringLiterals;

namespace {

using What = Deviation::What;

qint64 numberIn(const Json& task, const char* field)
{
    return task.value(field, qint64(0));
}

/// Of the portal's numbers (Bitrix24 core fact sheet §7.3).
TaskStatus statusOf(const Json& task)
{
    static const std::map<qint64, TaskStatus> statuses{{2, TaskStatus::Pending}, {3, TaskStatus::InProgress},
        {4, TaskStatus::AwaitingControl}, {5, TaskStatus::Completed}, {6, TaskStatus::Deferred}};
    const auto known = statuses.find(numberIn(task, "status"));
    return known == statuses.end() ? TaskStatus::Pending : known->second;
}

Priority priorityOf(const Json& task)
{
    const qint64 number = numberIn(task, "priority");
    return number == 2 ? Priority::High : number == 0 ? Priority::Low : Priority::Normal;
}

/// As much of it as frames speak of.
Task placeOf(const Json& task)
{
    return {.status = statusOf(task), .group = {numberIn(task, "groupId")}, .stage = {numberIn(task, "stageId")}};
}

bool hasComment(const Json& task, const QString& title)
{
    return std::ranges::any_of(task.value("comments", Json::array()), [&](const Json& comment) {
        return !comment.value("system", false) && comment.at("text").get<QString>().startsWith(title);
    });
}

RuleAction actionOf(sync::PairKind kind)
{
    switch (kind) {
    case sync::PairKind::Task:
        return RuleAction::Task;
    case sync::PairKind::Subtask:
        return RuleAction::Subtask;
    case sync::PairKind::Comment:
        return RuleAction::Comment;
    }
    Q_UNREACHABLE();
}

class Judge
{
public:
    Judge(const TrialWorld& world, const Outcome& outcome, const std::vector<Edit>& edits)
        : m_world(world)
        , m_link(world.link())
        , m_outcome(outcome)
        , m_edits(edits)
        , m_observed(outcome.board, {}, {})
    {
        for (const sync::Pair& pair : outcome.pairs)
            m_pairs[pair.item] = &pair;
    }

    std::vector<Deviation> run(const sync::Simulation& expected)
    {
        size_t tasks = 0;
        for (const sync::SimulatedItem& item : expected.items) {
            if (const Sticky* sticky = m_observed.sticky(item.item))
                tasks += look(item, *sticky) ? 1 : 0;
        }
        compare(What::StickyCount, {}, QString::number(expected.items.size()),
            QString::number(m_outcome.board.stickies.size()));
        compare(What::TaskCount, {}, QString::number(tasks), QString::number(m_outcome.tasks.size()));
        for (const Edit& edit : m_edits)
            look(edit);
        return std::move(m_found);
    }

private:
    void compare(What what, const QString& item, const QString& expected, const QString& found)
    {
        if (expected != found)
            m_found.push_back({what, item, expected, found});
    }

    [[nodiscard]] QString titleOf(const Sticky& sticky) const
    {
        const auto marked = sync::splitMark(sticky.text).task;
        return splitText(sync::readSticky(m_link.rules, sticky, marked).content).title;
    }

    [[nodiscard]] const Json* taskOf(const ItemId& item) const
    {
        const auto pair = m_pairs.find(item);
        if (pair == m_pairs.end() || pair->second->detached)
            return nullptr;
        const auto task = m_outcome.tasks.find(pair->second->task);
        return task == m_outcome.tasks.end() ? nullptr : &task->second;
    }

    /// What the sticky is in the portal, whatever the journal says.
    [[nodiscard]] RuleAction found(const Sticky& sticky, const Json* task) const
    {
        if (!task)
            return RuleAction::Ignore;
        const RuleAction action = actionOf(m_pairs.at(sticky.id)->kind);
        if (action == RuleAction::Comment)
            return hasComment(*task, titleOf(sticky)) ? action : RuleAction::Ignore;
        return numberIn(*task, "parentId") == 0 ? RuleAction::Task : RuleAction::Subtask;
    }

    /// Whether a task stands for it, as far as the link says.
    bool look(const sync::SimulatedItem& item, const Sticky& sticky)
    {
        const Rule* rule = item.rule ? &m_link.rules[size_t(*item.rule)] : nullptr;
        const RuleAction expected = rule && !item.isLonely ? rule->action : RuleAction::Ignore;
        const Json* task = taskOf(sticky.id);
        compare(What::Becomes, titleOf(sticky), actionWord(expected), actionWord(found(sticky, task)));
        const bool isTask = expected == RuleAction::Task || expected == RuleAction::Subtask;
        if (isTask && task) {
            compare(What::Title, titleOf(sticky), titleOf(sticky), normalised(task->at("title").get<QString>()));
            lookAtPriority(*rule, sticky, *task);
            lookAtPlace(item, sticky, *task);
        }
        return isTask;
    }

    void lookAtPriority(const Rule& rule, const Sticky& sticky, const Json& task)
    {
        const Priority priority = priorityOf(task);
        if (!sync::ruleFits(m_link.rules, rule, priority))
            compare(What::Priority, titleOf(sticky), priorityWord(rule.priority.value_or(Priority::Normal)),
                priorityWord(priority));
    }

    [[nodiscard]] bool wasEdited(const ItemId& item, What what) const
    {
        return std::ranges::any_of(m_edits, [&](const Edit& edit) { return edit.item == item && edit.what == what; });
    }

    /// A frame that fits, or none at all on the board.
    [[nodiscard]] bool mayStay(const Sticky& sticky, const Task& task) const
    {
        return wasEdited(sticky.id, What::Status) && !sync::bestFrame(m_link, m_observed, task);
    }

    void lookAtPlace(const sync::SimulatedItem& item, const Sticky& sticky, const Json& json)
    {
        const Task task = placeOf(json);
        const QString title = titleOf(sticky);
        const FrameMapping* mapping = item.mapping ? &m_link.frames[size_t(*item.mapping)] : nullptr;
        const bool isNew = m_edits.empty();
        if (isNew && !(mapping && mapping->group) && numberIn(json, "parentId") == 0)
            compare(What::Project, title, m_world.projectTitle(m_link.defaultGroup), m_world.projectTitle(task.group));
        if (!mapping || sync::fits(m_link, *mapping, task) || mayStay(sticky, task))
            return;
        if (mapping->status)
            compare(What::Status, title, statusWord(*mapping->status), statusWord(task.status));
        if (mapping->group)
            compare(What::Project, title, m_world.projectTitle(*mapping->group), m_world.projectTitle(task.group));
        if (mapping->stage)
            compare(What::Stage, title, m_world.stageTitle(*mapping->stage), m_world.stageTitle(task.stage));
    }

    void look(const Edit& edit)
    {
        const Sticky* sticky = m_observed.sticky(edit.item);
        const auto task = m_outcome.tasks.find(edit.task);
        if (!sticky || task == m_outcome.tasks.end())
            return; // the counts tell
        const Frame* frame = m_observed.frameOf(*sticky);
        switch (edit.what) {
        case What::Title:
            return compare(edit.what, titleOf(*sticky), edit.value, titleOf(*sticky));
        case What::Colour:
            return compare(edit.what, titleOf(*sticky), edit.value, colorName(sticky->color));
        case What::Frame:
            return compare(edit.what, titleOf(*sticky), edit.value, frame ? frame->title : QString());
        case What::Status:
            return compare(edit.what, titleOf(*sticky), edit.value, statusWord(statusOf(task->second)));
        default:
            Q_UNREACHABLE();
        }
    }

    const TrialWorld& m_world;
    const Link& m_link;
    const Outcome& m_outcome;
    const std::vector<Edit>& m_edits;
    sync::Observed m_observed;
    std::map<ItemId, const sync::Pair*> m_pairs;
    std::vector<Deviation> m_found;
};

} // namespace

std::vector<Deviation> judge(
    const TrialWorld& world, const Outcome& outcome, const sync::Simulation& expected, const std::vector<Edit>& edits)
{
    return Judge(world, outcome, edits).run(expected);
}

} // namespace bridge::selftest
