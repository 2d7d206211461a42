// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>

namespace bridge::ui {

/// The window's language: our own texts and Qt's. What was made before keeps its texts, so it is set
/// before a window is made.
class Language
{
public:
    /// "en", "ru"; empty = as the system is, English when we don't speak that.
    void use(const QString& word);
    [[nodiscard]] QString word() const { return m_word; } ///< the one in use

private:
    QString m_word;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace bridge::ui
