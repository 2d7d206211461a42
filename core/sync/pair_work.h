// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/planner.h"

namespace bridge::sync {

/// One pair on its way through the fields: what both sides show, and what has to be written.
struct Planner::PairWork {
    const Pair& pair;
    const Sticky& sticky;
    const Task& task;
    ReadSticky read{};
    BoardBase board{};
    PortalBase portal{};
    Edits edits{};
    ConflictPolicy policy = ConflictPolicy::Newest;

    TaskPatch patch{};
    Fields portalFields{};
    std::vector<FieldChange> portalChanges{};

    StickyPatch stickyPatch{};
    Fields boardFields{};
    std::vector<FieldChange> boardChanges{};
    std::optional<QString> newContent{};
    std::optional<TaskId> line{}; ///< the task the last line will name
    QString markAfter = pair.board.mark;
    std::optional<Frame> grown{};

    Fields agreed{};
    Fields conflicts{};
    bool settling = false;

    void toPortal(Field field, const QString& name, const QString& from, const QString& to)
    {
        portalFields |= field;
        portalChanges.push_back({name, from, to});
    }
    void toBoard(Field field, const QString& name, const QString& from, const QString& to)
    {
        boardFields |= field;
        boardChanges.push_back({name, from, to});
    }
    [[nodiscard]] QString fingerprint() const
    {
        // Not the time of the last change: our own write moves it, and a refused one would never back off.
        const size_t portalSide = qHashMulti(0, task.title, task.description, int(task.priority), int(task.status),
            task.group.value, task.stage.value, task.hasBoardLink);
        return QString::number(qHash(sticky.text), 16) + u'/' + colorName(sticky.color) + u'/' + board.frame.value
            + u'/' + QString::number(portalSide, 16);
    }
};

/// The text cut so that it fits on a sticky together with a mark line that leads to `task` (fewer than 6,000
/// characters with all markup, Miro fact sheet §5).
[[nodiscard]] QString fittingSticky(const QString& text, const QUrl& task);
[[nodiscard]] bool fitsOnSticky(const QString& text, const QUrl& task);

} // namespace bridge::sync
