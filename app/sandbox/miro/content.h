// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_options.h"

#include <QStringList>

namespace bridge::sandbox {

/// Spells texts the way the service stores them (Miro fact sheet §5 "Content").
class ContentStore
{
public:
    explicit ContentStore(const MiroOptions& options)
        : m_options(options)
    {
    }

    /// Text sent through the API. Plain text comes back plain; of HTML only `allowedTags` stay, spelled in
    /// the service's own way. Attributes are dropped, apart from a link's address.
    [[nodiscard]] QString fromApi(const QString& sent, const QStringList& allowedTags) const;
    /// Text a person typed: every line is a paragraph of its own.
    [[nodiscard]] QString fromPerson(const QString& plain) const;
    /// Text without any HTML, for frame titles.
    [[nodiscard]] QString withoutTags(const QString& sent) const;

private:
    [[nodiscard]] QString escaped(const QString& plain) const;
    [[nodiscard]] QString lineFeedsDone(QString text) const;
    [[nodiscard]] QString breaksAsParagraphs(const QString& html) const;

    MiroOptions m_options;
};

/// Stored text as a person sees it on the board: lines, and no markup.
[[nodiscard]] QString asSeen(const QString& stored);

[[nodiscard]] const QStringList& stickyTags(); ///< p a strong b em i u s br
[[nodiscard]] const QStringList& appCardTitleTags(); ///< p a br
[[nodiscard]] const QStringList& appCardTextTags(); ///< p a strong b em i u ol ul li br

} // namespace bridge::sandbox
