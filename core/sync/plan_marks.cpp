// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/pair_work.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

// A board holds 100 tags and an item 8 (Miro fact sheet §7); the last tenth is left to people.
constexpr int tagsWeUse = 90;
constexpr int tagsPerItemWeUse = 7;
constexpr qsizetype longestSticky = 5'999;
constexpr qsizetype lineMarkup = 80; // <br>, the anchor and "B24-…"

qsizetype roomBeside(const QUrl& task)
{
    return longestSticky - lineMarkup - task.toString(QUrl::FullyEncoded).toHtmlEscaped().size();
}

} // namespace

bool fitsOnSticky(const QString& text, const QUrl& task)
{
    return htmlFromPlain(text).size() <= roomBeside(task);
}

QString fittingSticky(const QString& text, const QUrl& task)
{
    if (fitsOnSticky(text, task))
        return text;
    QString cut = text.first(std::min(text.size(), roomBeside(task)));
    while (!fitsOnSticky(cut, task))
        cut.chop(100);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return normalised(cut) + u'…';
}

bool Planner::tagHasRoom(const Sticky& sticky, const QString& title) const
{
    if (m_context.tagRefused.contains(sticky.id) || sticky.tags.size() >= tagsPerItemWeUse)
        return false;
    return m_observed.hasTag(title) || m_observed.tagCount() + m_newTags < tagsWeUse;
}

void Planner::removeTag(const PairWork& work, const QString& tag, const QString& why)
{
    PlannedOperation what = shown("remove_mark"_L1, Side::Miro, work.sticky.id, work.task.id,
        u"Take the tag %2 off %1: %3"_s.arg(quoted(work.board.text), tag, why));
    what.id += u'/' + tag;
    what.changes = {{u"tag"_s, tag, {}}};
    add(std::move(what), WriteTag{{work.sticky.id, tag, false}, {}}, tag);
}

void Planner::markSticky(PairWork& work)
{
    const QString title = stickyMark(work.task.id);
    const QString& known = work.pair.board.mark;
    const bool hasLine = work.read.markedTask == work.task.id;
    bool wantsTag = m_link.writeBack == WriteBack::Tag && known != "line"_L1;
    if (wantsTag && known != "tag"_L1)
        wantsTag = tagHasRoom(work.sticky, title);

    if (known == "tag"_L1 && m_link.writeBack != WriteBack::Tag) {
        removeTag(work, title, u"the link writes no tags now"_s);
        std::get<WriteTag>(m_plan.operations.back().write).markAfter = QString();
    }
    if (m_link.writeBack == WriteBack::None) {
        work.line.reset(); // also the one by which a new sticky is found
        work.markAfter.clear();
    } else if (!wantsTag && !hasLine && !work.newContent
        && !fitsOnSticky(work.sticky.text, m_addresses.task(work.task.id))) {
        view(work.sticky.id).reason = u"Its text leaves no room for the task's id"_s;
    } else if (!wantsTag) {
        work.line = work.task.id;
        work.markAfter = u"line"_s;
        if (known != "line"_L1 && m_link.writeBack == WriteBack::Tag)
            view(work.sticky.id).reason
                = u"The board or the item has no room for another tag: the mark stands in the text"_s;
        if (hasLine && known != "line"_L1)
            work.agreed |= Field::Mark;
    } else if (known == "tag"_L1) {
        work.line.reset();
    } else {
        m_newTags += m_observed.hasTag(title) ? 0 : 1;
        PlannedOperation what = shown("write_mark"_L1, Side::Miro, work.sticky.id, work.task.id,
            u"Tag %1 with %2"_s.arg(quoted(work.board.text), title));
        what.changes = {{u"tag"_s, {}, title}};
        add(std::move(what), WriteTag{{work.sticky.id, title, true}, u"tag"_s}, title);
    }
    if (work.line != work.read.markedTask) {
        const auto lineText = [](std::optional<TaskId> task) { return task ? stickyMark(*task) : QString(); };
        work.toBoard(Field::Mark, u"text"_s, lineText(work.read.markedTask), lineText(work.line));
    }
    for (const QString& tag : work.sticky.tags) {
        if (const auto named = taskOfStickyMark(tag); named && *named != work.task.id)
            removeTag(work, tag, u"it names another task"_s);
    }
}

} // namespace bridge::sync
