// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sync/ports.h"

namespace bridge::miro {

// The bodies of writes. An unknown or superfluous field is refused by Miro (fact sheet §5).

/// How a child leaves its frame. Which one Miro takes is not documented (fact sheet §4 "Moving").
enum class DetachForm : quint8 { NullId, NullParent }; ///< "parent":{"id":null} · "parent":null

/// The text as a sticky's HTML. When `linkedLine` is the text's last line, that line leads to `url`.
[[nodiscard]] QString stickyHtml(const QString& text, const QString& linkedLine, const QUrl& url);

/// `rect` of the frame that the draft or patch names; unused without one.
[[nodiscard]] Json createBody(const sync::StickyDraft& draft, const QRectF& rect);

/// What is known of the sticky that a patch moves.
struct Known {
    QSizeF size{};
    bool hasParent = true; ///< true also when nobody knows
};
[[nodiscard]] Json updateBody(
    const sync::StickyPatch& patch, const QRectF& rect, const Known& known, DetachForm detachForm);

[[nodiscard]] Json frameBody(const QRectF& rect);

} // namespace bridge::miro
