// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/sync/side.h"

#include <optional>

namespace bridge::sync {

/// What a person says about a conflict.
enum class Take : quint8 { Miro, Bitrix24, Both };
[[nodiscard]] QString takeWord(Take take); ///< "miro", "bitrix24", "both"
[[nodiscard]] std::optional<Take> takeFromWord(const QString& word);

/// A field that was edited on both sides. It stands in the journal as a row of kind "conflict", open until a
/// person takes a side, or settled by the link's policy with the losing text still on offer.
struct Conflict {
    QString field{}; ///< "title", "description", "priority", "place", or "deleted" for a side that is gone
    QString base{}; ///< as last agreed
    QString miro{};
    QString bitrix24{};
    std::optional<Side> winner{}; ///< set once the policy settled it
    std::optional<Take> take{}; ///< what a person said, until it is done

    [[nodiscard]] bool isText() const;
    /// Whether a decision on `other` is one on this: the same values on both sides.
    [[nodiscard]] bool sameAs(const Conflict& other) const;
    /// The text that was not taken. Only for a settled conflict.
    [[nodiscard]] const QString& loser() const { return *winner == Side::Miro ? bitrix24 : miro; }

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// A field of a pair whose change could go either way, or what a person says about it: then `conflict.take` is set.
/// The word counts while both sides show the values that stand there.
struct Direction {
    LinkId link{};
    ItemId item{};
    TaskId task{};
    Conflict conflict{}; ///< `winner`: the side whose value is taken as things are; empty while that is open

    [[nodiscard]] QString id() const; ///< of its row in the journal: "<link>/conflict/<item>/<field>"

    friend bool operator==(const Direction&, const Direction&) = default;
};

/// {"field","base","miro","bitrix24","winner"?,"take"?}
[[nodiscard]] Json toJson(const Conflict& conflict);
/// Nothing where the journal holds something else.
[[nodiscard]] std::optional<Conflict> conflictFrom(const Json& json);

} // namespace bridge::sync
