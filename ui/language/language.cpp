// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QFile>
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

} // namespace

void Language::use(const QString& word)
{
    const QLocale wanted = word.isEmpty() ? QLocale::system() : QLocale(word);
    m_word = QLocale::languageToCode(wanted.language());
    if (!QFile::exists(fileOf(m_word)))
        m_word = u"en"_s;
    // Dates and numbers go with the texts, in the system's own variant of the language where it has one.
    QLocale::setDefault(
        QLocale::system().language() == QLocale(m_word).language() ? QLocale::system() : QLocale(m_word));
    m_own = installed(fileOf(m_word));
    m_qt = installed(u"qtbase_"_s + m_word, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace bridge::ui
