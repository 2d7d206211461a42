// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rules.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

bool matches(const Rule& rule, const Sticky& sticky, const QString& body)
{
    return (!rule.color || *rule.color == familyOf(sticky.color))
        && (rule.tag.isEmpty() || sticky.tags.contains(rule.tag))
        && (rule.prefix.isEmpty() || body.startsWith(rule.prefix, Qt::CaseInsensitive));
}

} // namespace

ReadSticky readSticky(const std::vector<Rule>& rules, const Sticky& sticky, std::optional<TaskId> markedTask)
{
    const QString body = markedTask ? splitMark(sticky.text).body : sticky.text;
    ReadSticky read{.content = body, .markedTask = markedTask};
    const auto rule
        = std::ranges::find_if(rules, [&](const Rule& candidate) { return matches(candidate, sticky, body); });
    if (rule == rules.end())
        return read;

    read.rule = &*rule;
    qsizetype contentAt = rule->prefix.size();
    while (contentAt > 0 && contentAt < body.size() && body[contentAt] == u' ')
        ++contentAt;
    read.prefix = body.first(contentAt);
    read.content = body.sliced(contentAt);
    return read;
}

QString ReadSticky::composed(const QString& newContent, std::optional<TaskId> task) const
{
    return task ? withMark(prefix + newContent, *task) : prefix + newContent;
}

bool ruleFits(const std::vector<Rule>& rules, const Rule& rule, Priority priority)
{
    if (rule.priority)
        return *rule.priority == priority;
    return std::ranges::none_of(
        rules, [&](const Rule& other) { return other.action == rule.action && other.priority == priority; });
}

const Rule* colorRuleFor(const std::vector<Rule>& rules, RuleAction action, Priority priority)
{
    const auto found = std::ranges::find_if(rules, [&](const Rule& rule) {
        return rule.action == action && rule.color && rule.tag.isEmpty() && rule.prefix.isEmpty()
            && ruleFits(rules, rule, priority);
    });
    return found == rules.end() ? nullptr : &*found;
}

QString ruleText(const Rule& rule)
{
    QStringList when;
    if (rule.color)
        when << familyName(*rule.color);
    if (!rule.tag.isEmpty())
        when << u"tag “%1”"_s.arg(rule.tag);
    if (!rule.prefix.isEmpty())
        when << u"prefix “%1”"_s.arg(rule.prefix);
    QString text = u"%1 → %2"_s.arg(when.isEmpty() ? u"anything"_s : when.join(u" + "_s), actionWord(rule.action));
    if (rule.priority)
        text += u", %1 priority"_s.arg(priorityWord(*rule.priority));
    return text;
}

} // namespace bridge::sync
