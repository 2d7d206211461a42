// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history_csv.h"

#include "core/sync/history_values.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

const QStringList& header()
{
    static const QStringList columns{u"at"_s, u"run"_s, u"link"_s, u"item_id"_s, u"task_id"_s, u"side"_s, u"kind"_s,
        u"summary"_s, u"field"_s, u"before"_s, u"after"_s, u"cause_side"_s, u"cause_by"_s, u"cause_at"_s,
        u"cause_edit"_s, u"undoes"_s};
    return columns;
}

QString cell(QString text)
{
    constexpr QLatin1StringView formulas{"=+-@\t\r"}; // what a spreadsheet computes, OWASP's "CSV injection"
    if (!text.isEmpty() && text.front().unicode() < 0x80 && formulas.contains(text.front()))
        text.prepend(u'\'');
    const bool plain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// The line feed comes from whoever prints it.
QString line(const QStringList& texts)
{
    QStringList cells;
    for (const QString& text : texts)
        cells += cell(text);
    return cells.join(u',') + u'\r';
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString valueOf(const Json& image, const std::string& field)
{
    return image.is_object() ? valueText(image.value(field, Json())) : QString();
}

} // namespace

QString csvHeader()
{
    return line(header());
}

QStringList csvLines(const HistoryRow& row)
{
    const QStringList before{isoTime(row.at), numberOrNothing(row.run), row.link.value, row.item.value,
        numberOrNothing(row.task.value), row.side, row.kind, row.summary};
    const QStringList after{valueOf(row.cause, "side"), valueOf(row.cause, "by"), valueOf(row.cause, "at"),
        valueOf(row.cause, "edit"), valueOf(row.cause, "undo")};
    const auto fields = fieldsOf(row);
    QStringList lines;
    for (const std::string& field : fields)
        lines += line(before
            + QStringList{QString::fromStdString(field), valueOf(row.before, field), valueOf(row.after, field)}
            + after);
    if (fields.empty())
        lines += line(before + QStringList{{}, {}, {}} + after);
    return lines;
}

} // namespace bridge::sync
