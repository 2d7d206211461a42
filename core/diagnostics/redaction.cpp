// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace bridge::diagnostics {

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString replaced(const QString& text, const QRegularExpression& pattern, const std::function<QString(const Match&)>& by)
{
    Q_ASSERT(pattern.isValid());
    QString out;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const Match match = matches.next();
        out += text.sliced(end, match.capturedStart() - end) + by(match);
        end = match.capturedEnd();
    }
    return out + text.sliced(end);
}

/// From the first opening quote to the last closing one, as a text in quotes may hold quotes.
QString withoutQuoted(QString text)
{
    static const QRegularExpression quoted(
        u"([“„«\"])(?:.*[”“»\"]|.*$)"_s, QRegularExpression::DotMatchesEverythingOption);
    return replaced(text, quoted, [](const Match&) { return u"“…”"_s; });
}

/// The host tells where a request went; who may read there stands behind it.
QString withoutAddressParts(const QString& text)
{
    static const QRegularExpression address(uR"(\b([a-z][a-z0-9+.-]*)://([^\s/?#]*)([^\s?#]*)([?#]\S*)?)"_s, anyCase);
    return replaced(text, address, [](const Match& match) {
        const QString host = match.captured(2).section(u'@', -1);
        return match.captured(1) + u"://"_s + host + match.captured(3)
            + (match.captured(4).isEmpty() ? u""_s : u"?…"_s);
    });
}

/// "/rest/1/code/" also where no host stands before it (Bitrix24 core fact sheet §1.7).
QString withoutWebhookCodes(const QString& text)
{
    static const QRegularExpression webhook(uR"((/rest/(?:api/)?)[0-9]+/[^\s/?#]+(?:/[^\s?#]*)?)"_s, anyCase);
    return replaced(text, webhook, [](const Match& match) { return match.captured(1) + u'…'; });
}

QString withoutHeaders(const QString& text)
{
    static const QRegularExpression header(
        uR"(\b((?:proxy-)?authorization|(?:set-)?cookie)(\s*[:=]\s*)[^\r\n]+)"_s, anyCase);
    static const QRegularExpression scheme(uR"(\b(bearer|basic|digest)(\s+)[^\s,;]+)"_s, anyCase);
    const auto nameOnly = [](const Match& match) { return match.captured(1) + match.captured(2) + u'…'; };
    return replaced(replaced(text, header, nameOnly), scheme, nameOnly);
}

QString withoutNamedSecrets(const QString& text)
{
    static const QRegularExpression named(
        u"\\b((?:\\w*(?:token|secret|password|passwd|passphrase|pwd|api_?key|sessid|credential)s?|code|state|auth|sign)"
        "[\"']?\\s*[=:]\\s*)(?:\"[^\"]*\"|'[^']*'|[^\\s&,;]+)"_s,
        anyCase);
    return replaced(text, named, [](const Match& match) { return match.captured(1) + u'…'; });
}

QString withoutMailAddresses(const QString& text)
{
    static const QRegularExpression mail(uR"([\w.!#$%&'*+/=?^`{|}~-]+(?:@|%40|＠)[\w-]+(?:\.[\w-]+)*)"_s, anyCase);
    return replaced(text, mail, [](const Match&) { return u"…@…"_s; });
}

int digitsIn(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

/// Seven to fifteen digits with what people put between them (E.164 has no longer ones). Dates and times keep,
/// and a bare number of more digits, which is an id.
QString withoutPhones(const QString& text)
{
    static const QRegularExpression number(
        uR"((?<date>(?<![\d-])\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))|)"
        uR"((?<phone>[+(]*\d(?:[\s().\-‐‑–—/·]{0,3}\d){6,}))"_s,
        anyCase);
    return replaced(text, number, [](const Match& match) {
        const QString found = match.captured();
        const bool isId = digitsIn(found) > 15 && digitsIn(found) == found.size();
        return match.captured(u"phone"_s).isEmpty() || isId ? found : u"…"_s;
    });
}

QString withoutHomes(const QString& text)
{
    static const QRegularExpression home(uR"((?:/(?:home|Users)/|[a-z]:[\\/]Users[\\/])[^/\\\r\n]+)"_s, anyCase);
    return replaced(text, home, [](const Match&) { return u"~"_s; });
}

/// Wide runs first: a token in plain base64 holds slashes.
QString withoutRandom(const QString& text)
{
    static const QRegularExpression wide(u"[A-Za-z0-9+/_=%~-]{20,}"_s);
    static const QRegularExpression narrow(u"[A-Za-z0-9+_=%~-]{12,}"_s);
    const auto unlessWords
        = [](const Match& match) { return looksRandom(match.capturedView()) ? u"…"_s : match.captured(); };
    return replaced(replaced(text, wide, unlessWords), narrow, unlessWords);
}

bool isVowel(QChar letter)
{
    return u"aeiouyAEIOUY"_s.contains(letter);
}

/// What a run of characters is made of.
struct Texture {
    int digits = 0;
    int lower = 0;
    int upper = 0;
    int digitEdges = 0; ///< where letters and digits meet
    int longestLower = 0;
    int longestConsonants = 0;
    int rare = 0; ///< of a hundred letters of a text, one

    explicit Texture(QStringView run)
    {
        int lowerRun = 0;
        int consonants = 0;
        QChar before;
        for (const QChar c : run) {
            digits += c.isDigit() ? 1 : 0;
            lower += c.isLower() ? 1 : 0;
            upper += c.isUpper() ? 1 : 0;
            digitEdges += before.isLetterOrNumber() && c.isLetterOrNumber() && c.isDigit() != before.isDigit() ? 1 : 0;
            lowerRun = c.isLower() ? lowerRun + 1 : 0;
            consonants = c.isLetter() && !isVowel(c) ? consonants + 1 : 0;
            rare += u"jqxzJQXZ"_s.contains(c) ? 1 : 0;
            longestLower = std::max(longestLower, lowerRun);
            longestConsonants = std::max(longestConsonants, consonants);
            before = c;
        }
    }
};

} // namespace

bool looksRandom(QStringView run)
{
    constexpr int shortest = 12;
    constexpr int longestWord = 24; // of the languages that our own words are in
    constexpr int manyConsonants = 6;
    constexpr int manyRare = 3;
    const Texture texture(run);
    const int letters = texture.lower + texture.upper;
    if (run.size() < shortest || letters == 0)
        return false; // a number, or too short
    if (texture.longestLower >= longestWord || texture.rare >= manyRare)
        return true;
    if (texture.digits > 0 && texture.digitEdges >= 3)
        return true;
    if (texture.lower == 0)
        return texture.digits > 0 && texture.longestConsonants >= manyConsonants;
    // Of a name like QNetworkAccessManager a fifth is capitals, of a token about half.
    return texture.longestConsonants >= manyConsonants || (texture.upper * 4 > letters && run.size() >= 16);
}

void Redactor::hide(const QString& text, const QString& shown)
{
    const QString whole = text.trimmed();
    if (whole.isEmpty())
        return;
    m_hidden.insert_or_assign(whole.toLower(), shown);
    if (whole.contains(u'\n')) {
        for (const QString& line : whole.split(u'\n', Qt::SkipEmptyParts))
            hide(line, shown);
    }
}

QString Redactor::redact(const QString& text) const
{
    constexpr qsizetype shortest = 3; // a shorter one would be found inside of words
    QString out = text;
    for (const auto& [hidden, shown] : m_hidden) {
        if (hidden.size() >= shortest) {
            out.replace(hidden, shown, Qt::CaseInsensitive);
            continue;
        }
        const QRegularExpression word(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(hidden)), anyCase);
        out.replace(word, shown);
    }
    return redacted(out);
}

QString redacted(const QString& text)
{
    QString out = withoutHeaders(text);
    out = withoutAddressParts(out);
    out = withoutWebhookCodes(out);
    out = withoutNamedSecrets(out);
    out = withoutMailAddresses(out);
    out = withoutQuoted(out);
    out = withoutHomes(out);
    out = withoutRandom(out); // before numbers to call are looked for in the middle of one
    return withoutPhones(out);
}

} // namespace bridge::diagnostics
