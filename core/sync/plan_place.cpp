// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pair_work.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// "in_progress", with project and stage where there are any.
QString placeWords(const PortalBase& place)
{
    QStringList words{statusWord(place.status)};
    if (!place.group.isNone())
        words << u"project %1"_s.arg(place.group.toString());
    if (!place.stage.isNone())
        words << u"stage %1"_s.arg(place.stage.toString());
    return words.join(u", "_s);
}

QString titleOf(const Frame* frame)
{
    return frame ? frame->title : QString();
}

} // namespace

void Planner::mergePlace(PairWork& work)
{
    const Frame* frame = m_observed.frameOf(work.sticky);
    const FrameMapping* mapping = mappingOf(m_link, frame);
    const PlaceChange missing = mapping ? missingParts(m_link, *mapping, work.task) : PlaceChange{};
    const PortalBase& agreed = work.pair.portal;
    const bool moved = work.board.frame != work.pair.board.frame;
    const bool statusChanged = work.portal.status != agreed.status;
    const bool groupChanged = work.portal.group != agreed.group;
    const bool stageChanged = work.portal.stage != agreed.stage;
    const bool portalChanged = statusChanged || groupChanged || stageChanged;
    // A frame writes the parts it sets and only those: what it does not set can't be in dispute.
    const bool disputed
        = (missing.status && statusChanged) || (missing.group && groupChanged) || (missing.stage && stageChanged);
    const bool frameSpeaks = moved && mapping;
    if (moved && m_context.settling.contains(work.pair.item)) {
        work.settling = true;
        return;
    }
    const bool isLookedFor = moved || portalChanged || !missing.isEmpty();
    const Frame* best = isLookedFor ? bestFrame(m_link, m_observed, work.task) : nullptr;
    if (mapping && !missing.isEmpty() && !best)
        view(work.sticky.id).reason
            = u"No frame stands for the task's project, status and stage: it stays where it is"_s;

    const Meeting meeting{.field = Field::Place,
        .name = u"place"_s,
        .base = titleOf(m_observed.frame(work.pair.board.frame)),
        .miro = titleOf(frame),
        .bitrix24 = placeWords(work.portal),
        .boardChanged = frameSpeaks || (moved && !portalChanged),
        .portalChanged = frameSpeaks ? disputed : portalChanged,
        .same = mapping ? missing.isEmpty() : !portalChanged,
        .canTakeMiro = mapping && !missing.isEmpty(),
        .canTakeBitrix24 = best && best != frame};
    const MergeAction action = meet(work, meeting);
    if (action == MergeAction::Nothing)
        return;
    if (action == MergeAction::WritePortal && mapping)
        return writePlace(work, missing);
    if (action != MergeAction::WriteBoard || !best || best == frame) {
        work.agreed |= Field::Place;
        return;
    }
    const auto cell = m_layout.placeIn(*best, work.sticky.size, work.sticky.id);
    if (!cell) {
        work.agreed |= Field::Place;
        view(work.sticky.id).reason = u"The frame “%1” is full and has no room to grow"_s.arg(best->title);
        return;
    }
    work.stickyPatch.placement = cell->placement;
    work.grown = cell->grown;
    work.toBoard(Field::Place, u"frame"_s, titleOf(frame), best->title);
}

void Planner::writePlace(PairWork& work, const PlaceChange& missing)
{
    work.patch.status = missing.status;
    work.patch.group = missing.group;
    work.patch.stage = missing.stage;
    if (missing.status)
        work.toPortal(Field::Place, u"status"_s, statusWord(work.task.status), statusWord(*missing.status));
    if (missing.group)
        work.toPortal(Field::Place, u"group"_s, work.task.group.toString(), missing.group->toString());
    if (missing.stage)
        work.toPortal(Field::Place, u"stage"_s, work.task.stage.toString(), missing.stage->toString());
}

} // namespace bridge::sync
