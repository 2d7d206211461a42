// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

namespace bridge::sync {

/// Why an operation is where it is, as the journal has it: what many rows have in common.
struct OperationCause {
    QString error{}; ///< may be empty: the kind speaks then
    QString errorKind{};
    QString advice{}; ///< may be empty, likewise

    friend bool operator==(const OperationCause&, const OperationCause&) = default;
};

/// One word that a person looks for: a row has it when its line holds one of the texts, or when it is of one of the
/// kinds, states or causes. Whoever asks knows what these are called in the person's language.
struct OperationWord {
    QStringList texts{}; ///< in the operation's line; whatever the case of its letters
    QStringList kinds{}; ///< "update_task", …
    std::vector<OperationState> states{};
    std::vector<OperationCause> causes{};

    friend bool operator==(const OperationWord&, const OperationWord&) = default;
};

/// Which operations; what is not set says nothing.
struct OperationFilter {
    std::optional<LinkId> link{};
    std::optional<ItemId> item{};
    std::vector<OperationState> states{}; ///< in any of them
    std::vector<OperationWord> words{}; ///< a row has all of them

    friend bool operator==(const OperationFilter&, const OperationFilter&) = default;
};

/// In which order. Rows that are alike stand oldest first.
struct OperationOrder {
    enum class By : quint8 { Age, State, Subject, Error, Advice, Attempts, NextTry };
    By by = By::Age;
    bool descending = false;

    friend bool operator==(const OperationOrder&, const OperationOrder&) = default;
};

/// What is known of a row that was not read.
struct OperationKey {
    QString id{};
    OperationState state = OperationState::Sent;

    friend bool operator==(const OperationKey&, const OperationKey&) = default;
};

} // namespace bridge::sync
