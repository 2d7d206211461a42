// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/layout.h"

#include <algorithm>

namespace bridge::sync {

namespace {

constexpr double margin = 24;
constexpr double gap = 16;
constexpr int outsideColumns = 8;

QPointF centerOf(QPointF topLeft, QSizeF size)
{
    return topLeft + QPointF(size.width() / 2, size.height() / 2);
}

} // namespace

std::optional<QPointF> Layout::freeCell(const Area& area, QSizeF size, const ItemId& moving)
{
    const QRectF inner = area.rect.adjusted(margin, margin, -margin, -margin);
    for (double y = inner.top(); y + size.height() <= inner.bottom(); y += size.height() + gap) {
        for (double x = inner.left(); x + size.width() <= inner.right(); x += size.width() + gap) {
            const QRectF cell({x, y}, size);
            const bool taken = std::ranges::any_of(area.taken, [&](const auto& entry) {
                const bool itself = !moving.isEmpty() && entry.first == moving;
                return !itself && entry.second.intersects(cell);
            });
            if (!taken)
                return cell.topLeft();
        }
    }
    return std::nullopt;
}

Layout::Area& Layout::areaOf(const Frame& frame)
{
    const auto known = m_areas.find(frame.id);
    if (known != m_areas.end())
        return known->second;
    Area area{frame.rect, {}};
    for (const auto& [id, sticky] : m_observed.stickies()) {
        if (sticky.rect().intersects(frame.rect))
            area.taken.emplace_back(id, sticky.rect());
    }
    return m_areas.emplace(frame.id, std::move(area)).first->second;
}

Layout::Cell Layout::placeIn(const Frame& frame, QSizeF size, const ItemId& moving)
{
    Area& area = areaOf(frame);
    auto topLeft = freeCell(area, size, moving);
    Cell cell;
    if (!topLeft) {
        double bottom = area.rect.top() + margin;
        for (const auto& [id, rect] : area.taken)
            bottom = std::max(bottom, rect.bottom() + gap);
        topLeft = QPointF(area.rect.left() + margin, bottom);
        area.rect.setBottom(std::max(area.rect.bottom(), bottom + size.height() + margin));
        area.rect.setRight(std::max(area.rect.right(), area.rect.left() + size.width() + 2 * margin));
    }
    // Also when an earlier cell made the frame grow: each write says what it needs by itself.
    if (area.rect != frame.rect)
        cell.grown = Frame{frame.id, frame.title, area.rect};
    area.taken.emplace_back(moving, QRectF(*topLeft, size));
    cell.placement = {frame.id, centerOf(*topLeft, size)};
    return cell;
}

Layout::Cell Layout::placeOutside(QSizeF size)
{
    if (!m_outside) {
        QRectF content;
        for (const Frame& frame : m_observed.frames())
            content = content.united(frame.rect);
        for (const auto& [id, sticky] : m_observed.stickies())
            content = content.united(sticky.rect());
        const double width = 2 * margin + outsideColumns * (size.width() + gap);
        m_outside = Area{QRectF(content.left(), content.bottom() + 100, width, 1e9), {}};
    }
    const QPointF topLeft = freeCell(*m_outside, size, {}).value_or(m_outside->rect.topLeft());
    m_outside->taken.emplace_back(ItemId{}, QRectF(topLeft, size));
    return {.placement = {{}, centerOf(topLeft, size)}, .grown = {}};
}

} // namespace bridge::sync
