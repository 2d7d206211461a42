// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/content.h"

#include <QRegularExpression>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& tagPattern()
{
    static const QRegularExpression pattern(uR"(<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)/?>)"_s);
    return pattern;
}

const QRegularExpression& entityPattern()
{
    static const QRegularExpression pattern(u"&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z]+);"_s);
    return pattern;
}

bool isHtml(const QString& text)
{
    return text.contains(tagPattern()) || text.contains(entityPattern());
}

/// The text an entity stands for; an unknown one stays as it is.
QString decoded(const QRegularExpressionMatch& entity)
{
    const QString name = entity.captured(1);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
        const char32_t code = QStringView(name).mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
        const bool real = code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return real ? QString::fromUcs4(&code, 1) : entity.captured();
    }
    static const std::pair<QLatin1StringView, QChar> known[] = {{"amp"_L1, u'&'}, {"lt"_L1, u'<'}, {"gt"_L1, u'>'},
        {"quot"_L1, u'"'}, {"apos"_L1, u'\''}, {"nbsp"_L1, QChar(0xa0)}};
    for (const auto& [word, character] : known) {
        if (name == word)
            return character;
    }
    return entity.captured();
}

QString withoutEntities(const QString& html)
{
    QString plain;
    qsizetype done = 0;
    for (auto it = entityPattern().globalMatch(html); it.hasNext();) {
        const auto entity = it.next();
        plain += QStringView(html).mid(done, entity.capturedStart() - done);
        plain += decoded(entity);
        done = entity.capturedEnd();
    }
    return plain + html.sliced(done);
}

QString linkAddress(const QString& attributes)
{
    static const QRegularExpression pattern(
        uR"(\shref\s*=\s*("[^"]*"|'[^']*'))"_s, QRegularExpression::CaseInsensitiveOption);
    const QString quoted = pattern.match(attributes).captured(1);
    return quoted.size() < 2 ? QString() : quoted.sliced(1, quoted.size() - 2);
}

} // namespace

QString ContentStore::escaped(const QString& plain) const
{
    const bool named = m_options.entities == EntitySpelling::Named;
    QString html;
    for (const QChar c : plain) {
        if (c == u'&')
            html += named ? u"&amp;"_s : u"&#38;"_s;
        else if (c == u'<')
            html += named ? u"&lt;"_s : u"&#60;"_s;
        else if (c == u'>')
            html += named ? u"&gt;"_s : u"&#62;"_s;
        else if (c == u'"')
            html += named ? u"&quot;"_s : u"&#34;"_s;
        else if (c == u'\'')
            html += u"&#39;"_s;
        else if (c == QChar(0xa0))
            html += named ? u"&nbsp;"_s : u"&#160;"_s;
        else
            html += c;
    }
    return html;
}

QString ContentStore::lineFeedsDone(QString text) const
{
    text.replace(u"\r\n"_s, u"\n"_s);
    return m_options.lineFeeds == LineFeedRule::Kept ? text : text.replace(u'\n', u' ');
}

QString ContentStore::breaksAsParagraphs(const QString& html) const
{
    const QString inner
        = html.startsWith(u"<p>"_s) && html.endsWith(u"</p>"_s) ? html.sliced(3, html.size() - 7) : html;
    return u"<p>"_s + QString(inner).replace(u"<br>"_s, u"</p><p>"_s) + u"</p>"_s;
}

QString ContentStore::fromApi(const QString& sent, const QStringList& allowedTags) const
{
    const QString input = lineFeedsDone(sent);
    if (!isHtml(input))
        return input;
    QString html;
    bool hasBreak = false;
    qsizetype done = 0;
    for (auto it = tagPattern().globalMatch(input); it.hasNext();) {
        const auto tag = it.next();
        html += escaped(withoutEntities(input.sliced(done, tag.capturedStart() - done)));
        done = tag.capturedEnd();
        const QString name = tag.captured(2).toLower();
        if (!allowedTags.contains(name))
            continue;
        const bool closing = !tag.captured(1).isEmpty();
        hasBreak |= name == "br"_L1;
        const QString address = closing || name != "a"_L1 ? QString() : linkAddress(tag.captured(3));
        if (name == "br"_L1)
            html += m_options.breaks == BreakSpelling::SelfClosing ? u"<br />"_s : u"<br>"_s;
        else
            html += u'<' + tag.captured(1) + name + (address.isEmpty() ? QString() : u" href=\"%1\""_s.arg(address))
                + u'>';
    }
    html += escaped(withoutEntities(input.sliced(done)));
    return hasBreak && m_options.breaks == BreakSpelling::Paragraphs ? breaksAsParagraphs(html) : html;
}

QString ContentStore::fromPerson(const QString& plain) const
{
    if (plain.isEmpty())
        return {};
    QStringList paragraphs = escaped(plain).split(u'\n');
    return u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
}

QString ContentStore::withoutTags(const QString& sent) const
{
    return QString(sent).remove(tagPattern());
}

QString asSeen(const QString& stored)
{
    // Only what fromApi() and fromPerson() write can be here.
    static const QRegularExpression lineBreak(u"<br ?/?>|</p>\\s*<p>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = stored;
    text.replace(lineBreak, u"\n"_s).remove(tag);
    return withoutEntities(text).replace(QChar::Nbsp, u' ');
}

const QStringList& stickyTags()
{
    static const QStringList tags{u"p"_s, u"a"_s, u"strong"_s, u"b"_s, u"em"_s, u"i"_s, u"u"_s, u"s"_s, u"br"_s};
    return tags;
}

const QStringList& appCardTitleTags()
{
    static const QStringList tags{u"p"_s, u"a"_s, u"br"_s};
    return tags;
}

const QStringList& appCardTextTags()
{
    static const QStringList tags{
        u"p"_s, u"a"_s, u"strong"_s, u"b"_s, u"em"_s, u"i"_s, u"u"_s, u"ol"_s, u"ul"_s, u"li"_s, u"br"_s};
    return tags;
}

} // namespace bridge::sandbox
