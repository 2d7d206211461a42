// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/look.h"

#include "core/sync/marks.h"
#include "core/sync/rules.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// How many vanished items or tasks one pass asks after; the rest is left alone until the next one.
constexpr int mostConfirmed = 100;

bool hasAction(const Link& link, RuleAction action)
{
    return std::ranges::any_of(link.rules, [&](const Rule& rule) { return rule.action == action; });
}

template <typename T> void sortUnique(std::vector<T>& values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Tasks that texts and marks on the board name.
std::vector<TaskId> namedTasks(const Link& link, const BoardSnapshot& board, const std::vector<Pair>& pairs)
{
    std::set<ItemId> paired;
    for (const Pair& pair : pairs)
        paired.insert(pair.item);
    std::vector<TaskId> tasks;
    for (const Sticky& sticky : board.stickies) {
        if (paired.contains(sticky.id))
            continue;
        const auto marked = splitMark(sticky.text).task;
        const ReadSticky read = readSticky(link.rules, sticky, marked);
        if (marked)
            tasks.push_back(*marked);
        for (const QString& tag : sticky.tags) {
            if (const auto named = taskOfStickyMark(tag))
                tasks.push_back(*named);
        }
        if (read.rule && read.rule->action == RuleAction::Comment)
            std::ranges::copy(taskReferences(read.content), std::back_inserter(tasks));
    }
    return tasks;
}

Result<> claimForeign(Journal& journal, Observed& observed)
{
    for (const auto& [item, sticky] : observed.stickies()) {
        if (observed.pair(item))
            continue;
        const auto pair = journal.pairOfItem(item);
        if (!pair)
            return tl::unexpected(pair.error());
        if (*pair)
            observed.foreignItems.insert(item);
    }
    for (const auto& [id, task] : observed.tasks()) {
        if (observed.pairOfTask(id))
            continue;
        const auto pair = journal.pairOfTask(id);
        if (!pair)
            return tl::unexpected(pair.error());
        if (*pair)
            observed.foreignTasks.insert(id);
    }
    return {};
}

/// Asks each service after what its scan did not bring.
Result<> confirmMissing(
    const EnginePorts& ports, const Link& link, const std::set<ItemId>& held, Sight& sight, const std::stop_token& stop)
{
    int asked = 0;
    for (const auto& [item, pair] : sight.observed.pairs()) {
        if (pair.detached)
            continue;
        if (held.contains(item)) {
            if (!sight.observed.sticky(item))
                sight.missingItems.insert(item);
            if (!sight.observed.task(pair.task))
                sight.missingTasks.insert(pair.task);
            continue;
        }
        if (asked >= mostConfirmed)
            continue;
        if (!sight.observed.sticky(item)) {
            ++asked;
            const auto sticky = ports.board.read(link.board, item, stop);
            if (!sticky)
                return tl::unexpected(sticky.error());
            if (*sticky)
                sight.observed.put(**sticky);
            else
                sight.missingItems.insert(item);
        }
        if (!sight.observed.task(pair.task) && !sight.missingTasks.contains(pair.task)) {
            ++asked;
            const auto task = ports.portal.read(pair.task, stop);
            if (!task)
                return tl::unexpected(task.error());
            if (*task)
                sight.observed.put(**task);
            else
                sight.missingTasks.insert(pair.task);
        }
    }
    return {};
}

/// Items that may carry a tag of ours which this link's look does not walk: copies of tagged items, and items
/// that were another task before. Only what has no tag of its own yet.
std::vector<ItemId> perhapsTagged(const Observed& observed)
{
    std::set<std::pair<QString, StickyColor>> tagged; // what a copy looks like
    for (const auto& [item, pair] : observed.pairs()) {
        const Sticky* sticky = observed.sticky(item);
        if (sticky && pair.board.mark == "tag"_L1)
            tagged.emplace(sticky->text, sticky->color);
    }
    std::vector<ItemId> items;
    for (const auto& [item, sticky] : observed.stickies()) {
        const Pair* pair = observed.pair(item);
        const bool isMarked = pair && (pair->detached || !pair->board.mark.isEmpty());
        const bool wasAnother = pair && pair->kind != PairKind::Comment && !pair->former.isNone();
        if (!isMarked && (wasAnother || tagged.contains({sticky.text, sticky.color})))
            items.push_back(item);
    }
    return items;
}

/// A copy has its original's tag, too. Asking one item after its tags costs one call, so only what may be a
/// copy is asked after, and not more at once than a walk over all tags costs.
Result<> seeForeignTags(const EnginePorts& ports, const Link& link, Observed& observed, const std::stop_token& stop)
{
    if (link.writeBack != WriteBack::Tag)
        return {};
    std::vector<ItemId> items = perhapsTagged(observed);
    if (items.size() > size_t(mostConfirmed))
        items.resize(size_t(mostConfirmed));
    for (const ItemId& item : items) {
        const auto tags = ports.board.tagsOf(link.board, item, stop);
        if (!tags)
            return tl::unexpected(tags.error());
        for (const QString& tag : *tags)
            observed.putTag(item, tag, true);
    }
    return {};
}

} // namespace

BoardNeeds needsOf(const Link& link, bool withMarks)
{
    BoardNeeds needs;
    needs.connectors = hasAction(link, RuleAction::Comment) || hasAction(link, RuleAction::Subtask);
    for (const Rule& rule : link.rules) {
        if (!rule.tag.isEmpty() && !needs.tagTitles.contains(rule.tag))
            needs.tagTitles << rule.tag;
    }
    needs.tagList = link.writeBack == WriteBack::Tag;
    if (withMarks)
        needs.tagPrefix = markPrefix;
    return needs;
}

PortalQuery queryOf(const Link& link, const std::vector<Pair>& pairs)
{
    PortalQuery query;
    if (!link.defaultGroup.isNone())
        query.groups.push_back(link.defaultGroup);
    bool usesStages = false;
    for (const FrameMapping& mapping : link.frames) {
        if (mapping.group && !mapping.group->isNone())
            query.groups.push_back(*mapping.group);
        usesStages = usesStages || mapping.stage;
    }
    for (const Pair& pair : pairs) {
        if (!pair.detached)
            query.tasks.push_back(pair.task);
        if (!pair.former.isNone())
            query.tasks.push_back(pair.former); // its item may become a task again
    }
    sortUnique(query.groups);
    sortUnique(query.tasks);
    if (usesStages)
        query.stagesOf = query.groups;
    return query;
}

Result<Sight> look(const EnginePorts& ports, const Link& link, const std::vector<Pair>& pairs,
    const std::set<ItemId>& held, const std::stop_token& stop)
{
    // The marks on the board matter when the journal knows nothing: it may have been lost.
    const auto board = ports.board.scan(link.board, needsOf(link, pairs.empty()), stop);
    if (!board)
        return tl::unexpected(board.error());
    PortalQuery query = queryOf(link, pairs);
    std::ranges::copy(namedTasks(link, *board, pairs), std::back_inserter(query.tasks));
    sortUnique(query.tasks);
    const auto portal = ports.portal.scan(query, stop);
    if (!portal)
        return tl::unexpected(portal.error());

    Sight sight{Observed(*board, *portal, pairs), {}, {}};
    if (const auto claimed = claimForeign(ports.journal, sight.observed); !claimed)
        return tl::unexpected(claimed.error());
    if (!pairs.empty()) {
        if (const auto seen = seeForeignTags(ports, link, sight.observed, stop); !seen)
            return tl::unexpected(seen.error());
    }
    if (const auto confirmed = confirmMissing(ports, link, held, sight, stop); !confirmed)
        return tl::unexpected(confirmed.error());
    return sight;
}

} // namespace bridge::sync
