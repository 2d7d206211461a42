// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts makePlan() is made of. Included by plan*.cpp only.

#include "core/domain/text.h"
#include "core/sync/frames.h"
#include "core/sync/layout.h"
#include "core/sync/merge.h"
#include "core/sync/plan.h"

namespace bridge::sync {

class Planner
{
public:
    Planner(const Observed& observed, const Link& link, const Addresses& addresses, const PlanContext& context);
    Plan run();

private:
    // plan_items.cpp: items that have no pair yet
    void planNewItem(const Sticky& sticky);
    void planNewTask(const Sticky& sticky, const ReadSticky& read, PairKind kind, const Task* parent);
    void planNewSubtask(const Sticky& sticky, const ReadSticky& read);
    void planNewComment(const Sticky& sticky, const ReadSticky& read);
    bool planAdoption(const Sticky& sticky, const ReadSticky& read);
    [[nodiscard]] const Task* freeTaskOf(const ItemId& item) const;
    [[nodiscard]] QString newMark(const Sticky& sticky) const;
    [[nodiscard]] const Task* taskToAdopt(const Sticky& sticky, const ReadSticky& read) const;
    void baseAsSent(Pair& pair, const Task& task, const SentCreate& sent) const;
    void guessBase(Pair& pair, const Sticky& sticky, const Task& task, const ReadSticky& read) const;
    struct Target {
        const Task* task = nullptr;
        QString missing{}; ///< why there is none: what the person can do, or what is waited for
        bool isComing = false; ///< there will be one
    };
    [[nodiscard]] Target connectedTask(const Sticky& sticky) const;
    [[nodiscard]] Target commentTarget(const Sticky& sticky, const QString& content) const;
    [[nodiscard]] bool becomesTask(const ItemId& item) const;

    // plan_pairs.cpp: items that have a pair
    struct PairWork; ///< one pair on its way through the fields
    struct Meeting;
    void planPaired(const Pair& pair, const Sticky& sticky);
    void planPair(const Pair& pair, const Sticky& sticky, const ReadSticky& read, const Task& task);
    void planDormant(const Pair& pair, const ReadSticky& read);
    void mergePriority(PairWork& work);
    void emitPair(PairWork& work);
    void emitTaskUpdate(PairWork& work);
    void emitStickyUpdate(PairWork& work);
    void settle(const PairWork& work, Side winner);
    void offerBack(const PairWork& work, Side winner);
    [[nodiscard]] PlannedOperation shownFor(
        const PairWork& work, QLatin1StringView kind, Side side, const QString& summary) const;
    ItemView& viewPaired(const Pair& pair, const ReadSticky& read);

    // plan_texts.cpp
    void mergeTexts(PairWork& work);
    void mergeTitle(PairWork& work, const TaskText& shown, const TaskText& agreed, std::optional<QString>& newTitle);
    void mergeDescription(
        PairWork& work, const TaskText& shown, const TaskText& agreed, std::optional<QString>& newDescription);
    [[nodiscard]] bool showsCut(const QString& content, const Task& task) const;
    void linkTask(PairWork& work);

    // plan_place.cpp
    void mergePlace(PairWork& work);
    void writePlace(PairWork& work, const PlaceChange& missing);

    // plan_conflicts.cpp: edits of one field on both sides
    MergeAction meet(PairWork& work, const Meeting& meeting);
    MergeAction decide(PairWork& work, const Meeting& meeting);
    [[nodiscard]] const Conflict* wordOn(const ItemId& item, const Conflict& conflict) const;
    void offer(PairWork& work, const Meeting& meeting, const Conflict& conflict);
    [[nodiscard]] Direction directionOf(const Pair& pair, const Conflict& conflict) const;
    [[nodiscard]] QString conflictId(const ItemId& item, const QString& field) const;
    [[nodiscard]] PlannedOperation shownConflict(const Pair& pair, const Conflict& conflict, QString summary) const;
    void planOffered(PairWork& work);
    void keepText(const Pair& pair, const Conflict& conflict);

    // plan_structure.cpp: what an item is, and what it hangs on
    void mergeParent(PairWork& work);
    [[nodiscard]] const Task* parentFor(const PairWork& work) const;
    [[nodiscard]] bool isAbove(TaskId task, TaskId other) const;
    void planComment(const Pair& pair, const Sticky& sticky, const ReadSticky& read);
    void planDemotion(const Pair& pair, const Sticky& sticky, const ReadSticky& read);
    bool moveComment(const Pair& pair, const Sticky& sticky, const ReadSticky& read);
    void unmarkComment(const Pair& pair, const Sticky& sticky, const ReadSticky& read);

    // plan_marks.cpp
    void markSticky(PairWork& work);
    void removeTag(const PairWork& work, const QString& tag, const QString& why);
    [[nodiscard]] bool tagHasRoom(const Sticky& sticky, const QString& title) const;

    // plan_missing.cpp: pairs that lost a side
    void planMissing(const Pair& pair);
    void planStickyGone(const Pair& pair);
    void planTaskGone(const Pair& pair);
    void planStickyAgain(const Pair& pair, const Task& task);
    void planTaskAgain(const Pair& pair, const Sticky& sticky);
    void release(const Pair& pair, Side side, const QString& summary, const QString& note, bool forget = false);
    struct Gone;
    [[nodiscard]] Gone whatToDo(const Pair& pair, Side gone) const;
    void askWhatToDo(const Pair& pair, const Gone& gone);
    void offerLast(const Pair& pair, const Gone& gone, Side winner, size_t before);
    [[nodiscard]] bool wasEdited(const Pair& pair, const Sticky& sticky) const;

    // plan_tasks.cpp: tasks that have no pair yet
    void planNewSticky(const Task& task);
    [[nodiscard]] bool isOnBoard(TaskId task);
    void makeSticky(const Task& task, const ItemId& replaces);

    // plan.cpp
    [[nodiscard]] PlannedOperation shown(
        QLatin1StringView kind, Side side, const ItemId& item, TaskId task, QString summary) const;
    void add(PlannedOperation what, Write write, const QString& seen);
    void wait(PlannedOperation what, const QString& reason);
    void hold(PlannedOperation what, const QString& reason);
    ItemView& view(const ItemId& item);
    [[nodiscard]] const QString& wordsFor(const Rule& rule);

    const Observed& m_observed;
    const Link& m_link;
    const Addresses& m_addresses;
    const PlanContext& m_context;
    Layout m_layout;
    std::map<ItemId, ItemView> m_views;
    std::map<const Rule*, QString> m_ruleTexts; ///< thousands of items share a handful of rules
    std::optional<std::set<TaskId>> m_namedByLines; ///< by the last lines of items without a pair
    std::set<TaskId> m_adopted; ///< tasks this plan already gives a sticky
    int m_newTags = 0;
    Plan m_plan;
};

/// A title for a summary: quoted and short.
[[nodiscard]] QString quoted(const QString& text);

} // namespace bridge::sync
