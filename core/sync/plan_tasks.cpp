// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/identity.h"
#include "core/sync/pair_work.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF newStickySize{199, 228}; // a square sticky's size (Miro fact sheet §5); the answer has the real one

} // namespace

/// Whether something on the board carries the task's mark, or did.
bool Planner::isOnBoard(TaskId task)
{
    if (m_observed.hasTag(stickyMark(task)))
        return true;
    if (!m_namedByLines) {
        m_namedByLines.emplace();
        for (const auto& [item, sticky] : m_observed.stickies()) {
            if (const auto named = m_observed.pair(item) ? std::nullopt : markedTask(m_observed, m_link, sticky))
                m_namedByLines->insert(*named);
        }
    }
    return m_namedByLines->contains(task);
}

void Planner::planNewSticky(const Task& task)
{
    if (m_observed.pairOfTask(task.id) || m_observed.isFormer(task.id) || m_adopted.contains(task.id)
        || m_observed.foreignTasks.contains(task.id) || !isProjectOf(m_link, task.group))
        return;
    if (task.mark.startsWith("miro:"_L1)) {
        // Made from a sticky. If that one has a task already, this is a second one with the same mark.
        const auto item = itemOfTaskMark(task.mark, m_observed.boardId());
        const Pair* pair = item ? m_observed.pair(*item) : nullptr;
        if (pair && !pair->detached)
            hold(shown("duplicate_task"_L1, Side::Bitrix24, {}, task.id,
                     u"Task %1 was created twice: task %2 is kept"_s.arg(task.id.toString(), pair->task.toString())),
                u"Delete the second task in Bitrix24"_s);
        return;
    }
    if (isOnBoard(task.id))
        return; // a lost journal does not know it, and it may be no task's item just now
    if (task.status == TaskStatus::Completed)
        return; // work that was over before anybody looked makes no sticky

    makeSticky(task, {});
}

/// `replaces`: the item whose place in the pair the new one takes.
void Planner::makeSticky(const Task& task, const ItemId& replaces)
{
    if (m_context.inFlightTasks.contains(task.id))
        return;
    const RuleAction wanted = task.parent.isNone() ? RuleAction::Task : RuleAction::Subtask;
    const Rule* rule = colorRuleFor(m_link.rules, wanted, task.priority);
    if (!rule)
        rule = colorRuleFor(m_link.rules, RuleAction::Task, task.priority);
    if (!rule)
        return;

    const Frame* frame = bestFrame(m_link, m_observed, task);
    const auto inFrame = frame ? m_layout.placeIn(*frame, newStickySize) : std::nullopt;
    const Layout::Cell cell = inFrame ? *inFrame : m_layout.placeOutside(newStickySize);
    CreateSticky create;
    create.kind = rule->action == RuleAction::Subtask ? PairKind::Subtask : PairKind::Task;
    create.portal = portalBaseOf(task);
    create.grown = cell.grown;
    create.replaces = replaces;
    create.draft.color = paintOf(*rule->color);
    create.draft.placement = cell.placement;
    // The mark is in the text from the first moment, so that the sticky can be found if the answer is lost.
    const QString text = joinText({normalised(task.title), plainFromBbCode(task.description)});
    create.draft.text = withMark(fittingSticky(text, m_addresses.task(task.id)), task.id);
    create.draft.linkedLine = stickyMark(task.id);
    create.draft.linkedUrl = m_addresses.task(task.id);

    PlannedOperation what = shown("create_sticky"_L1, Side::Miro, {}, task.id,
        u"Create a sticky for task %1 %2"_s.arg(task.id.toString(), quoted(task.title)));
    what.changes = {{u"text"_s, {}, text}, {u"color"_s, {}, colorName(create.draft.color)}};
    if (frame)
        what.changes.push_back({u"frame"_s, {}, frame->title});
    add(std::move(what), std::move(create), QString::number(task.changedAt.time_since_epoch().count()));
}

} // namespace bridge::sync
