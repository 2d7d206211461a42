// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/where.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's LIKE knows the two cases of ASCII letters alone: other words are looked for as people write them.
QStringList casesOf(const QString& text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return {text};
    const QString lower = text.toLower();
    QStringList cases{text, lower, text.toUpper(), lower.left(1).toUpper() + lower.mid(1)};
    cases.removeDuplicates();
    return cases;
}

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

} // namespace

void Where::add(const QString& condition, const QVariantList& values)
{
    m_conditions << condition;
    m_values << values;
}

QString Where::sql() const
{
    return m_conditions.isEmpty() ? u" "_s : u" WHERE "_s + m_conditions.join(u" AND "_s) + u' ';
}

void AnyOf::equals(const QString& column, const QStringList& texts)
{
    for (const QString& text : texts)
        add(column + u" = ?"_s, {textOf(text)});
}

void AnyOf::contains(const QString& expression, const QStringList& texts)
{
    for (const QString& text : texts) {
        for (const QString& written : casesOf(text))
            add(expression + u" LIKE ? ESCAPE '\\'"_s, {likePattern(written)});
    }
}

void AnyOf::add(const QString& condition, const QVariantList& values)
{
    m_conditions << condition;
    m_values << values;
}

void AnyOf::addTo(Where& where) const
{
    if (!m_conditions.isEmpty())
        where.add(u'(' + m_conditions.join(u" OR "_s) + u')', m_values);
}

QString subjectOrder()
{
    // Without the closing quote: “Title” stands before “Title 2”.
    return u"replace(substr(summary, max(instr(summary, '“'), 1)), '”', '') COLLATE NOCASE"_s;
}

} // namespace bridge::storage
