// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/domain/link.h"
#include "core/domain/names.h"
#include "core/domain/task.h"
#include "core/sync/journal.h"

#include <map>
#include <set>

namespace bridge::sync {

/// Both sides and what was last agreed, as one pass sees them. Answers to writes are folded in, so that
/// the plan can be made again without another scan. Ordered by id: the plan does not depend on the order
/// things were observed in.
class Observed
{
public:
    Observed(const BoardSnapshot& board, const PortalSnapshot& portal, const std::vector<Pair>& pairs);

    [[nodiscard]] const BoardId& boardId() const { return m_boardId; }
    [[nodiscard]] const std::map<ItemId, Sticky>& stickies() const { return m_stickies; }
    [[nodiscard]] const std::map<TaskId, Task>& tasks() const { return m_tasks; }
    [[nodiscard]] const std::map<ItemId, Pair>& pairs() const { return m_pairs; }
    [[nodiscard]] const std::vector<Frame>& frames() const { return m_frames; }

    [[nodiscard]] const Sticky* sticky(const ItemId& item) const;
    [[nodiscard]] const Task* task(TaskId task) const;
    [[nodiscard]] const Task* taskWithMark(const QString& mark) const; ///< the oldest, if there are several
    [[nodiscard]] std::vector<const Task*> tasksMadeFor(const ItemId& item) const; ///< by their marks
    [[nodiscard]] const Pair* pair(const ItemId& item) const;
    [[nodiscard]] const Pair* pairOfTask(TaskId task) const; ///< task and subtask pairs only
    [[nodiscard]] bool isFormer(TaskId task) const { return m_formerTasks.contains(task); } ///< an item was it once

    /// The frame an item is in: its parent as the service says, else the smallest frame under its centre.
    [[nodiscard]] const Frame* frameOf(const Sticky& sticky) const;
    [[nodiscard]] const Frame* frame(const ItemId& id) const;

    /// The items at the other end of its connectors; those its own arrows point to come first.
    [[nodiscard]] std::vector<ItemId> connectedTo(const ItemId& item) const;

    [[nodiscard]] int tagCount() const { return m_tagCount; }
    [[nodiscard]] bool hasTag(const QString& title) const { return m_tagTitles.contains(title); }

    /// Items and tasks that belong to a pair of another link: not ours to touch.
    std::set<ItemId> foreignItems{};
    std::set<TaskId> foreignTasks{};

    void put(Sticky sticky); ///< keeps the known tags: answers don't carry them
    void put(Task task);
    void put(const Pair& pair);
    void put(const Frame& frame);
    void putTag(const ItemId& item, const QString& title, bool attached);
    void removePair(const ItemId& item);
    void removeSticky(const ItemId& item);
    void removeTask(TaskId task);

    [[nodiscard]] BoardSnapshot boardSnapshot() const; ///< as it is now, for the window
    [[nodiscard]] Names names() const; ///< likewise

private:
    BoardId m_boardId;
    QString m_boardName;
    std::vector<Frame> m_frames;
    std::vector<Connector> m_connectors;
    std::map<ItemId, std::vector<ItemId>> m_arrowsFrom;
    std::map<ItemId, std::vector<ItemId>> m_arrowsTo;
    std::map<ItemId, Sticky> m_stickies;
    std::map<TaskId, Task> m_tasks;
    std::map<ItemId, Pair> m_pairs;
    std::map<TaskId, ItemId> m_itemOfTask;
    std::set<TaskId> m_formerTasks;
    std::map<QString, TaskId> m_taskOfMark;
    std::map<GroupId, StageId> m_firstStage;
    Names m_portalNames; ///< of what is only named: projects and stages
    int m_tagCount = 0;
    std::set<QString> m_tagTitles;
};

} // namespace bridge::sync
