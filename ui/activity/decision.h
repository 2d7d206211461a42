// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/sync/conflict.h"
#include "core/sync/journal.h"

#include <QCoreApplication>

namespace bridge::sync {
struct HeldRun;
}

namespace bridge::ui {

/// One thing that a person decides on.
struct Decision {
    enum class Kind : quint8 {
        Conflict, ///< a value that was edited on both sides: open, or settled with the other one on offer
        Run, ///< what a run holds, all of it together
        Operation, ///< one that is held by itself
    };
    Kind kind = Kind::Operation;
    QString id{}; ///< the operation's; of a run "run/12"
    LinkId link{};
    qint64 run = 0;
    sync::OperationState state = sync::OperationState::Held;
    QString what{}; ///< "Title", "Run 12", "Unlink"
    QString subject{}; ///< which item, or how many operations
    QString why{}; ///< why a person is asked
    QString detail{}; ///< all that is known, for below the list
    std::optional<sync::Conflict> conflict{};
    QString inMiro{}; ///< the conflict's values as a person reads them; "–" for none
    QString inBitrix24{};
    bool decided = false; ///< a person said something already, the next sync does it

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What is known of a decision that was not read: what can be done with it.
struct DecisionKey {
    QString id{};
    Decision::Kind kind = Decision::Kind::Operation;
    LinkId link{};
    qint64 run = 0;
    bool decided = false;
    bool settled = false; ///< the policy decided; the other value is on offer
    bool canKeepBoth = false;

    friend bool operator==(const DecisionKey&, const DecisionKey&) = default;
};

[[nodiscard]] DecisionKey keyOf(const Decision& decision);

/// The list of what waits for a person, made of the journal's rows. Takes a while for many, and may run on any thread.
class Decisions
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::Decisions)

public:
    /// Of operations that are held, and of conflicts that are settled.
    /// `names`: of what their values name by ids.
    [[nodiscard]] static std::vector<Decision> of(
        const std::vector<sync::OperationRow>& rows, const NamesOfLinks& names);
    /// How many nobody has decided on yet.
    [[nodiscard]] static int undecided(const std::vector<Decision>& decisions);

private:
    [[nodiscard]] static Decision ofConflict(
        const sync::OperationRow& row, sync::Conflict conflict, const Names& names);
    [[nodiscard]] static Decision ofRun(const sync::HeldRun& run);
    [[nodiscard]] static Decision ofOperation(const sync::OperationRow& row);
    [[nodiscard]] static QString stateOf(const sync::OperationRow& row, const sync::Conflict& conflict);
};

} // namespace bridge::ui
