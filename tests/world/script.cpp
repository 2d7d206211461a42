// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/script.h"

#include <algorithm>
#include <array>

namespace bridge::test {

using namespace Qt::StringLiterals;

namespace {

/// s: "sticky:3" · t: "task:3" · n: a number · w: a word · q: a quoted text · j: JSON to the end of the line
struct Form {
    StepKind kind;
    QLatin1StringView word;
    QLatin1StringView arguments;
};

constexpr std::array forms{
    Form{StepKind::Text, "text"_L1, "sq"_L1}, Form{StepKind::Colour, "colour"_L1, "sw"_L1},
    Form{StepKind::Move, "move"_L1, "sq"_L1}, // to a frame; "" = beside all frames
    Form{StepKind::Tag, "tag"_L1, "sw"_L1}, Form{StepKind::Untag, "untag"_L1, "sw"_L1},
    Form{StepKind::Connect, "connect"_L1, "ss"_L1},
    Form{StepKind::Disconnect, "disconnect"_L1, "s"_L1}, // from everything
    Form{StepKind::DeleteSticky, "delete"_L1, "s"_L1},
    Form{StepKind::RestoreSticky, "restore"_L1, ""_L1}, // the last one that was deleted
    Form{StepKind::Copy, "copy"_L1, "s"_L1},
    Form{StepKind::NewSticky, "new-sticky"_L1, "wqq"_L1}, // colour, frame, text
    Form{StepKind::RenameFrame, "rename-frame"_L1, "qq"_L1}, Form{StepKind::DeleteFrame, "delete-frame"_L1, "q"_L1},
    Form{StepKind::Title, "title"_L1, "tq"_L1}, Form{StepKind::Description, "description"_L1, "tq"_L1},
    Form{StepKind::Status, "status"_L1, "tw"_L1}, Form{StepKind::Priority, "priority"_L1, "tw"_L1},
    Form{StepKind::Group, "group"_L1, "tq"_L1}, // a project's name; "" = none
    Form{StepKind::Stage, "stage"_L1, "tn"_L1}, // the n-th of the task's project
    Form{StepKind::DeleteTask, "delete-task"_L1, "t"_L1},
    Form{StepKind::RestoreTask, "restore-task"_L1, ""_L1}, // the last one that was deleted
    Form{StepKind::NewTask, "new-task"_L1, "qqq"_L1}, // project, title, description
    Form{StepKind::Comment, "comment"_L1, "tq"_L1},
    Form{StepKind::Sync, "sync"_L1, ""_L1}, // a pass, as of a one-shot run
    Form{StepKind::Look, "look"_L1, ""_L1}, // a pass of the program that goes on running, with its settle time
    Form{StepKind::Restart, "restart"_L1, ""_L1},
    Form{StepKind::Resolve, "resolve"_L1, "w"_L1}, // every conflict: miro, bitrix24 or both
    Form{StepKind::Retry, "retry"_L1, ""_L1}, // everything that failed, and what is held is let through
    Form{StepKind::Fault, "fault"_L1, "j"_L1}, // of a fault file, in the next pass
    Form{StepKind::StopAfter, "stop-after"_L1, "n"_L1}, // the program dies in the next pass
    Form{StepKind::DatabaseFail, "db-fail"_L1, "n"_L1}, // so does the journal, from its n-th statement on
    Form{StepKind::DiskFull, "disk-full"_L1, "n"_L1}, // the journal may grow by n pages in the next pass
    Form{StepKind::SaveJournal, "save-journal"_L1, ""_L1},
    Form{StepKind::RestoreJournal, "restore-journal"_L1, ""_L1}, // the copy that was saved last, if any
    Form{StepKind::LoseJournal, "lose-journal"_L1, ""_L1},
    Form{StepKind::Latency, "latency"_L1, "n"_L1}, // milliseconds for each request from now on
    Form{StepKind::Clock, "clock"_L1, "n"_L1}, // the workstation's clock jumps by n seconds
    Form{StepKind::Wait, "wait"_L1, "n"_L1}, // n seconds pass
};

const Form& formOf(StepKind kind)
{
    return *std::ranges::find(forms, kind, &Form::kind);
}

bool isText(char16_t argument)
{
    return argument == u'w' || argument == u'q' || argument == u'j';
}

QString quotedText(const QString& text)
{
    return QString::fromUtf8(toBytes(Json(text)));
}

/// The words of a line, one at a time.
class LineReader
{
public:
    explicit LineReader(const QString& line)
        : m_rest(line.trimmed())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    QString rest() { return std::exchange(m_rest, {}); }

    QString word()
    {
        const qsizetype end = m_rest.indexOf(u' ');
        const QString word = end < 0 ? m_rest : m_rest.left(end);
        m_rest = end < 0 ? QString() : m_rest.mid(end + 1).trimmed();
        return word;
    }

    std::optional<qint64> number(QLatin1StringView prefix)
    {
        const QString text = word();
        bool isNumber = false;
        const qint64 number = text.startsWith(prefix) ? text.mid(prefix.size()).toLongLong(&isNumber) : 0;
        return isNumber ? std::optional(number) : std::nullopt;
    }

    std::optional<QString> quoted()
    {
        qsizetype end = 1;
        while (end < m_rest.size() && m_rest[end] != u'"')
            end += m_rest[end] == u'\\' ? 2 : 1;
        const Result<Json> json = parseJson(m_rest.left(end + 1).toUtf8());
        m_rest = m_rest.mid(end + 1).trimmed();
        return json && json->is_string() ? std::optional(json->get<QString>()) : std::nullopt;
    }

private:
    QString m_rest;
};

bool readArgument(LineReader& reader, char16_t argument, Step& step)
{
    std::optional<qint64> number;
    std::optional<QString> text;
    switch (argument) {
    case u's':
        number = reader.number("sticky:"_L1);
        break;
    case u't':
        number = reader.number("task:"_L1);
        break;
    case u'n':
        number = reader.number({});
        break;
    case u'q':
        text = reader.quoted();
        break;
    case u'w':
        text = reader.word();
        break;
    default:
        text = reader.rest();
    }
    if (number)
        step.numbers.push_back(*number);
    if (text && (argument == u'q' || !text->isEmpty()))
        step.texts.push_back(*text);
    return number || (text && (argument == u'q' || !text->isEmpty()));
}

std::optional<Step> stepOf(const QString& line)
{
    LineReader reader(line);
    Step step;
    QString word = reader.word();
    if (word == "during"_L1) {
        const auto request = reader.number({});
        if (!request)
            return std::nullopt;
        step.during = int(*request);
        word = reader.word();
    }
    const auto form = std::ranges::find(forms, word, &Form::word);
    if (form == forms.end())
        return std::nullopt;
    step.kind = form->kind;
    for (const QChar argument : QString(form->arguments)) {
        if (!readArgument(reader, argument.unicode(), step))
            return std::nullopt;
    }
    return reader.atEnd() ? std::optional(step) : std::nullopt;
}

/// "item {…}" and its like: the world before anything happens.
bool readBoardLine(const QString& line, Script& script)
{
    const QString word = line.section(u' ', 0, 0);
    auto* const list = word == "frame"_L1 ? &script.frames
        : word == "item"_L1               ? &script.items
        : word == "task"_L1               ? &script.tasks
                                          : nullptr;
    if (!list && word != "link"_L1)
        return false;
    const Result<Json> json = parseJson(line.section(u' ', 1).toUtf8());
    if (!json || !json->is_object())
        return false;
    if (list)
        list->push_back(*json);
    else
        script.link = *json;
    return true;
}

} // namespace

Json Script::board() const
{
    return {{"name", "World"}, {"frames", frames}, {"items", items}, {"tasks", tasks}};
}

QString printed(const Step& step)
{
    const Form& form = formOf(step.kind);
    QStringList words;
    if (step.during)
        words << u"during %1"_s.arg(*step.during);
    words << form.word;
    qsizetype number = 0;
    qsizetype text = 0;
    for (const QChar argument : QString(form.arguments)) {
        if (isText(argument.unicode())) {
            const QString& value = step.texts.at(text++);
            words << (argument == u'q' ? quotedText(value) : value);
        } else {
            const QString value = QString::number(step.numbers.at(size_t(number++)));
            words << (argument == u's' ? u"sticky:"_s : argument == u't' ? u"task:"_s : QString()) + value;
        }
    }
    return words.join(u' ');
}

QString printed(const Script& script)
{
    QStringList lines;
    const auto put
        = [&](const QString& word, const Json& json) { lines << word + u' ' + QString::fromUtf8(toBytes(json)); };
    if (!script.link.empty())
        put(u"link"_s, script.link);
    for (const Json& frame : script.frames)
        put(u"frame"_s, frame);
    for (const Json& item : script.items)
        put(u"item"_s, item);
    for (const Json& task : script.tasks)
        put(u"task"_s, task);
    for (const Step& step : script.steps)
        lines << printed(step);
    return lines.join(u'\n') + u'\n';
}

Result<Script> parseScript(const QString& text)
{
    Script script;
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || readBoardLine(line, script))
            continue;
        const auto step = stepOf(line);
        if (!step)
            return fail(ErrorKind::Configuration, u"line %1 says nothing known: %2"_s.arg(number).arg(line));
        script.steps.push_back(*step);
    }
    return script;
}

} // namespace bridge::test
