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
    PairKind kind = pair.kind; ///< what the rule that matches now makes of it

    TaskPatch patch{};
    Fields portalFields{};
    Fields mergedFields{}; ///< of these the portal gets a text that the board has yet to get
    std::vector<FieldChange> portalChanges{};

    StickyPatch stickyPatch{};
    Fields boardFields{};
    std::vector<FieldChange> boardChanges{};
    std::optional<QString> newContent{};
    std::optional<TaskId> line{}; ///< the task the last line will name
    QString markAfter = pair.board.mark;
    std::optional<Frame> grown{};

    Fields agreed{};
    std::vector<Conflict> settled{}; ///< by the link's policy, or by a person
    std::vector<Direction> directions{}; ///< of all fields that are written, either way
    QString answers{}; ///< the conflict's row that the write to the portal answers
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
            task.group.value, task.stage.value, task.parent.value, task.hasBoardLink);
        return QString::number(qHash(sticky.text), 16) + u'/' + colorName(sticky.color) + u'/' + board.frame.value
            + u'/' + board.parent.toString() + u'/' + QString::number(portalSide, 16);
    }
};

/// One field of a pair, as both sides show it and as it was last agreed.
struct Planner::Meeting {
    Field field{};
    QString name{}; ///< as in FieldChange
    QString base{};
    QString miro{};
    QString bitrix24{};
    bool boardChanged = false;
    bool portalChanged = false;
    bool same = false; ///< both sides mean the same now
    bool canTakeMiro = true; ///< whether Miro's value can be written to the portal …
    bool canTakeBitrix24 = true; ///< … and Bitrix24's to the board

    [[nodiscard]] Conflict conflict() const { return {name, base, miro, bitrix24, {}, {}}; }
    [[nodiscard]] bool isDispute() const { return boardChanged && portalChanged && !same; }
};

/// The text cut so that it fits on a sticky together with a mark line that leads to `task` (fewer than 6,000
/// characters with all markup, Miro fact sheet §5).
[[nodiscard]] QString fittingSticky(const QString& text, const QUrl& task);
[[nodiscard]] bool fitsOnSticky(const QString& text, const QUrl& task);

} // namespace bridge::sync
