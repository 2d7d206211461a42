// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/simulation.h"

#include "core/sync/frames.h"
#include "core/sync/rules.h"

#include <algorithm>

namespace bridge::sync {

namespace {

class Trial
{
public:
    Trial(const BoardSnapshot& board, const Link& draft)
        : m_draft(draft)
        , m_observed(board, {}, {})
    {
        m_result.byRule.resize(draft.rules.size());
        m_result.byMapping.resize(draft.frames.size());
    }

    Simulation run()
    {
        for (const auto& [id, sticky] : m_observed.stickies())
            m_actions[id] = actionOf(sticky);
        for (const auto& [id, sticky] : m_observed.stickies())
            take(sticky);
        std::ranges::sort(
            m_result.unmappedFrames, isBefore, [this](const ItemId& id) { return m_observed.frame(id)->rect; });
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Rule* ruleOf(const Sticky& sticky) const
    {
        return readSticky(m_draft.rules, sticky, splitMark(sticky.text).task).rule;
    }

    [[nodiscard]] std::optional<RuleAction> actionOf(const Sticky& sticky) const
    {
        const Rule* rule = ruleOf(sticky);
        return rule ? std::optional(rule->action) : std::nullopt;
    }

    void take(const Sticky& sticky)
    {
        SimulatedItem item{.item = sticky.id};
        if (const Rule* rule = ruleOf(sticky)) {
            item.rule = rule - m_draft.rules.data();
            ++m_result.byRule[size_t(*item.rule)];
            item.isLonely = isLonely(sticky, rule->action);
            m_result.lonely += item.isLonely ? 1 : 0;
            takeFrame(sticky, item);
        } else {
            ++m_result.ignored;
        }
        m_result.items.push_back(item);
    }

    void takeFrame(const Sticky& sticky, SimulatedItem& item)
    {
        const Frame* frame = m_observed.frameOf(sticky);
        if (const FrameMapping* mapping = mappingOf(m_draft, frame)) {
            item.mapping = mapping - m_draft.frames.data();
            ++m_result.byMapping[size_t(*item.mapping)];
        } else if (frame && std::ranges::find(m_result.unmappedFrames, frame->id) == m_result.unmappedFrames.end()) {
            m_result.unmappedFrames.push_back(frame->id);
        }
    }

    /// A comment goes to a connected item that is a task, or to a task that its text names; a subtask has its
    /// parent on the board.
    [[nodiscard]] bool isLonely(const Sticky& sticky, RuleAction action) const
    {
        if (action != RuleAction::Comment && action != RuleAction::Subtask)
            return false;
        const bool isConnected = std::ranges::any_of(m_observed.connectedTo(sticky.id), [this](const ItemId& other) {
            const auto known = m_actions.find(other);
            return known != m_actions.end()
                && (known->second == RuleAction::Task || known->second == RuleAction::Subtask);
        });
        return !isConnected && !(action == RuleAction::Comment && !taskReferences(sticky.text).empty());
    }

    /// As people read a board: from top to bottom, then from left to right.
    static bool isBefore(const QRectF& a, const QRectF& b)
    {
        return std::pair(a.top(), a.left()) < std::pair(b.top(), b.left());
    }

    const Link& m_draft;
    Observed m_observed;
    std::map<ItemId, std::optional<RuleAction>> m_actions;
    Simulation m_result;
};

} // namespace

Simulation simulate(const BoardSnapshot& board, const Link& draft)
{
    return Trial(board, draft).run();
}

} // namespace bridge::sync
