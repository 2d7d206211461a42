// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/core_text.h"

#include "ui/common/looks.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// A sentence cut at its places: "Tag %1 with %2" is "Tag ", 1, " with ", 2, "".
struct Pattern {
    QStringList literals{QString()};
    std::vector<int> places{};
};

struct Known {
    const char* sentence;
    Pattern pattern;

    /// How much of it is its own: the more, the surer a match.
    [[nodiscard]] std::pair<qsizetype, qsizetype> weight() const
    {
        return {pattern.literals.front().size(), pattern.literals.join(QString()).size()};
    }
};

Pattern patternOf(const QString& text)
{
    Pattern pattern;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit()) {
            pattern.places.push_back(text[++i].digitValue());
            pattern.literals.append(QString());
        } else {
            pattern.literals.back() += text[i];
        }
    }
    return pattern;
}

/// The heaviest first: "Update task %2 %1" is tried before "Update %1 from task %2".
const std::vector<Known>& knownSentences()
{
    static const std::vector<Known> all = [] {
        std::vector<Known> made;
        for (const auto* sentences : {&coreSentences(), &accountSentences(), &checkSentences()}) {
            for (const char* sentence : *sentences)
                made.push_back({sentence, patternOf(QString::fromUtf8(sentence))});
        }
        std::ranges::stable_sort(made, std::greater(), &Known::weight);
        return made;
    }();
    return all;
}

/// Those that a text with this first letter may be, the heaviest first.
const std::vector<const Known*>& sentencesFor(QChar first)
{
    using Sentences = std::vector<const Known*>;
    static const Sentences withoutHead = [] {
        Sentences found;
        for (const Known& known : knownSentences()) {
            if (known.pattern.literals.front().isEmpty())
                found.push_back(&known);
        }
        return found;
    }();
    static const QHash<QChar, Sentences> byFirst = [] {
        QHash<QChar, Sentences> found;
        for (const Known& known : knownSentences()) {
            if (const QString& head = known.pattern.literals.front(); !head.isEmpty())
                found[head.front()].push_back(&known);
        }
        // Those without a head weigh less than any with one.
        for (Sentences& sentences : found)
            sentences.insert(sentences.end(), withoutHead.begin(), withoutHead.end());
        return found;
    }();
    const auto found = byFirst.constFind(first);
    return found == byFirst.constEnd() ? withoutHead : *found;
}

/// What stands at the pattern's places, in the order of the text; nothing if the text is another sentence.
std::optional<QStringList> match(const Pattern& pattern, const QString& text)
{
    if (pattern.places.empty())
        return text == pattern.literals.front() ? std::optional(QStringList()) : std::nullopt;
    const QString& head = pattern.literals.front();
    const QString& tail = pattern.literals.back();
    if (text.size() < head.size() + tail.size() || !text.startsWith(head) || !text.endsWith(tail))
        return std::nullopt;
    QStringList values;
    qsizetype from = head.size();
    const qsizetype end = text.size() - tail.size();
    for (qsizetype i = 1; i + 1 < pattern.literals.size(); ++i) {
        const qsizetype at = text.indexOf(pattern.literals[i], from);
        if (at < 0 || at + pattern.literals[i].size() > end)
            return std::nullopt;
        values << text.sliced(from, at - from);
        from = at + pattern.literals[i].size();
    }
    values << text.sliced(from, end - from);
    return values;
}

/// "2026-11-27" and "1.4 MB", as the core writes them, in the way of the window's language.
std::optional<QString> localised(const QString& value)
{
    static const QRegularExpression size(u"^(\\d+\\.\\d) ([MG])B$"_s);
    if (value.isEmpty() || !value.front().isDigit())
        return std::nullopt;
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return QLocale().toString(day, QLocale::ShortFormat);
    const auto found = size.match(value);
    if (!found.hasMatch())
        return std::nullopt;
    const int power = found.capturedView(2) == "G"_L1 ? 30 : 20;
    const double bytes = found.capturedView(1).toDouble() * double(1 << power);
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

QString translated(const Known& known, const QStringList& values)
{
    QString text;
    const Pattern translation = patternOf(CoreText::tr(known.sentence));
    for (qsizetype i = 0; i < translation.literals.size(); ++i) {
        text += translation.literals[i];
        if (i >= std::ssize(translation.places))
            continue;
        const auto place = std::ranges::find(known.pattern.places, translation.places[size_t(i)]);
        if (place != known.pattern.places.end())
            text += CoreText::of(values[place - known.pattern.places.begin()]);
    }
    return text;
}

std::optional<QString> wholeSentence(const QString& text)
{
    for (const Known* known : sentencesFor(text.isEmpty() ? QChar() : text.front())) {
        if (const auto values = match(known->pattern, text))
            return translated(*known, *values);
    }
    return std::nullopt;
}

/// Whether `at` stands between quotes: a stop there is one of what people wrote.
bool isQuoted(const QString& text, qsizetype at)
{
    const QStringView before = QStringView(text).first(at);
    return before.count(u'“') > before.count(u'”');
}

/// "Granted: task. Missing: im.", where the first would take the second for a part of what it names.
std::optional<QString> closedInARow(const QString& text)
{
    for (qsizetype at = text.indexOf(u". "_s); at > 0; at = text.indexOf(u". "_s, at + 1)) {
        if (isQuoted(text, at))
            continue;
        if (const auto first = wholeSentence(text.first(at + 1)))
            return *first + u' ' + CoreText::of(text.sliced(at + 2));
    }
    return std::nullopt;
}

/// Cut behind the longest beginning that is known, as a sentence may hold a stop. A question keeps its mark.
std::optional<QString> inARow(const QString& text)
{
    for (qsizetype at = text.size() - 2; at > 0; --at) {
        if (text[at + 1] != u' ' || (text[at] != u'.' && text[at] != u'?') || isQuoted(text, at))
            continue;
        const qsizetype end = text[at] == u'?' ? at + 1 : at;
        if (const auto first = wholeSentence(text.first(end)))
            return *first + text.sliced(end, at + 2 - end) + CoreText::of(text.sliced(at + 2));
    }
    return std::nullopt;
}

/// Whether the first quote closes at the end: “a “b” c”, but not “a” and “b”.
bool isOneQuote(const QString& text)
{
    int open = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        open += text[at] == u'“' ? 1 : text[at] == u'”' ? -1 : 0;
        if (open == 0)
            return at > 0 && at + 1 == text.size();
    }
    return false;
}

} // namespace

QString CoreText::of(const QString& english)
{
    if (english.isEmpty())
        return english;
    // What people wrote stands in quotes, which each language has its own of, and is nobody's to translate.
    if (english.startsWith(u'“') && english.endsWith(u'”'))
        return isOneQuote(english) ? tr("“%1”").arg(english.sliced(1, english.size() - 2)) : english;
    if (const auto value = localised(english))
        return *value;
    if (english == sync::sideName(sync::Side::Bitrix24))
        return Words::side(sync::Side::Bitrix24);
    if (const auto sentences = closedInARow(english))
        return *sentences;
    if (const auto sentence = wholeSentence(english))
        return *sentence;
    if (const auto sentences = inARow(english))
        return *sentences;
    if (english.endsWith(u'.')) {
        if (const auto open = wholeSentence(english.chopped(1)))
            return *open + u'.';
    }
    const qsizetype colon = english.indexOf(u": "_s);
    return colon > 0 ? english.first(colon + 2) + of(english.sliced(colon + 2)) : english;
}

QString CoreText::subject(const QString& summary)
{
    const qsizetype open = summary.indexOf(u'“');
    const qsizetype close = summary.lastIndexOf(u'”');
    return open >= 0 && close > open + 1 ? summary.sliced(open + 1, close - open - 1) : of(summary);
}

} // namespace bridge::ui
