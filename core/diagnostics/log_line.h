// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QLatin1StringView>

namespace bridge::diagnostics {

/// What the log tells of the program's own doings. A closed list: what isn't on it can't be logged.
enum class Event : quint8 {
    ProgramStarted,
    ProgramEnded,
    WindowPainted, ///< the first time, after so long
    WorkNotBegun, ///< no journal, or nobody is signed in
    PassBegan,
    PassEnded,
    PassFailed,
    UndoEnded,
    SignInStored, ///< new, or renewed
    SignInNotStored,
    SignInForgotten,
    SignInsRead, ///< another sign-in than before is in use
    ChecksEnded,
    BundleWritten,
};

/// One line of the log: an event with figures and words of the program. It has no room for what a person wrote,
/// for a name, an address or a secret.
class LogLine
{
public:
    explicit LogLine(Event event);

    // Names are a closed list, too, each with the values it takes; another value becomes "other".
    LogLine& with(QLatin1StringView name, qint64 value);
    LogLine& with(QLatin1StringView name, const QString& word);
    LogLine& with(const LinkId& link); ///< ids of links are people's choice, and the only thing of theirs here
    /// Its kind and the code that a service gave, without its sentence.
    LogLine& with(const Error& error);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// Whether LogLine could have written it.
[[nodiscard]] bool isLogLine(const QString& text);

/// The id of the link that such a line is about; empty where it is about none.
[[nodiscard]] LinkId linkIn(const QString& line);

} // namespace bridge::diagnostics
