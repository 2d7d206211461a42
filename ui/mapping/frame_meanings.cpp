// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/frame_meanings.h"

#include "core/sync/frames.h"
#include "ui/common/looks.h"
#include "ui/mapping/link_draft.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr auto statusKey = "status/"_L1;
constexpr auto groupKey = "group/"_L1;
constexpr auto stageKey = "stage/"_L1;

QString keyOf(TaskStatus status)
{
    return statusKey + statusWord(status);
}

QString keyOf(GroupId group)
{
    return groupKey + group.toString();
}

QString keyOf(StageId stage)
{
    return stageKey + stage.toString();
}

} // namespace

FrameMeanings::FrameMeanings(const Link& draft, const BoardSnapshot* board, const std::vector<PortalProject>& projects)
    : m_draft(draft)
    , m_board(board)
    , m_projects(projects)
{
    if (m_board)
        addBoardsFrames();
    addMissingFrames();
}

void FrameMeanings::addBoardsFrames()
{
    const sync::Observed observed(*m_board, {}, {});
    for (const auto& [id, sticky] : observed.stickies()) {
        if (const Frame* frame = observed.frameOf(sticky))
            ++m_counts[frame->id];
    }
    std::vector<Frame> frames = m_board->frames;
    std::ranges::sort(frames, {}, [](const Frame& frame) { return std::pair(frame.rect.top(), frame.rect.left()); });
    for (const Frame& frame : frames) {
        Node node{.key = frame.id.value, .title = frame.title.trimmed(), .id = frame.id};
        if (const FrameMapping* mapping = sync::mappingOf(m_draft, &frame))
            node.mapping = mapping - m_draft.frames.data();
        m_nodes.push_back(node);
    }
}

void FrameMeanings::addMissingFrames()
{
    for (qsizetype place = 0; place < qsizetype(m_draft.frames.size()); ++place) {
        const bool isShown = std::ranges::any_of(m_nodes, [&](const Node& node) { return node.mapping == place; });
        const FrameMapping& mapping = m_draft.frames[size_t(place)];
        const QString title = mapping.title.isEmpty() ? mapping.frame.value : mapping.title;
        if (!isShown)
            m_nodes.push_back({u"mapping/%1"_s.arg(place), title, {}, place});
    }
}

std::vector<LineNode> FrameMeanings::frames() const
{
    std::vector<LineNode> shown;
    for (const Node& node : m_nodes) {
        const auto counted = m_counts.find(node.id);
        const int stickies = counted == m_counts.end() ? 0 : counted->second;
        LineNode line{.key = node.key, .title = node.title.isEmpty() ? tr("Frame without a title") : node.title};
        const bool isGone = m_board && node.id.isEmpty();
        line.needsAttention = isGone || (!node.mapping && stickies > 0);
        if (isGone)
            line.note = tr("not on the board");
        else if (m_board)
            line.note = node.mapping ? tr("%n stickies", nullptr, stickies)
                                     : tr("%n stickies, not mapped", nullptr, stickies);
        shown.push_back(line);
    }
    return shown;
}

/// Stages of other projects would be a list without end.
std::vector<GroupId> FrameMeanings::groupsInUse() const
{
    std::set<GroupId> groups;
    if (!m_draft.defaultGroup.isNone())
        groups.insert(m_draft.defaultGroup);
    for (const FrameMapping& mapping : m_draft.frames) {
        if (mapping.group)
            groups.insert(*mapping.group);
    }
    return {groups.begin(), groups.end()};
}

std::vector<LineNode> FrameMeanings::meanings() const
{
    std::vector<LineNode> shown;
    for (int status = 0; status <= int(TaskStatus::Deferred); ++status)
        shown.push_back({.key = keyOf(TaskStatus(status)),
            .title = Words::value(statusWord(TaskStatus(status))),
            .section = tr("Status")});
    for (const PortalProject& project : m_projects)
        shown.push_back({.key = keyOf(project.id), .title = project.name, .section = tr("Project")});
    for (const GroupId group : groupsInUse()) {
        const auto project = std::ranges::find(m_projects, group, &PortalProject::id);
        if (project == m_projects.end())
            continue;
        for (const Stage& stage : project->stages)
            shown.push_back(
                {.key = keyOf(stage.id), .title = stage.title, .section = tr("Stage of %1").arg(project->name)});
    }
    return shown;
}

std::vector<FrameLines::Line> FrameMeanings::lines() const
{
    std::vector<FrameLines::Line> shown;
    for (const Node& node : m_nodes) {
        if (!node.mapping)
            continue;
        const FrameMapping& mapping = m_draft.frames[size_t(*node.mapping)];
        if (mapping.status)
            shown.push_back({node.key, keyOf(*mapping.status)});
        if (mapping.group)
            shown.push_back({node.key, keyOf(*mapping.group)});
        if (mapping.stage)
            shown.push_back({node.key, keyOf(*mapping.stage)});
    }
    return shown;
}

const FrameMeanings::Node* FrameMeanings::node(const QString& frame) const
{
    const auto found = std::ranges::find(m_nodes, frame, &Node::key);
    return found == m_nodes.end() ? nullptr : &*found;
}

std::optional<FrameMapping> FrameMeanings::mappingFor(const QString& frame, const QString& meaning) const
{
    const Node* from = node(frame);
    if (!from)
        return {};
    // By title as long as it says which frame is meant: people copy boards, and ids don't survive that.
    const bool isNamed = !from->title.isEmpty() && std::ranges::count(m_nodes, from->title, &Node::title) == 1;
    FrameMapping mapping = from->mapping ? m_draft.frames[size_t(*from->mapping)]
                                         : FrameMapping{.frame = isNamed ? ItemId{} : from->id, .title = from->title};
    const QString value = meaning.section(u'/', 1);
    if (meaning.startsWith(statusKey))
        mapping.status = statusFromWord(value);
    else if (meaning.startsWith(groupKey))
        mapping.group = GroupId{value.toLongLong()};
    else if (meaning.startsWith(stageKey))
        mapping.stage = StageId{value.toLongLong()};
    else
        return {};
    return mapping;
}

std::optional<FrameMeanings::Removal> FrameMeanings::without(const QString& frame, const QString& meaning) const
{
    const Node* from = node(frame);
    if (!from || !from->mapping)
        return {};
    Removal removal{*from->mapping, m_draft.frames[size_t(*from->mapping)]};
    FrameMapping& left = removal.left;
    if (left.status && meaning == keyOf(*left.status))
        left.status.reset();
    else if (left.group && meaning == keyOf(*left.group))
        left.group.reset();
    else if (left.stage && meaning == keyOf(*left.stage))
        left.stage.reset();
    else
        return {};
    return removal;
}

void drawLine(LinkDraft& draft, const FrameMeanings& meanings, const QString& frame, const QString& meaning)
{
    if (const auto mapping = meanings.mappingFor(frame, meaning))
        draft.mapFrame(*mapping);
}

void eraseLine(LinkDraft& draft, const FrameMeanings& meanings, const QString& frame, const QString& meaning)
{
    const auto removal = meanings.without(frame, meaning);
    if (!removal)
        return;
    if (removal->isAll())
        draft.removeMapping(removal->place);
    else
        draft.setMapping(removal->place, removal->left);
}

} // namespace bridge::ui
