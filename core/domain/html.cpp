// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"

#include <QHash>

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& namedEntities()
{
    static const QHash<QString, QString> names{
        {u"amp"_s, u"&"_s},
        {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u" "_s},
        {u"hellip"_s, u"…"_s},
        {u"mdash"_s, u"—"_s},
        {u"ndash"_s, u"–"_s},
        {u"laquo"_s, u"«"_s},
        {u"raquo"_s, u"»"_s},
        {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s},
        {u"lsquo"_s, u"‘"_s},
        {u"rsquo"_s, u"’"_s},
        {u"copy"_s, u"©"_s},
        {u"reg"_s, u"®"_s},
        {u"trade"_s, u"™"_s},
        {u"bull"_s, u"•"_s},
        {u"middot"_s, u"·"_s},
        {u"euro"_s, u"€"_s},
        {u"times"_s, u"×"_s},
        {u"deg"_s, u"°"_s},
        {u"sect"_s, u"§"_s},
    };
    return names;
}

/// What "&name;" stands for; null when it is no entity and stays as it is.
QString decodedEntity(const QString& name)
{
    if (!name.startsWith(u'#'))
        return namedEntities().value(name);
    bool ok = false;
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
}

/// One pass over the text; each step consumes what it recognises.
class HtmlReader
{
public:
    explicit HtmlReader(const QString& html)
        : m_html(html)
    {
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            if (!readTag() && !readEntity())
                m_out += m_html[m_at++];
        }
        return normalised(m_out);
    }

private:
    bool readTag()
    {
        if (m_html[m_at] != u'<')
            return false;
        qsizetype name = m_at + 1;
        const bool closing = name < m_html.size() && m_html[name] == u'/';
        if (closing)
            ++name;
        // "a < b" holds no tag: a tag's name follows the bracket at once.
        if (name >= m_html.size() || !m_html[name].isLetter())
            return false;
        const qsizetype end = m_html.indexOf(u'>', name);
        if (end < 0)
            return false;
        qsizetype nameEnd = name;
        while (nameEnd < end && m_html[nameEnd].isLetterOrNumber())
            ++nameEnd;
        applyTag(m_html.sliced(name, nameEnd - name).toLower(), closing);
        m_at = end + 1;
        return true;
    }

    void applyTag(const QString& name, bool closing)
    {
        if (name == "br"_L1) {
            m_out += u'\n';
            m_breakIsLast = m_out.size();
        } else if (name == "p"_L1 && closing) {
            // An empty paragraph is written <p><br></p>: one line end, not two.
            if (m_breakIsLast != m_out.size() || m_out.isEmpty())
                m_out += u'\n';
        }
    }

    bool readEntity()
    {
        constexpr qsizetype longest = 10;
        if (m_html[m_at] != u'&')
            return false;
        const qsizetype end = m_html.indexOf(u';', m_at);
        if (end < 0 || end - m_at > longest)
            return false;
        const QString decoded = decodedEntity(m_html.sliced(m_at + 1, end - m_at - 1));
        if (decoded.isNull())
            return false;
        m_out += decoded;
        m_at = end + 1;
        return true;
    }

    const QString& m_html;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_breakIsLast = -1; ///< length of the output right after a <br>
};

} // namespace

QString plainFromHtml(const QString& html)
{
    return HtmlReader(html).read();
}

QString htmlFromPlain(const QString& plain)
{
    QString html = plain;
    html.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    return html.replace(u'\n', "<br>"_L1);
}

} // namespace bridge
