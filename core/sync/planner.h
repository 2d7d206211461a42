// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts makePlan() is made of. Included by plan*.cpp only.

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
    void planPair(const Pair& pair, const Sticky& sticky, const Task& task);
    [[nodiscard]] bool showsCut(const QString& content, const Task& task) const;
    bool mergedWithoutWrite(PairWork& work, MergeAction action, Field field, bool boardChanged);
    void mergeTexts(PairWork& work);
    void linkTask(PairWork& work);
    void mergePriority(PairWork& work);
    void mergePlace(PairWork& work);
    void writePlace(PairWork& work, const PlaceChange& missing);
    void planComment(const Pair& pair, const Sticky& sticky);
    void emitPair(PairWork& work);
    void emitTaskUpdate(PairWork& work);
    void emitStickyUpdate(PairWork& work);
    [[nodiscard]] PlannedOperation shownFor(
        const PairWork& work, QLatin1StringView kind, Side side, const QString& summary) const;

    // plan_marks.cpp
    void markSticky(PairWork& work);
    [[nodiscard]] bool tagHasRoom(const Sticky& sticky, const QString& title) const;

    // plan_missing.cpp: pairs that lost a side
    void planMissing(const Pair& pair);

    // plan_tasks.cpp: tasks that have no pair yet
    void planNewSticky(const Task& task);

    // plan.cpp
    [[nodiscard]] PlannedOperation shown(
        QLatin1StringView kind, Side side, const ItemId& item, TaskId task, QString summary) const;
    void add(PlannedOperation what, Write write, const QString& fingerprint);
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
    std::set<TaskId> m_adopted; ///< tasks this plan already gives a sticky
    int m_newTags = 0;
    Plan m_plan;
};

/// A title for a summary: quoted and short.
[[nodiscard]] QString quoted(const QString& text);

} // namespace bridge::sync
