// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <QUrl>

namespace bridge::sync {

/// What a create was made of. It stands in the journal while the answer is out, so that an edit made before
/// the answer is found again is still seen as one.
struct SentCreate {
    BoardBase board{};
    QString title{};
    QString description{};
    QString mark{}; ///< of a task; empty in rows of older versions: taskMark() of the item
};

/// {"text","color","frame","priority"?,"title","description","mark"}
[[nodiscard]] Json toJson(const SentCreate& sent);
/// Nothing where the journal holds something else.
[[nodiscard]] std::optional<SentCreate> sentCreateFrom(const Json& json);

/// A comment that keeps a losing text, while the answer is out.
struct KeptText {
    QUrl link{}; ///< it is found by
    QString answers{}; ///< the row of its conflict
};

/// {"link","answers"}
[[nodiscard]] Json toJson(const KeptText& kept);
[[nodiscard]] KeptText keptTextFrom(const Json& json);

} // namespace bridge::sync
