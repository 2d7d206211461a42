// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <vector>

namespace bridge::ui {

/// What has to be done before anything can be synced, step by step.
struct Setup {
    struct Step {
        QString text{};
        QString block{}; ///< a command or a file's content to copy; empty when there is none
    };

    QString title{};
    QString text{};
    std::vector<Step> steps{};
    bool assistant = false; ///< there is a way that leads through all of it
    bool signIn = false; ///< the Accounts page is the way there
    QString file{}; ///< that is to be corrected
};

/// What a profile that can't be used asks for, by the kind of `error`: none or without a link (NotFound), one with a
/// mistake (Configuration), one that another program uses (Conflict), nobody signed in (Unauthorised), and
/// the rest. Pure.
[[nodiscard]] Setup setupFor(const Error& error, const QString& profileFolder);

} // namespace bridge::ui
