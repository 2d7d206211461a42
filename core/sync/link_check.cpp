// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link_check.h"

#include <algorithm>

namespace bridge::sync {

namespace {

using Kind = LinkFinding::Kind;

bool hasConditions(const Rule& rule)
{
    return rule.color || !rule.tag.isEmpty() || !rule.prefix.isEmpty();
}

/// Whether every item that `later` matches is matched by `earlier`, too.
bool covers(const Rule& earlier, const Rule& later)
{
    const bool color = !earlier.color || earlier.color == later.color;
    const bool tag = earlier.tag.isEmpty() || earlier.tag == later.tag;
    const bool prefix = later.prefix.startsWith(earlier.prefix, Qt::CaseInsensitive);
    return color && tag && prefix;
}

bool meanSameFrame(const FrameMapping& a, const FrameMapping& b)
{
    if (!a.frame.isEmpty() || !b.frame.isEmpty())
        return a.frame == b.frame;
    return a.title.trimmed() == b.title.trimmed();
}

class Check
{
public:
    Check(const Link& draft, const std::vector<Frame>* frames)
        : m_draft(draft)
        , m_frames(frames)
    {
    }

    std::vector<LinkFinding> run()
    {
        checkActions();
        for (qsizetype place = 0; place < qsizetype(m_draft.rules.size()); ++place)
            checkRule(place);
        for (qsizetype place = 0; place < qsizetype(m_draft.frames.size()); ++place)
            checkMapping(place);
        return std::move(m_findings);
    }

private:
    void checkActions()
    {
        const auto has = [this](RuleAction action) {
            return std::ranges::any_of(m_draft.rules, [&](const Rule& rule) { return rule.action == action; });
        };
        if (has(RuleAction::Task))
            return;
        const bool hasFollowers = has(RuleAction::Subtask) || has(RuleAction::Comment);
        m_findings.push_back({.kind = hasFollowers ? Kind::NoParent : Kind::NoRule});
    }

    void checkRule(qsizetype place)
    {
        const Rule& rule = m_draft.rules[size_t(place)];
        if (!hasConditions(rule))
            m_findings.push_back({.kind = Kind::NoConditions, .rule = place});
        for (qsizetype earlier = 0; earlier < place; ++earlier) {
            if (!covers(m_draft.rules[size_t(earlier)], rule))
                continue;
            m_findings.push_back({.kind = Kind::NeverReached, .rule = place, .other = earlier});
            return;
        }
    }

    void checkMapping(qsizetype place)
    {
        const FrameMapping& mapping = m_draft.frames[size_t(place)];
        if (!mapping.status && !mapping.group && !mapping.stage)
            m_findings.push_back({.kind = Kind::SetsNothing, .mapping = place});
        if (mapping.stage && !mapping.group && m_draft.defaultGroup.isNone())
            m_findings.push_back({.kind = Kind::StageWithoutProject, .mapping = place});
        for (qsizetype earlier = 0; earlier < place; ++earlier) {
            if (meanSameFrame(m_draft.frames[size_t(earlier)], mapping))
                m_findings.push_back({.kind = Kind::FrameTwice, .mapping = place, .other = earlier});
        }
        if (m_frames)
            checkOnBoard(place, mapping);
    }

    void checkOnBoard(qsizetype place, const FrameMapping& mapping)
    {
        const auto isMeant = [&](const Frame& frame) {
            return mapping.frame.isEmpty() ? frame.title.trimmed() == mapping.title.trimmed()
                                           : frame.id == mapping.frame;
        };
        const auto count = std::ranges::count_if(*m_frames, isMeant);
        if (count == 0)
            m_findings.push_back({.kind = Kind::FrameMissing, .mapping = place});
        if (count > 1)
            m_findings.push_back({.kind = Kind::TitleTwice, .mapping = place});
    }

    const Link& m_draft;
    const std::vector<Frame>* m_frames;
    std::vector<LinkFinding> m_findings;
};

} // namespace

bool LinkFinding::isError() const
{
    return kind == Kind::NoConditions || kind == Kind::SetsNothing || kind == Kind::FrameTwice;
}

std::vector<LinkFinding> checkLink(const Link& draft, const std::vector<Frame>* frames)
{
    return Check(draft, frames).run();
}

} // namespace bridge::sync
