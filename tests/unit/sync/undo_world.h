// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/undo.h"
#include "tests/unit/sync/engine_world.h"

#include <algorithm>

namespace bridge::test {

/// A world whose runs are taken back.
struct UndoWorld : EngineWorld {
    sync::UndoReport undo(qint64 run, sync::UndoMode mode = sync::UndoMode::Apply)
    {
        clock.advance(std::chrono::seconds{5});
        const auto report = sync::undoRun({board, portal, journal, clock}, link, run, mode, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    /// A pass that writes something; its run.
    qint64 run()
    {
        const auto report = pass();
        if (report.error || report.applied == 0)
            qFatal("the pass wrote nothing");
        return journal.runs;
    }
    [[nodiscard]] bool isQuiet() { return passesUntilQuiet() == 1; }
    [[nodiscard]] bool exists(const ItemId& item) const
    {
        return std::ranges::find(board.board.stickies, item, &Sticky::id) != board.board.stickies.end();
    }
};

/// Why it kept what it kept.
inline QStringList reasons(const sync::UndoReport& report)
{
    QStringList all;
    for (const sync::Kept& kept : report.kept)
        all += kept.reason;
    return all;
}

} // namespace bridge::test
