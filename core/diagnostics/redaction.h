// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace bridge::diagnostics {

/// Takes out of a text what strangers must not read. By its shape: tokens, webhook addresses, Authorization
/// headers, values of secrets by their names, query strings, long random-looking strings, e-mails, phone numbers,
/// home folders, and whatever stands in double quotes of any language, for there our sentences keep what people
/// wrote. By its value: what hide() was told. It would rather take too much.
class Redactor
{
public:
    /// From now on this text is shown as `shown`, wherever it stands and in whatever case; each of its lines by
    /// itself, too. Of one or two characters only as a whole word; an empty one says nothing.
    void hide(const QString& text, const QString& shown = QStringLiteral("…"));

    [[nodiscard]] QString redact(const QString& text) const;

private:
    struct LongestFirst {
        bool operator()(const QString& a, const QString& b) const
        {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        }
    };
    std::map<QString, QString, LongestFirst> m_hidden; ///< in lower case → shown as
};

/// By shape alone.
[[nodiscard]] QString redacted(const QString& text);

/// Whether it looks like a token rather than like a word, a number or a name. For runs without blanks.
[[nodiscard]] bool looksRandom(QStringView run);

} // namespace bridge::diagnostics
