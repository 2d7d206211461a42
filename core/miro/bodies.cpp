// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/bodies.h"

#include "core/domain/text.h"
#include "core/miro/placing.h"

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

Json positionJson(const QPointF& center)
{
    return {{"x", center.x()}, {"y", center.y()}};
}

Json detachJson(DetachForm form)
{
    return form == DetachForm::NullId ? Json{{"id", nullptr}} : Json(nullptr);
}

} // namespace

QString stickyHtml(const QString& text, const QString& linkedLine, const QUrl& url)
{
    const qsizetype lineStart = text.lastIndexOf(u'\n') + 1;
    if (linkedLine.isEmpty() || text.sliced(lineStart) != linkedLine || !url.isValid())
        return htmlFromPlain(text);
    const QString address = QString::fromLatin1(url.toEncoded()).toHtmlEscaped();
    return htmlFromPlain(text.first(lineStart)) + u"<a href=\"%1\">"_s.arg(address) + htmlFromPlain(linkedLine)
        + u"</a>"_s;
}

Json createBody(const sync::StickyDraft& draft, const QRectF& rect)
{
    const sync::Placement& placement = draft.placement;
    Json body
        = {{"data", {{"content", stickyHtml(draft.text, draft.linkedLine, draft.linkedUrl)}, {"shape", "square"}}},
            {"style", {{"fillColor", colorName(draft.color)}}}};
    if (placement.parent.isEmpty()) {
        body["position"] = positionJson(placement.center);
    } else {
        body["position"] = positionJson(inFrame(rect, placement.center, usualStickySize));
        body["parent"] = {{"id", placement.parent.value}};
    }
    return body;
}

Json updateBody(const sync::StickyPatch& patch, const QRectF& rect, const Known& known, DetachForm detachForm)
{
    Json body = Json::object();
    if (patch.text)
        body["data"] = {{"content", stickyHtml(*patch.text, patch.linkedLine, patch.linkedUrl)}};
    if (patch.color)
        body["style"] = {{"fillColor", colorName(*patch.color)}};
    if (!patch.placement)
        return body;
    if (!patch.placement->parent.isEmpty()) {
        body["position"] = positionJson(inFrame(rect, patch.placement->center, known.size));
        body["parent"] = {{"id", patch.placement->parent.value}};
        return body;
    }
    body["position"] = positionJson(patch.placement->center);
    if (known.hasParent)
        body["parent"] = detachJson(detachForm);
    return body;
}

Json frameBody(const QRectF& rect)
{
    return {
        {"position", positionJson(rect.center())}, {"geometry", {{"width", rect.width()}, {"height", rect.height()}}}};
}

} // namespace bridge::miro
