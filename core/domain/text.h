// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bridge {

/// Plain text in the one form everything is compared in: NFC, '\n' line ends, no-break spaces as
/// spaces, no trailing blanks on a line, no blank lines at the ends.
[[nodiscard]] QString normalised(const QString& text);

/// A sticky's HTML as normalised plain text: paragraphs and every spelling of <br> become '\n', other
/// tags vanish, entities are decoded (Miro fact sheet §5). Plain text passes through.
[[nodiscard]] QString plainFromHtml(const QString& html);

/// Plain text as the HTML a sticky takes: & < > escaped, lines joined with <br>.
[[nodiscard]] QString htmlFromPlain(const QString& plain);

/// BB-code as normalised plain text: formatting tags vanish, [URL=a]b[/URL] becomes b.
[[nodiscard]] QString plainFromBbCode(const QString& bbCode);

/// A task's texts. `title` is one line of at most 250 characters.
struct TaskText {
    QString title{};
    QString description{};

    friend bool operator==(const TaskText&, const TaskText&) = default;
};

constexpr int maxTitleLength = 250; ///< Bitrix24 cuts longer titles; an emoji counts 10 (core fact sheet §7.1)

/// First line → title, rest → description. A longer first line is cut at a space with "…" and goes on
/// in the description after another "…", so that joinText gives the same text back.
[[nodiscard]] TaskText splitText(const QString& plain);
[[nodiscard]] QString joinText(const TaskText& text);

} // namespace bridge
