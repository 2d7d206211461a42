// SPDX-License-Identifier: GPL-3.0-or-later
// Whether both sides of a world say the same.
#include "tests/world/world.h"

#include "core/domain/text.h"
#include "core/sync/rules.h"
#include "tests/world/tokens.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

namespace {

qint64 numberIn(const Json& task, const char* field)
{
    return task.value(field, qint64(0));
}

QString words(const std::set<QString>& tokens)
{
    return QStringList(tokens.begin(), tokens.end()).join(u' ');
}

/// The portal's number of a status (Bitrix24 core fact sheet §7.3).
int statusNumber(TaskStatus status)
{
    static const std::map<TaskStatus, int> numbers{{TaskStatus::Pending, 2}, {TaskStatus::InProgress, 3},
        {TaskStatus::AwaitingControl, 4}, {TaskStatus::Completed, 5}, {TaskStatus::Deferred, 6}};
    return numbers.at(status);
}

int priorityNumber(Priority priority)
{
    return priority == Priority::High ? 2 : priority == Priority::Low ? 0 : 1;
}

bool means(const FrameMapping& mapping, const World::Item& item)
{
    return mapping.frame.isEmpty() && mapping.title == item.frame;
}

bool fits(const FrameMapping& mapping, const Json& task)
{
    return (!mapping.status || statusNumber(*mapping.status) == numberIn(task, "status"))
        && (!mapping.group || mapping.group->value == numberIn(task, "groupId"))
        && (!mapping.stage || mapping.stage->value == numberIn(task, "stageId"));
}

/// A sticky and its task, task pairs and subtask pairs alike.
class Comparison
{
public:
    Comparison(const World& world, const World::Item& item, const Json& task)
        : m_world(world)
        , m_item(item)
        , m_task(task)
    {
        Sticky sticky;
        sticky.text = item.text;
        sticky.color = stickyColorFromName(item.color).value_or(StickyColor::LightYellow);
        sticky.tags = item.tags;
        m_read = sync::readSticky(world.link.rules, sticky, std::nullopt);
    }

    /// Empty when they agree.
    [[nodiscard]] QString difference() const
    {
        if (!m_read.rule || m_read.rule->action == RuleAction::Ignore)
            return {}; // a sticky that no rule speaks of any more is left alone, and so is its task
        for (const QString& wrong : {inTexts(), inPriority(), inPlace()}) {
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

private:
    [[nodiscard]] QString inTexts() const
    {
        const QString title = splitText(m_read.content).title;
        const QString taskTitle = m_task.value("title", QString());
        if (title != normalised(taskTitle))
            return u"title “%1”, task title “%2”"_s.arg(title, taskTitle);
        const auto shown = tokensIn(m_item.text);
        const auto told = tokensIn(taskTitle + u' ' + m_task.value("description", QString()));
        return shown == told ? QString() : u"text has “%1”, task text “%2”"_s.arg(words(shown), words(told));
    }

    [[nodiscard]] QString inPriority() const
    {
        const auto& wanted = m_read.rule->priority;
        if (!wanted || priorityNumber(*wanted) == numberIn(m_task, "priority"))
            return {};
        // An item that a tag or a prefix made urgent is never recoloured: then the task's priority is a person's.
        if (!m_read.rule->tag.isEmpty() || !m_read.rule->prefix.isEmpty())
            return {};
        return u"colour %1, priority %2: “%3”"_s.arg(m_item.color)
            .arg(numberIn(m_task, "priority"))
            .arg(m_task.value("title", QString()));
    }

    /// A frame that does not fit is left for one that does; where there is none, the sticky stays.
    [[nodiscard]] QString inPlace() const
    {
        const auto& mappings = m_world.link.frames;
        const auto own = std::ranges::find_if(mappings, [&](const auto& mapping) { return means(mapping, m_item); });
        if (own == mappings.end() || fits(*own, m_task))
            return {};
        const bool couldMove = std::ranges::any_of(mappings, [&](const FrameMapping& mapping) {
            return fits(mapping, m_task) && !m_world.frame(mapping.title).isEmpty();
        });
        return couldMove ? u"frame %1, but status %2 and project %3: “%4”"_s.arg(m_item.frame)
                               .arg(numberIn(m_task, "status"))
                               .arg(numberIn(m_task, "groupId"))
                               .arg(m_task.value("title", QString()))
                         : QString();
    }

    const World& m_world;
    const World::Item& m_item;
    const Json& m_task;
    sync::ReadSticky m_read;
};

} // namespace

/// Items of which a person has yet to say what becomes of them, or that wait for something that is not there
/// (a comment for its target): until then the sides may differ.
std::set<ItemId> World::waitingItems() const
{
    std::set<ItemId> items;
    for (const sync::PlannedOperation& what : m_lastReport.waitingFor)
        items.insert(what.item);
    if (const auto rows = journal->operations(link.id)) {
        for (const sync::OperationRow& row : *rows) {
            if (row.state == sync::OperationState::Held)
                items.insert(row.item);
        }
    }
    return items;
}

bool World::oneSideIsEmpty() const
{
    std::set<ItemId> items;
    std::set<TaskId> known;
    for (const Item& item : this->items())
        items.insert(item.id);
    for (const Json& task : tasks())
        known.insert({numberIn(task, "id")});
    const auto stored = pairs();
    return std::ranges::none_of(stored, [&](const sync::Pair& pair) { return items.contains(pair.item); })
        || std::ranges::none_of(stored, [&](const sync::Pair& pair) { return known.contains(pair.task); });
}

QString World::disagreement() const
{
    std::map<qint64, Json> byId;
    for (const Json& task : tasks())
        byId[numberIn(task, "id")] = task;
    std::map<ItemId, Item> byItem;
    for (const Item& item : items())
        byItem[item.id] = item;
    if (m_lastReport.held > 0 && oneSideIsEmpty())
        return {}; // everything waits for a person
    const std::set<ItemId> waiting = waitingItems();
    for (const sync::Pair& pair : pairs()) {
        if (pair.detached || pair.kind == sync::PairKind::Comment || waiting.contains(pair.item))
            continue;
        if (!byId.contains(pair.task.value) || !byItem.contains(pair.item))
            return u"%1 and task %2 are not both there"_s.arg(pair.item.value, pair.task.toString());
        const QString wrong = Comparison(*this, byItem[pair.item], byId[pair.task.value]).difference();
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace bridge::test
