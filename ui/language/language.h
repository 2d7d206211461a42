// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace bridge::ui {

/// The window's language: our own texts and Qt's. What was made before keeps its texts, so it is set
/// before a window is made.
class Language
{
public:
    struct Spoken {
        QString word{}; ///< "en", "pt_BR"
        QString name{}; ///< what its speakers call it
    };
    /// All that we speak.
    [[nodiscard]] static const std::vector<Spoken>& all();

    /// One of all(); empty = as the system is, English when we don't speak that. Portuguese of anywhere is
    /// Brazil's.
    void use(const QString& word);
    [[nodiscard]] QString word() const { return m_word; } ///< the one in use

private:
    QString m_word;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace bridge::ui
