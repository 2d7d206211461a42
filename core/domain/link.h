// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/color.h"
#include "core/domain/task.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace bridge {

enum class RuleAction : quint8 { Task, Subtask, Comment, Ignore };

/// What an item becomes. All conditions that are set must hold; the first rule that matches wins.
struct Rule {
    std::optional<ColorFamily> color{};
    QString tag{}; ///< a tag's title, case-sensitive; empty = any
    QString prefix{}; ///< a text prefix, removed from the title; empty = any
    RuleAction action = RuleAction::Task;
    std::optional<Priority> priority{}; ///< empty = every priority no other rule of this action names

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// What a frame means. It sets some of project, status and stage; the parts it does not set say nothing.
struct FrameMapping {
    ItemId frame{}; ///< wins over the title
    QString title{};
    std::optional<TaskStatus> status{};
    std::optional<GroupId> group{};
    std::optional<StageId> stage{};

    friend bool operator==(const FrameMapping&, const FrameMapping&) = default;
};

enum class WriteBack : quint8 { Tag, Text, None };
enum class ConflictPolicy : quint8 { Newest, Miro, Bitrix24, Ask };
enum class OnStickyDeleted : quint8 { Detach, Complete, Delete, Ask };
enum class OnTaskDeleted : quint8 { Detach, Mark, Delete, Ask };

/// Yellow → task, red → urgent task, green → comment, blue → subtask.
[[nodiscard]] std::vector<Rule> defaultRules();

/// One board ↔ one portal, with rules.
struct Link {
    LinkId id{};
    BoardId board{};
    GroupId defaultGroup{};
    UserId responsible{}; ///< none = the signed-in user
    std::vector<Rule> rules = defaultRules();
    std::vector<FrameMapping> frames{};
    bool stickiesFromTasks = true;
    WriteBack writeBack = WriteBack::Tag;
    ConflictPolicy conflict = ConflictPolicy::Newest;
    OnStickyDeleted onStickyDeleted = OnStickyDeleted::Detach;
    OnTaskDeleted onTaskDeleted = OnTaskDeleted::Mark;
    std::chrono::seconds settle{3};
    int maxRemoved = 5;
    int maxRemovedPercent = 20;

    friend bool operator==(const Link&, const Link&) = default;
};

/// Words of the profile: "task", "detach", "newest", …
[[nodiscard]] QString actionWord(RuleAction action);
[[nodiscard]] std::optional<RuleAction> actionFromWord(const QString& word);

} // namespace bridge
