// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/observed.h"

#include "core/sync/marks.h"

#include <algorithm>

namespace bridge::sync {

namespace {

template <typename Map, typename Key> auto* findIn(Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

Observed::Observed(const BoardSnapshot& board, const PortalSnapshot& portal, const std::vector<Pair>& pairs)
    : m_boardId(board.id)
    , m_boardName(board.name)
    , m_frames(board.frames)
    , m_connectors(board.connectors)
    , m_tagCount(board.tagCount)
    , m_tagTitles(board.tagTitles.begin(), board.tagTitles.end())
{
    m_portalNames.projects = portal.groupNames;
    std::ranges::sort(m_frames, {}, &Frame::id);
    for (const Connector& connector : board.connectors) {
        m_arrowsFrom[connector.from].push_back(connector.to);
        m_arrowsTo[connector.to].push_back(connector.from);
    }
    for (auto* arrows : {&m_arrowsFrom, &m_arrowsTo}) {
        for (auto& [item, others] : *arrows)
            std::ranges::sort(others);
    }
    for (const Sticky& sticky : board.stickies)
        m_stickies.insert_or_assign(sticky.id, sticky);
    for (auto group = portal.stages.begin(); group != portal.stages.end(); ++group) {
        const auto first = std::ranges::find_if(group.value(), &Stage::first);
        if (first != group.value().end())
            m_firstStage[group.key()] = first->id;
        for (const Stage& stage : group.value())
            m_portalNames.stages.insert(stage.id, stage.title);
    }
    for (const Task& task : portal.tasks)
        put(task);
    for (const Pair& pair : pairs)
        put(pair);
}

const Sticky* Observed::sticky(const ItemId& item) const
{
    return findIn(m_stickies, item);
}

const Task* Observed::task(TaskId task) const
{
    return findIn(m_tasks, task);
}

const Task* Observed::taskWithMark(const QString& mark) const
{
    const TaskId* id = findIn(m_taskOfMark, mark);
    return id ? task(*id) : nullptr;
}

std::vector<const Task*> Observed::tasksMadeFor(const ItemId& item) const
{
    std::vector<const Task*> made;
    const QString mark = taskMark(m_boardId, item);
    for (auto entry = m_taskOfMark.lower_bound(mark); entry != m_taskOfMark.end() && entry->first.startsWith(mark);
         ++entry) {
        if (itemOfTaskMark(entry->first, m_boardId) == item)
            made.push_back(task(entry->second));
    }
    return made;
}

const Pair* Observed::pair(const ItemId& item) const
{
    return findIn(m_pairs, item);
}

const Pair* Observed::pairOfTask(TaskId task) const
{
    const ItemId* item = findIn(m_itemOfTask, task);
    return item ? pair(*item) : nullptr;
}

const Frame* Observed::frame(const ItemId& id) const
{
    const auto found = std::ranges::find(m_frames, id, &Frame::id);
    return found == m_frames.end() ? nullptr : &*found;
}

const Frame* Observed::frameOf(const Sticky& sticky) const
{
    if (const Frame* parent = sticky.parent.isEmpty() ? nullptr : frame(sticky.parent))
        return parent;
    const auto area = [](const Frame& candidate) { return candidate.rect.width() * candidate.rect.height(); };
    const Frame* smallest = nullptr;
    for (const Frame& candidate : m_frames) {
        if (candidate.rect.contains(sticky.center) && (!smallest || area(candidate) < area(*smallest)))
            smallest = &candidate;
    }
    return smallest;
}

std::vector<ItemId> Observed::connectedTo(const ItemId& item) const
{
    std::vector<ItemId> others;
    for (const auto* arrows : {&m_arrowsFrom, &m_arrowsTo}) {
        if (const auto* ends = findIn(*arrows, item))
            others.insert(others.end(), ends->begin(), ends->end());
    }
    return others;
}

void Observed::put(Sticky sticky)
{
    if (const Sticky* known = this->sticky(sticky.id))
        sticky.tags = known->tags;
    m_stickies.insert_or_assign(sticky.id, std::move(sticky));
}

void Observed::put(Task task)
{
    // Stage "none" and the project's first column are the same place (Bitrix24 core fact sheet §9).
    if (const StageId* first = task.stage.isNone() ? findIn(m_firstStage, task.group) : nullptr)
        task.stage = *first;
    if (!task.mark.isEmpty()) {
        const auto [known, isNew] = m_taskOfMark.try_emplace(task.mark, task.id);
        if (!isNew)
            known->second = std::min(known->second, task.id);
    }
    m_tasks.insert_or_assign(task.id, std::move(task));
}

void Observed::put(const Pair& pair)
{
    m_pairs.insert_or_assign(pair.item, pair);
    if (pair.kind != PairKind::Comment)
        m_itemOfTask.insert_or_assign(pair.task, pair.item);
    if (!pair.former.isNone())
        m_formerTasks.insert(pair.former);
}

void Observed::put(const Frame& frame)
{
    const auto known = std::ranges::find(m_frames, frame.id, &Frame::id);
    if (known != m_frames.end())
        *known = frame;
}

void Observed::putTag(const ItemId& item, const QString& title, bool attached)
{
    if (attached && m_tagTitles.insert(title).second)
        ++m_tagCount;
    Sticky* known = findIn(m_stickies, item);
    if (!known)
        return;
    known->tags.removeAll(title);
    if (!attached)
        return;
    known->tags << title;
    known->tags.sort();
}

void Observed::removePair(const ItemId& item)
{
    const auto found = m_pairs.find(item);
    if (found == m_pairs.end())
        return;
    if (found->second.kind != PairKind::Comment)
        m_itemOfTask.erase(found->second.task);
    m_pairs.erase(found);
}

void Observed::removeSticky(const ItemId& item)
{
    m_stickies.erase(item);
}

void Observed::removeTask(TaskId task)
{
    m_tasks.erase(task);
    std::erase_if(m_taskOfMark, [&](const auto& entry) { return entry.second == task; });
}

BoardSnapshot Observed::boardSnapshot() const
{
    BoardSnapshot board;
    board.id = m_boardId;
    board.name = m_boardName;
    board.frames = m_frames;
    board.connectors = m_connectors;
    board.tagCount = m_tagCount;
    board.tagTitles = QStringList(m_tagTitles.begin(), m_tagTitles.end());
    for (const auto& [id, sticky] : m_stickies)
        board.stickies.push_back(sticky);
    return board;
}

Names Observed::names() const
{
    Names names = m_portalNames;
    for (const auto& [id, task] : m_tasks)
        names.tasks.insert(names.tasks.cend(), id, task.title);
    for (const Frame& frame : m_frames)
        names.frames.insert(frame.id, frame.title);
    return names;
}

} // namespace bridge::sync
