// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/log_line.h"

#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace bridge::diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Event, 12> events{{
    {Event::ProgramStarted, "program started"_L1},
    {Event::ProgramEnded, "program ended"_L1},
    {Event::PassBegan, "pass began"_L1},
    {Event::PassEnded, "pass ended"_L1},
    {Event::PassFailed, "pass failed"_L1},
    {Event::UndoEnded, "undo ended"_L1},
    {Event::SignInStored, "sign-in stored"_L1},
    {Event::SignInNotStored, "sign-in not stored"_L1},
    {Event::SignInForgotten, "sign-in forgotten"_L1},
    {Event::SignInsRead, "sign-ins read"_L1},
    {Event::ChecksEnded, "checks ended"_L1},
    {Event::BundleWritten, "bundle written"_L1},
}};

/// Short, and without a blank: nothing that a sentence, a number to call or a token fits into.
const QRegularExpression& word()
{
    static const QRegularExpression pattern(u"^(?:[A-Za-z][A-Za-z_.-]{0,39}[0-9]{0,4}|[0-9]+(?:\\.[0-9]+){1,3})$"_s);
    return pattern;
}

bool isValue(const QString& text)
{
    static const QRegularExpression number(u"^-?[0-9]{1,15}$"_s);
    return number.match(text).hasMatch() || word().match(text).hasMatch();
}

bool isPair(const QString& text)
{
    static const QRegularExpression key(u"^[a-z][a-z0-9_]*$"_s);
    static const QRegularExpression link(u"^link=[A-Za-z0-9._-]{1,64}$"_s); // as the profile's schema has it
    const qsizetype equals = text.indexOf(u'=');
    return link.match(text).hasMatch()
        || (equals > 0 && key.match(text.first(equals)).hasMatch() && isValue(text.sliced(equals + 1)));
}

/// "tasks.task.add: Дело не найдено (TASK_NOT_FOUND)" → "TASK_NOT_FOUND", "… (HTTP 503)" → "http503".
QString codeIn(const QString& detail)
{
    static const QRegularExpression code(u"\\((?:([A-Z][A-Z0-9_]{2,39}|[a-z_]{3,40})|HTTP ([0-9]{3}))\\)\\.?\\s*$"_s);
    const auto match = code.match(detail);
    if (!match.hasMatch())
        return {};
    return match.captured(2).isEmpty() ? match.captured(1) : u"http"_s + match.captured(2);
}

} // namespace

LogLine::LogLine(Event event)
    : m_text(wordOf(events, event))
{
}

LogLine& LogLine::with(QLatin1StringView key, qint64 value)
{
    m_text += u" %1=%2"_s.arg(key).arg(value);
    return *this;
}

LogLine& LogLine::with(QLatin1StringView key, const QString& value)
{
    m_text += u" %1=%2"_s.arg(key, word().match(value).hasMatch() ? value : u"other"_s);
    return *this;
}

LogLine& LogLine::with(const LinkId& link)
{
    m_text += u" link="_s + link.value;
    return *this;
}

LogLine& LogLine::with(const Error& error)
{
    with("error"_L1, errorWord(error.kind));
    const QString code = codeIn(error.detail);
    return code.isEmpty() ? *this : with("code"_L1, code);
}

bool isLogLine(const QString& text)
{
    return std::ranges::any_of(events, [&](const auto& entry) {
        const QString rest = text.startsWith(entry.second) ? text.sliced(entry.second.size()) : u"?"_s;
        const QStringList pairs = rest.split(u' ', Qt::SkipEmptyParts);
        return (rest.isEmpty() || rest.startsWith(u' ')) && std::ranges::all_of(pairs, isPair);
    });
}

LinkId linkIn(const QString& line)
{
    static const QRegularExpression link(u" link=([^ ]+)"_s);
    return {link.match(line).captured(1)};
}

} // namespace bridge::diagnostics
