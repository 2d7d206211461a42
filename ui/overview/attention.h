// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/link_info.h"
#include "ui/common/looks.h"

#include <map>
#include <tuple>

namespace bridge::ui {

/// One thing that a person has to see, with the step that mends it.
struct Attention {
    enum class Step : quint8 {
        None, ///< the text says what to do outside of this window
        ShowFailed, ///< the list with cause and advice
        Decide, ///< the list of what waits for a decision
        TryAgain, ///< start the worker or the link again
        SignIn, ///< the accounts
    };

    /// Of what kind it is: which of them are told by a notification is the person's choice.
    enum class Matter : quint8 {
        Decision,
        SignIn,
        Trouble, ///< only a person can mend it
        Failure, ///< operations that are tried again
        Passing, ///< it mends itself, such as a network that is down
    };

    Look look{};
    QString title{};
    QString text{};
    Step step = Step::None;
    LinkId link{}; ///< empty when it concerns the whole profile
    Matter matter = Matter::Trouble;
    QString key{}; ///< the same for the same thing, however its figures change
    bool isRefused = false; ///< a sign-in without which nothing more is asked of the service

    friend bool operator==(const Attention& a, const Attention& b)
    {
        return std::tie(a.title, a.text, a.step, a.link) == std::tie(b.title, b.text, b.step, b.link);
    }
};

/// Everything that needs a person, the most pressing first. Pure.
[[nodiscard]] std::vector<Attention> attentionOf(
    const worker::WorkerStatus& status, const std::vector<LinkInfo>& links);

/// When each sign-in ends unless it is renewed before.
using SignInEnds = std::map<sync::Side, TimePoint>;

/// Of the sign-ins those that end within days (auth::chainWarning). Pure.
[[nodiscard]] std::vector<Attention> endingSoon(const SignInEnds& ends, TimePoint now);

} // namespace bridge::ui
