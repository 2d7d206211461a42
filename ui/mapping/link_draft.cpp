// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/link_draft.h"

#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// Edits of one thing that follow each other are one step back. Rules, mappings and options don't mix.
constexpr int rulesFrom = 0;
constexpr int mappingsFrom = 1'000'000;
constexpr int ofOptions = 2'000'000;

} // namespace

/// A link is small: both its states are kept whole.
class LinkDraft::Edit final : public QUndoCommand
{
public:
    Edit(LinkDraft& draft, const QString& name, Link after, int together)
        : QUndoCommand(name)
        , m_draft(draft)
        , m_before(draft.m_link)
        , m_after(std::move(after))
        , m_together(together)
    {
    }

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }
    [[nodiscard]] int id() const override { return m_together; }

    bool mergeWith(const QUndoCommand* later) override
    {
        m_after = static_cast<const Edit*>(later)->m_after; // of the same id, so of this class
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void show(const Link& link)
    {
        m_draft.m_link = link;
        Q_EMIT m_draft.changed();
    }

    LinkDraft& m_draft;
    Link m_before;
    Link m_after;
    int m_together; ///< -1: stands alone
};

LinkDraft::LinkDraft(QObject* parent)
    : QObject(parent)
{
}

void LinkDraft::begin(const Link& inUse)
{
    m_history.clear();
    m_inUse = m_link = inUse;
    Q_EMIT changed();
}

void LinkDraft::edit(const QString& name, const Link& after, int together)
{
    if (after != m_link)
        m_history.push(new Edit(*this, name, after, together));
}

void LinkDraft::insertRule(qsizetype place, const Rule& rule)
{
    Link after = m_link;
    after.rules.insert(after.rules.begin() + place, rule);
    edit(tr("Add a rule"), after);
}

void LinkDraft::removeRule(qsizetype place)
{
    Link after = m_link;
    after.rules.erase(after.rules.begin() + place);
    edit(tr("Remove a rule"), after);
}

void LinkDraft::moveRule(qsizetype from, qsizetype to)
{
    Link after = m_link;
    const auto rules = after.rules.begin();
    if (from < to)
        std::rotate(rules + from, rules + from + 1, rules + to + 1);
    else
        std::rotate(rules + to, rules + from, rules + from + 1);
    edit(tr("Move a rule"), after);
}

void LinkDraft::setRule(qsizetype place, const Rule& rule)
{
    Link after = m_link;
    after.rules[size_t(place)] = rule;
    edit(tr("Change a rule"), after, rulesFrom + int(place));
}

void LinkDraft::mapFrame(const FrameMapping& mapping)
{
    const auto known = std::ranges::find_if(m_link.frames, [&](const FrameMapping& other) {
        return mapping.frame.isEmpty() ? other.frame.isEmpty() && other.title.trimmed() == mapping.title.trimmed()
                                       : other.frame == mapping.frame;
    });
    Link after = m_link;
    if (known == m_link.frames.end()) {
        after.frames.push_back(mapping);
    } else {
        FrameMapping& changed = after.frames[size_t(known - m_link.frames.begin())];
        changed.status = mapping.status ? mapping.status : changed.status;
        changed.group = mapping.group ? mapping.group : changed.group;
        changed.stage = mapping.stage ? mapping.stage : changed.stage;
    }
    edit(tr("Map a frame"), after);
}

void LinkDraft::setMapping(qsizetype place, const FrameMapping& mapping)
{
    Link after = m_link;
    after.frames[size_t(place)] = mapping;
    edit(tr("Change what a frame means"), after, mappingsFrom + int(place));
}

void LinkDraft::removeMapping(qsizetype place)
{
    Link after = m_link;
    after.frames.erase(after.frames.begin() + place);
    edit(tr("Unmap a frame"), after);
}

void LinkDraft::setOptions(const Link& options)
{
    Link after = options;
    after.rules = m_link.rules;
    after.frames = m_link.frames;
    edit(tr("Change an option"), after, ofOptions);
}

} // namespace bridge::ui
