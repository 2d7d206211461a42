// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/sync/ports.h"
#include "core/sync/report.h"

#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace bridge::worker {

/// How a link is, in the one word that its card shows.
enum class LinkState : quint8 {
    Starting, ///< no pass has ended yet
    Working, ///< a pass runs now, or yielded to another link in the middle of its work
    InSync, ///< the last pass left nothing to do
    Waiting, ///< something waits for a target, or an edit settles
    Failing, ///< operations failed and will be tried again
    NeedsYou, ///< something is held, or only a person can repair the link
    Offline, ///< a service can't be reached; looked at again by itself
    SignedOut, ///< a service refused the sign-in, or nobody is signed in
    Paused, ///< a person said so
};

[[nodiscard]] QString linkStateWord(LinkState state); ///< "in_sync", "needs_you", … for JSON

/// Everything the window shows of a link. A value: copied to the owner's thread.
struct LinkStatus {
    LinkId link{};
    LinkState state = LinkState::Starting;
    QString sentence{}; ///< one English sentence for a person; the window may say its own by `state` and `error`
    std::optional<Error> error{}; ///< why the last pass could not be finished
    std::optional<sync::Progress> progress{}; ///< of large work that is not finished
    int inSync = 0; ///< items
    int waiting = 0; ///< operations, as in PassReport
    int failed = 0;
    int held = 0;
    std::optional<TimePoint> lastLook{}; ///< when both sides were last looked at, cheaply or by a scan
    std::optional<TimePoint> nextLook{}; ///< empty while paused
    std::shared_ptr<const sync::PassReport> lastPass{}; ///< board and item views for the map; null before the first
};

/// An account whose sign-in its service refuses: nothing is asked of it until the sign-in changes.
struct PausedAccount {
    sync::Side side = sync::Side::Miro;
    Error error{};
    QString advice{}; ///< what repairs it
    TimePoint since{};

    friend bool operator==(const PausedAccount&, const PausedAccount&) = default;
};

/// One picture of the whole worker.
struct WorkerStatus {
    std::vector<LinkStatus> links{}; ///< in the profile's order
    sync::Meter miro{};
    sync::Meter bitrix24{};
    bool paused = false;
    std::vector<PausedAccount> pausedAccounts{};
    std::optional<Error> error{}; ///< why the worker could not start: journal, configuration, sign-in

    /// Null for an unknown link.
    [[nodiscard]] const LinkStatus* find(const LinkId& link) const;
};

/// The state that a person has to see first: what the tray icon and the status bar show. InSync when
/// there is no link.
[[nodiscard]] LinkState worstState(const WorkerStatus& status);

/// The state and the sentence that a finished pass leaves a link in. Pure.
[[nodiscard]] LinkState stateAfter(const sync::PassReport& report);
[[nodiscard]] QString sentenceAfter(const sync::PassReport& report);

} // namespace bridge::worker

Q_DECLARE_METATYPE(bridge::worker::WorkerStatus)
Q_DECLARE_METATYPE(bridge::sync::PassReport)
