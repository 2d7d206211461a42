// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace bridge::bitrix24 {

/// The link from a task or a comment to its sticky: "[URL=https://…?moveToWidget=3458]Miro[/URL]".
[[nodiscard]] QString boardLinkLine(const QUrl& boardLink);

/// The text, a blank line, the link line; without a link the text alone.
[[nodiscard]] QString withBoardLink(const QString& text, const QUrl& boardLink);

/// A text as the portal shows it, taken apart.
struct LinkedText {
    QString text{}; ///< line ends '\n', trimmed, without our link line
    bool hasBoardLink = false;

    friend bool operator==(const LinkedText&, const LinkedText&) = default;
};

/// Our line is the last one that holds nothing but a link labelled "Miro" with moveToWidget in its
/// address: a person may have written below it, and other links of theirs stay.
[[nodiscard]] LinkedText withoutBoardLink(const QString& text);

/// Whether a message carries the link to exactly this sticky.
[[nodiscard]] bool carriesBoardLink(const QString& message, const QUrl& boardLink);

} // namespace bridge::bitrix24
