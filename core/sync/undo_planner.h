// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts planUndo() is made of. Included by undo_*.cpp only.

#include "core/sync/undo.h"

namespace bridge::sync {

class UndoPlanner
{
public:
    UndoPlanner(const Observed& observed, const Link& link, const Addresses& addresses);
    UndoPlan run(const std::vector<HistoryRow>& rows);

private:
    /// An object on its way back through the run: what it shows when the rows walked so far are taken back.
    struct Target {
        ItemId item{}; ///< of its pair
        Json image{};
        std::set<std::string> changed{}; ///< fields to be written
        bool goes = false; ///< the run created it, and nobody changed it since

        void put(const std::string& field, const Json& value)
        {
            image[field] = value;
            changed.insert(field);
        }
        /// Forgets the fields that are so already. A position is one value.
        void dropWhatIs(const Json& shown);
    };

    // undo_plan.cpp: what each row comes to
    void takeBack(const HistoryRow& row);
    void takeBackTask(const HistoryRow& row);
    void takeBackSticky(const HistoryRow& row);
    void takeBackTag(const HistoryRow& row);
    void putBack(const HistoryRow& row, Target& target, const QString& whenChanged);
    void keep(const HistoryRow& row, const QString& reason);
    [[nodiscard]] Target* targetOfTask(const HistoryRow& row); ///< null: kept, and why is said
    [[nodiscard]] Target* targetOfItem(const HistoryRow& row);
    [[nodiscard]] static bool showsAll(const Target& target, const Json& image);

    // undo_operations.cpp: what is written for it
    void finishComment(const HistoryRow& row);
    void finishTask(TaskId id, const Target& target);
    void finishItem(const ItemId& id, const Target& target);
    void deleteTask(const Task& task, const Pair& pair);
    void deleteSticky(const Sticky& sticky, const Pair& pair);
    void takeMarkOff(const Sticky& sticky, const Pair& pair);
    void updateTask(const Task& task, const Pair& pair, Target target);
    void updateSticky(const Sticky& sticky, const Pair& pair, Target target, bool losesMark = false);
    void makeTaskAgain(const HistoryRow& row);
    void makeStickyAgain(const HistoryRow& row);
    void rejoin(const HistoryRow& row);
    void part(const HistoryRow& row);
    [[nodiscard]] QString whatHangsOn(TaskId task) const; ///< empty = nothing
    [[nodiscard]] bool willGo(TaskId task) const;

    [[nodiscard]] PlannedOperation shown(
        QLatin1StringView kind, Side side, const ItemId& item, TaskId task, const QString& summary) const;
    void add(PlannedOperation what, Write write, const QString& endsPair);
    [[nodiscard]] QString titleOf(const ItemId& item) const;

    const Observed& m_observed;
    const Link& m_link;
    const Addresses& m_addresses;
    std::map<TaskId, Target> m_tasks;
    std::map<ItemId, Target> m_items;
    std::vector<HistoryRow> m_comments; ///< rows of the run
    UndoPlan m_plan;
};

} // namespace bridge::sync
