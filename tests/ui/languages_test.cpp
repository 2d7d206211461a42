// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "ui/language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form
    bool finished = true;
    bool counts = false; ///< has a form for one, for many …

    [[nodiscard]] QString name() const { return context + u'|' + source; }
};

/// The translation element that `xml` stands at.
QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            message.context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            message.counts = xml.attributes().hasAttribute(u"numerus"_s);
        else if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            message.translations = readForms(xml);
            messages.push_back(message);
        }
    }
    return messages;
}

std::vector<Message> keptIn(const QString& language)
{
    return messagesOf(QStringLiteral(BRIDGE_SOURCE_DIR) + u"/translations/boardbridge_%1.ts"_s.arg(language));
}

QStringList namesOf(const std::vector<Message>& messages)
{
    QStringList names;
    for (const Message& message : messages)
        names << message.name();
    names.sort();
    return names;
}

/// What lupdate finds in the source as it is now.
QStringList namesInTheSource()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(BRIDGE_SOURCE_DIR));
    lupdate.start(QStringLiteral(BRIDGE_LUPDATE),
        {u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"ui"_s, u"app/gui"_s, u"-ts"_s, fresh});
    return lupdate.waitForFinished(60000) ? namesOf(messagesOf(fresh)) : QStringList();
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const ui::Language::Spoken& spoken : ui::Language::all())
        QTest::newRow(qPrintable(spoken.word)) << spoken.word;
}

/// Places for values, markup and line ends, in order of the alphabet: languages have an order of their own.
QStringList heldBy(const QString& text)
{
    static const QRegularExpression thing(u"%L?\\d|%L?n|<[^>]*>|\n"_s);
    QStringList found;
    for (auto each = thing.globalMatch(text); each.hasNext();)
        found << each.next().captured().replace(u"%Ln"_s, u"%n"_s);
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return mnemonic.match(text).hasMatch();
}

} // namespace

void LanguagesTest::whatIsSpokenIsBuiltIn()
{
    QStringList spoken;
    for (const ui::Language::Spoken& each : ui::Language::all())
        spoken << u"boardbridge_%1.qm"_s.arg(each.word);
    spoken.sort();
    QCOMPARE(QDir(u":/translations"_s).entryList(), spoken);
}

void LanguagesTest::everyTextIsTranslated_data()
{
    addLanguages();
}

/// And nothing stands there that the source does not have any more: a text, or a whole context.
void LanguagesTest::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    static const QStringList inTheSource = namesInTheSource();
    const std::vector<Message> kept = keptIn(language);
    const qsizetype forms = language == u"ru"_s ? 3 : 2;
    for (const Message& message : kept) {
        QVERIFY2(message.finished, qPrintable(message.name()));
        QVERIFY2(message.context.startsWith(u"bridge::"_s), qPrintable(message.context));
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.name()));
        QVERIFY2(message.counts || !message.source.contains(u"%n"_s), qPrintable(message.name()));
        QVERIFY2(message.translations.size() == (message.counts ? forms : 1), qPrintable(message.name()));
        for (const QString& text : message.translations)
            QVERIFY2(!message.counts || !text.contains(u"%n"_s), qPrintable(text + u": %Ln groups the figures"_s));
    }
    QVERIFY(inTheSource.size() > 1000);
    const QStringList names = namesOf(kept);
    for (const QString& name : inTheSource)
        QVERIFY2(names.contains(name), qPrintable(u"missing: "_s + name));
    for (const QString& name : names)
        QVERIFY2(inTheSource.contains(name), qPrintable(u"not in the source: "_s + name));
}

void LanguagesTest::aTranslationKeepsWhatItsSourceHolds_data()
{
    addLanguages();
}

void LanguagesTest::aTranslationKeepsWhatItsSourceHolds()
{
    QFETCH(const QString, language);
    for (const Message& message : keptIn(language)) {
        for (const QString& text : message.translations) {
            QStringList held = heldBy(text);
            if (message.source.contains(u"%n"_s) && !held.contains(u"%n"_s))
                held << u"%n"_s; // "one sticky" needs no figure
            held.sort();
            QVERIFY2(held == heldBy(message.source), qPrintable(message.name() + u" → "_s + text));
            QVERIFY2(hasMnemonic(text) == hasMnemonic(message.source), qPrintable(text));
        }
    }
}

void LanguagesTest::datesNumbersAndPluralsGoWithTheLanguage()
{
    const auto said = [](const QString& word, int count) {
        ui::Language language;
        language.use(word);
        return QCoreApplication::translate("bridge::ui::PlanDialog", "%n operations", nullptr, count);
    };
    ui::Language language;
    language.use(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QVERIFY(said(u"de"_s, 12345).contains(u"12.345"_s));
    QCOMPARE(QLocale().monthName(3), u"März"_s);
    language.use(u"en"_s);
    QCOMPARE(QLocale().monthName(3), u"March"_s);
    for (const ui::Language::Spoken& spoken : ui::Language::all())
        QVERIFY2(said(spoken.word, 1) != said(spoken.word, 5).replace(u'5', u'1'), qPrintable(spoken.word));
    QVERIFY(said(u"ru"_s, 2).replace(u'2', u'5') != said(u"ru"_s, 5));
}

void LanguagesTest::theSystemsLanguageIsUsedWhereItIsSpoken()
{
    ui::Language language;
    for (const auto& [asked, spoken] : {std::pair{u"pt"_s, u"pt_BR"_s}, {u"pt_PT"_s, u"pt_BR"_s}, {u"de_AT"_s, u"de"_s},
             {u"es_MX"_s, u"es"_s}, {u"fr"_s, u"en"_s}}) {
        language.use(asked);
        QCOMPARE(language.word(), spoken);
    }
    language.use(u"en"_s);
}
