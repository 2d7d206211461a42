// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include <QSqlQuery>
#include <QVariant>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

/// Reads a row's columns from left to right and remembers the first that makes no sense.
class Columns
{
public:
    explicit Columns(const QSqlQuery& row)
        : m_row(row)
    {
    }

    QString text() { return next().toString(); }
    qint64 number() { return next().toLongLong(); }
    TimePoint time() { return timeOf(number()); }
    bool flag() { return number() != 0; }

    Json json()
    {
        auto parsed = parseJson(next().toString().toUtf8());
        if (parsed)
            return *std::move(parsed);
        complain();
        return {};
    }

    /// A word of one of the enums, read by its own reader.
    template <typename Enum> Enum word(std::optional<Enum> (*read)(const QString&))
    {
        if (const auto value = read(text()))
            return *value;
        complain();
        return {};
    }

    template <typename Enum> std::optional<Enum> optionalWord(std::optional<Enum> (*read)(const QString&))
    {
        if (m_row.isNull(m_column)) {
            ++m_column;
            return {};
        }
        return word(read);
    }

    template <typename Row> Result<Row> done(Row row) const
    {
        if (m_problem.isEmpty())
            return row;
        return fail(ErrorKind::Storage,
            u"The journal holds a value this program does not know (%1): restore it from a backup."_s.arg(m_problem));
    }

private:
    QVariant next() { return m_row.value(m_column++); }

    void complain()
    {
        if (m_problem.isEmpty())
            m_problem = u"column %1, \"%2\""_s.arg(m_column).arg(m_row.value(m_column - 1).toString().left(40));
    }

    const QSqlQuery& m_row;
    int m_column = 0;
    QString m_problem;
};

QString jsonText(const Json& json)
{
    return QString::fromUtf8(toBytes(json));
}

} // namespace

QString textOf(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

qint64 msOf(TimePoint time)
{
    return time.time_since_epoch().count();
}

TimePoint timeOf(qint64 ms)
{
    return TimePoint{std::chrono::milliseconds{ms}};
}

const QStringList& pairColumns()
{
    static const QStringList columns{u"item"_s, u"link"_s, u"task"_s, u"comment"_s, u"kind"_s, u"board_text"_s,
        u"board_color"_s, u"board_frame"_s, u"board_priority"_s, u"board_mark"_s, u"portal_title"_s,
        u"portal_description"_s, u"portal_priority"_s, u"portal_status"_s, u"portal_group"_s, u"portal_stage"_s,
        u"created_at"_s, u"agreed_at"_s, u"detached"_s, u"note"_s, u"former"_s, u"board_parent"_s, u"portal_parent"_s};
    return columns;
}

QVariantList pairValues(const sync::Pair& pair)
{
    return {
        textOf(pair.item.value),
        textOf(pair.link.value),
        pair.task.value,
        pair.comment.value,
        pairKindWord(pair.kind),
        textOf(pair.board.text),
        colorName(pair.board.color),
        textOf(pair.board.frame.value),
        pair.board.priority ? QVariant(priorityWord(*pair.board.priority)) : QVariant(),
        textOf(pair.board.mark),
        textOf(pair.portal.title),
        textOf(pair.portal.description),
        priorityWord(pair.portal.priority),
        statusWord(pair.portal.status),
        pair.portal.group.value,
        pair.portal.stage.value,
        msOf(pair.createdAt),
        msOf(pair.agreedAt),
        pair.detached ? 1 : 0,
        textOf(pair.note),
        pair.former.value,
        pair.board.parent.value,
        pair.portal.parent.value,
    };
}

Result<sync::Pair> pairFrom(const QSqlQuery& row)
{
    Columns columns(row);
    sync::Pair pair;
    pair.item.value = columns.text();
    pair.link.value = columns.text();
    pair.task.value = columns.number();
    pair.comment.value = columns.number();
    pair.kind = columns.word(&sync::pairKindFromWord);
    pair.board.text = columns.text();
    pair.board.color = columns.word(&stickyColorFromName);
    pair.board.frame.value = columns.text();
    pair.board.priority = columns.optionalWord(&priorityFromWord);
    pair.board.mark = columns.text();
    pair.portal.title = columns.text();
    pair.portal.description = columns.text();
    pair.portal.priority = columns.word(&priorityFromWord);
    pair.portal.status = columns.word(&statusFromWord);
    pair.portal.group.value = columns.number();
    pair.portal.stage.value = columns.number();
    pair.createdAt = columns.time();
    pair.agreedAt = columns.time();
    pair.detached = columns.flag();
    pair.note = columns.text();
    pair.former.value = columns.number();
    pair.board.parent.value = columns.number();
    pair.portal.parent.value = columns.number();
    return columns.done(std::move(pair));
}

const QStringList& operationColumns()
{
    static const QStringList columns{u"id"_s, u"link"_s, u"kind"_s, u"item"_s, u"task"_s, u"state"_s, u"summary"_s,
        u"body"_s, u"fingerprint"_s, u"attempts"_s, u"created_at"_s, u"sent_at"_s, u"next_try"_s, u"error"_s,
        u"error_kind"_s, u"advice"_s, u"run"_s};
    return columns;
}

QVariantList operationValues(const sync::OperationRow& operation)
{
    return {
        textOf(operation.id),
        textOf(operation.link.value),
        textOf(operation.kind),
        textOf(operation.item.value),
        operation.task.value,
        operationStateWord(operation.state),
        textOf(operation.summary),
        jsonText(operation.body),
        textOf(operation.fingerprint),
        operation.attempts,
        msOf(operation.createdAt),
        msOf(operation.sentAt),
        msOf(operation.nextTry),
        textOf(operation.error),
        textOf(operation.errorKind),
        textOf(operation.advice),
        operation.run,
    };
}

Result<sync::OperationRow> operationFrom(const QSqlQuery& row)
{
    Columns columns(row);
    sync::OperationRow operation;
    operation.id = columns.text();
    operation.link.value = columns.text();
    operation.kind = columns.text();
    operation.item.value = columns.text();
    operation.task.value = columns.number();
    operation.state = columns.word(&sync::operationStateFromWord);
    operation.summary = columns.text();
    operation.body = columns.json();
    operation.fingerprint = columns.text();
    operation.attempts = int(columns.number());
    operation.createdAt = columns.time();
    operation.sentAt = columns.time();
    operation.nextTry = columns.time();
    operation.error = columns.text();
    operation.errorKind = columns.text();
    operation.advice = columns.text();
    operation.run = columns.number();
    return columns.done(std::move(operation));
}

const QStringList& historyColumns()
{
    static const QStringList columns{u"run"_s, u"at"_s, u"link"_s, u"item"_s, u"task"_s, u"kind"_s, u"side"_s,
        u"summary"_s, u"before"_s, u"after"_s, u"cause"_s};
    return columns;
}

QVariantList historyValues(const sync::HistoryRow& history)
{
    return {
        history.run == 0 ? QVariant() : QVariant(history.run),
        msOf(history.at),
        textOf(history.link.value),
        textOf(history.item.value),
        history.task.value,
        textOf(history.kind),
        textOf(history.side),
        textOf(history.summary),
        jsonText(history.before),
        jsonText(history.after),
        jsonText(history.cause),
    };
}

Result<sync::HistoryRow> historyFrom(const QSqlQuery& row)
{
    Columns columns(row);
    sync::HistoryRow history;
    history.id = columns.number();
    history.run = columns.number();
    history.at = columns.time();
    history.link.value = columns.text();
    history.item.value = columns.text();
    history.task.value = columns.number();
    history.kind = columns.text();
    history.side = columns.text();
    history.summary = columns.text();
    history.before = columns.json();
    history.after = columns.json();
    history.cause = columns.json();
    return columns.done(std::move(history));
}

const QStringList& newsColumns()
{
    static const QStringList columns{u"id"_s, u"received_at"_s, u"event"_s, u"task"_s, u"body"_s};
    return columns;
}

QVariantList newsValues(const sync::TaskNews& news)
{
    return {textOf(news.id), msOf(news.receivedAt), textOf(news.event), news.task.value, jsonText(news.body)};
}

Result<sync::TaskNews> newsFrom(const QSqlQuery& row)
{
    Columns columns(row);
    sync::TaskNews news;
    news.id = columns.text();
    news.receivedAt = columns.time();
    news.event = columns.text();
    news.task.value = columns.number();
    news.body = columns.json();
    return columns.done(std::move(news));
}

} // namespace bridge::storage
