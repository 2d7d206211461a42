// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

/// What a shot can be chosen by, in the order in which the sheet offers it.
struct Trait {
    QString name;
    QString value;
};

std::vector<Trait> traitsOf(const Shot& shot)
{
    return {{u"page"_s, pageOf(shot.screen)}, {u"state"_s, wordOf(conditionOf(shot.screen))},
        {u"scheme"_s, wordOf(shot.scheme)}, {u"language"_s, shot.language}, {u"scale"_s, u"%1%"_s.arg(shot.percent)},
        {u"window"_s, wordOf(shot.room)}};
}

QString selectOf(const QString& name, const QStringList& values)
{
    QString html = u"<label>%1 <select name=\"%1\"><option value=\"\">all</option>"_s.arg(name);
    for (const QString& value : values)
        html += u"<option>%1</option>"_s.arg(value.toHtmlEscaped());
    return html + u"</select></label>\n"_s;
}

QString filtersOf(const std::vector<Shot>& shots)
{
    std::vector<std::pair<QString, QStringList>> choices;
    for (const Shot& shot : shots) {
        const std::vector<Trait> traits = traitsOf(shot);
        choices.resize(traits.size());
        for (size_t i = 0; i < traits.size(); ++i) {
            choices[i].first = traits[i].name;
            if (!choices[i].second.contains(traits[i].value))
                choices[i].second << traits[i].value;
        }
    }
    QString html;
    for (const auto& [name, values] : choices) {
        if (values.size() > 1)
            html += selectOf(name, values);
    }
    return html;
}

QString figureOf(const Shot& shot)
{
    QString data;
    for (const Trait& trait : traitsOf(shot))
        data += u" data-%1=\"%2\""_s.arg(trait.name, trait.value.toHtmlEscaped());
    const QString file = shot.fileName().toHtmlEscaped();
    return u"<figure%1><a href=\"%2\"><img src=\"%2\" alt=\"%3\" loading=\"lazy\"></a><figcaption>%3</figcaption></figure>\n"_s
        .arg(data, file, QString(file).chopped(4));
}

QString pagesOf(const std::vector<Shot>& shots)
{
    QStringList order;
    std::map<QString, QString> figures;
    for (const Shot& shot : shots) {
        const QString page = pageOf(shot.screen);
        if (!figures.contains(page))
            order << page;
        figures[page] += figureOf(shot);
    }
    QString html;
    for (const QString& page : order)
        html += u"<section><h2>%1</h2><div class=\"shots\">\n%2</div></section>\n"_s.arg(page, figures[page]);
    return html;
}

} // namespace

QString contactSheet(const std::vector<Shot>& shots)
{
    QFile file(QStringLiteral(BRIDGE_SHEET));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", BRIDGE_SHEET);
    QString sheet = QString::fromUtf8(file.readAll());
    return sheet.replace("@FILTERS@"_L1, filtersOf(shots)).replace("@PAGES@"_L1, pagesOf(shots));
}

} // namespace bridge::screens
