// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/link.h"

#include "core/base/words.h"

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<RuleAction, 4> actions{{
    {RuleAction::Task, "task"_L1},
    {RuleAction::Subtask, "subtask"_L1},
    {RuleAction::Comment, "comment"_L1},
    {RuleAction::Ignore, "ignore"_L1},
}};

Rule colorRule(ColorFamily family, RuleAction action, std::optional<Priority> priority = {})
{
    Rule rule;
    rule.color = family;
    rule.action = action;
    rule.priority = priority;
    return rule;
}

} // namespace

std::vector<Rule> defaultRules()
{
    return {
        colorRule(ColorFamily::Yellow, RuleAction::Task),
        colorRule(ColorFamily::Red, RuleAction::Task, Priority::High),
        colorRule(ColorFamily::Green, RuleAction::Comment),
        colorRule(ColorFamily::Blue, RuleAction::Subtask),
    };
}

QString actionWord(RuleAction action)
{
    return wordOf(actions, action);
}

std::optional<RuleAction> actionFromWord(const QString& word)
{
    return valueOf(actions, word);
}

} // namespace bridge
