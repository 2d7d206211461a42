// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/log_line.h"

#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace bridge::diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Event, 14> events{{
    {Event::ProgramStarted, "program started"_L1},
    {Event::ProgramEnded, "program ended"_L1},
    {Event::WindowPainted, "window painted"_L1},
    {Event::WorkNotBegun, "work not begun"_L1},
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

/// What may stand behind each name, and nothing else. None has room for a sentence, a name, a number to call or a
/// token; the ids of links are a person's choice.
struct Field {
    QLatin1StringView names;
    QRegularExpression value;
};

const std::vector<Field>& fields()
{
    static const std::vector<Field> all{
        {" applied failed held waiting unfinished milliseconds miro_requests miro_credits bitrix24_requests "
         "bitrix24_seconds status window ok warnings skipped bytes "_L1,
            QRegularExpression(u"^-?[0-9]{1,15}$"_s)},
        {" version "_L1, QRegularExpression(u"^[0-9]+(\\.[0-9]+){1,3}$"_s)},
        {" service "_L1, QRegularExpression(u"^(miro|bitrix24|proxy)$"_s)},
        {" error "_L1,
            QRegularExpression(u"^(offline|outcome_unknown|rate_limited|unauthorised|forbidden|not_found|conflict|"
                               "rejected|bad_reply|server_fault|storage|configuration|cancelled)$"_s)},
        {" code "_L1,
            QRegularExpression(u"^([A-Z]+(_[A-Z0-9]+)+|http[0-9]{3}|expired_token|invalid_token|"
                               "insufficient_scope|invalid_grant|invalid_client)$"_s)},
        {" link "_L1, QRegularExpression(u"^[A-Za-z0-9._-]{1,64}$"_s)},
    };
    return all;
}

bool fits(const QString& name, const QString& value)
{
    return std::ranges::any_of(fields(), [&](const Field& field) {
        return field.names.contains(u' ' + name + u' ') && (value == "other"_L1 || field.value.match(value).hasMatch());
    });
}

bool isPair(const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    return equals > 0 && fits(text.first(equals), text.sliced(equals + 1));
}

/// "tasks.task.add: Дело не найдено (TASK_NOT_FOUND)" → "TASK_NOT_FOUND", "… (HTTP 503)" → "http503".
QString codeIn(const QString& detail)
{
    static const QRegularExpression last(u"\\(([A-Za-z_0-9]+|HTTP [0-9]{3})\\)\\.?\\s*$"_s);
    const QString code = last.match(detail).captured(1).replace(u"HTTP "_s, u"http"_s);
    return fits(u"code"_s, code) ? code : QString();
}

} // namespace

LogLine::LogLine(Event event)
    : m_text(wordOf(events, event))
{
}

LogLine& LogLine::with(QLatin1StringView name, qint64 value)
{
    Q_ASSERT(fits(name, QString::number(value)));
    m_text += u" %1=%2"_s.arg(name).arg(value);
    return *this;
}

LogLine& LogLine::with(QLatin1StringView name, const QString& word)
{
    m_text += u" %1=%2"_s.arg(name, fits(name, word) ? word : u"other"_s);
    return *this;
}

LogLine& LogLine::with(const LinkId& link)
{
    return with("link"_L1, link.value);
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
