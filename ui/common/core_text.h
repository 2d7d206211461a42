// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <vector>

namespace bridge::ui {

/// The core speaks English, and so does its journal. Here its fixed sentences become those of the window's
/// language; what they name (titles, ids, addresses) stays as it is, but days and sizes go with the language.
class CoreText
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::CoreText)

public:
    /// Also of sentences in a row, of one inside another and of one behind "where it happened: ".
    /// A sentence that isn't known stays English.
    [[nodiscard]] static QString of(const QString& english);

    /// Which item or task an operation's line is about: its title alone, for where the operation stands beside it.
    [[nodiscard]] static QString subject(const QString& summary);
};

/// The sentences known, with %1 … for what they name.
[[nodiscard]] const std::vector<const char*>& coreSentences();
[[nodiscard]] const std::vector<const char*>& accountSentences(); ///< of signing in, accounts and profiles
[[nodiscard]] const std::vector<const char*>& checkSentences(); ///< of the checks

} // namespace bridge::ui
