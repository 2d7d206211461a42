// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"
#include "tests/support/memory_ports.h"

namespace bridge::test {

/// A small board and project, linked, and the engine between them.
struct EngineWorld {
    EngineWorld()
    {
        using namespace Qt::StringLiterals;
        link.id = {u"sprint"_s};
        link.board = {u"uXjV="_s};
        link.defaultGroup = {7};
        link.rules.push_back({.tag = u"bug"_s, .action = RuleAction::Task, .priority = Priority::High});
        link.rules.push_back({.prefix = u"TODO:"_s, .action = RuleAction::Task, .priority = {}});
        link.frames = {
            {.frame = {}, .title = u"To Do"_s, .status = TaskStatus::Pending, .group = {}, .stage = {}},
            {.frame = {}, .title = u"Doing"_s, .status = TaskStatus::InProgress, .group = {}, .stage = {}},
            {.frame = {}, .title = u"Done"_s, .status = TaskStatus::Completed, .group = {}, .stage = {}},
            {.frame = {}, .title = u"Website"_s, .status = {}, .group = GroupId{12}, .stage = {}},
        };
        board.board.id = link.board;
        board.board.frames = {
            {todo, u"To Do"_s, {0, 0, 1000, 800}},
            {doing, u"Doing"_s, {1100, 0, 1000, 800}},
            {done, u"Done"_s, {2200, 0, 1000, 800}},
            {website, u"Website"_s, {0, 1000, 1000, 800}},
        };
    }

    sync::PassReport pass(std::chrono::seconds settle = std::chrono::seconds{0})
    {
        clock.advance(std::chrono::seconds{5});
        return sync::Engine({board, portal, journal, clock}, link).pass(settle, {});
    }

    /// Passes until one writes nothing, each by a new engine on the same journal; -1 when that never comes.
    int passesUntilQuiet(int most = 12)
    {
        for (int count = 1; count <= most; ++count) {
            const auto report = pass();
            if (report.applied == 0 && !report.error)
                return count;
            clock.advance(std::chrono::hours{25}); // past every back-off
        }
        return -1;
    }

    [[nodiscard]] const Task& taskOf(const ItemId& item) const { return portal.tasks.at(journal.stored.at(item).task); }
    [[nodiscard]] ItemId itemOf(TaskId task) const
    {
        for (const auto& [item, pair] : journal.stored) {
            if (pair.task == task && pair.kind != sync::PairKind::Comment)
                return item;
        }
        return {};
    }

    const ItemId todo{QStringLiteral("1")};
    const ItemId doing{QStringLiteral("2")};
    const ItemId done{QStringLiteral("3")};
    const ItemId website{QStringLiteral("4")};

    ManualClock clock{TimePoint{std::chrono::hours{480000}}};
    WriteFaults faults{};
    MemoryBoard board{clock, faults};
    MemoryPortal portal{clock, faults};
    MemoryJournal journal{};
    Link link{};
};

} // namespace bridge::test
