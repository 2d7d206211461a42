// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QString fileOf(const QString& word)
{
    return u":/translations/boardbridge_%1.qm"_s.arg(word);
}

std::unique_ptr<QTranslator> installed(const QString& file, const QString& folder = {})
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own texts are a package of their own that may be missing: its buttons are English then.
    if (!translator->load(file, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

/// The system's own variant of the language where it has one. English without it is British, as our texts are.
QLocale localeOf(const QString& word)
{
    if (QLocale::system().language() == QLocale(word).language())
        return QLocale::system();
    return word == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(word);
}

QString spokenFor(const QLocale& wanted)
{
    for (const Language::Spoken& each : Language::all()) {
        if (QLocale(each.word).language() == wanted.language())
            return each.word;
    }
    return u"en"_s;
}

} // namespace

const std::vector<Language::Spoken>& Language::all()
{
    static const std::vector<Spoken> all{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s}, {u"ru"_s, u"Русский"_s}};
    return all;
}

void Language::use(const QString& word)
{
    m_word = spokenFor(word.isEmpty() ? QLocale::system() : QLocale(word));
    QLocale::setDefault(localeOf(m_word)); // dates and numbers go with the texts
    m_own = installed(fileOf(m_word));
    m_qt = installed(u"qtbase_"_s + m_word, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace bridge::ui
