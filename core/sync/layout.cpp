// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/layout.h"

#include <algorithm>

namespace bridge::sync {

namespace {

constexpr double margin = 24;
constexpr double defaultGap = 16;
constexpr double mostGap = 120; ///< what is farther apart is no neighbour
constexpr double titleRoom = 60; ///< a frame's title stands above it
constexpr int outsideColumns = 8;

QPointF centerOf(QPointF topLeft, QSizeF size)
{
    return topLeft + QPointF(size.width() / 2, size.height() / 2);
}

} // namespace

std::optional<QPointF> Layout::freeCell(Area& area, QSizeF size, const ItemId& moving)
{
    const QRectF inner = area.rect.adjusted(margin, margin, -margin, -margin);
    double& y = area.searchFrom.try_emplace({size.width(), size.height()}, area.origin.y()).first->second;
    for (; y + size.height() <= inner.bottom(); y += size.height() + area.gap) {
        for (double x = area.origin.x(); x + size.width() <= inner.right(); x += size.width() + area.gap) {
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

/// People lay their stickies out in rows: ours go on with these.
void Layout::followGrid(Area& area)
{
    std::vector<QRectF> inside;
    for (const auto& [id, rect] : area.taken) {
        if (area.rect.contains(rect))
            inside.push_back(rect);
    }
    if (inside.empty())
        return;
    area.origin
        = {std::ranges::min(inside, {}, &QRectF::left).left(), std::ranges::min(inside, {}, &QRectF::top).top()};
    double nearest = mostGap;
    for (const QRectF& a : inside) {
        for (const QRectF& b : inside) {
            if (b.left() > a.right() && std::abs(a.top() - b.top()) < 1)
                nearest = std::min(nearest, b.left() - a.right());
        }
    }
    area.gap = nearest < mostGap ? nearest : defaultGap;
}

Layout::Area& Layout::areaOf(const Frame& frame)
{
    const auto known = m_areas.find(frame.id);
    if (known != m_areas.end())
        return known->second;
    Area area{.rect = frame.rect};
    for (const auto& [id, sticky] : m_observed.stickies()) {
        if (sticky.rect().intersects(frame.rect))
            area.taken.emplace_back(id, sticky.rect());
    }
    area.origin = frame.rect.topLeft() + QPointF(margin, margin);
    followGrid(area);
    return m_areas.emplace(frame.id, std::move(area)).first->second;
}

/// Whether the frame may become this large: it must not swallow what is not in it.
bool Layout::mayBecome(const Frame& frame, const QRectF& rect) const
{
    const bool meetsFrame = std::ranges::any_of(m_observed.frames(), [&](const Frame& other) {
        const QRectF apart = other.rect.adjusted(-margin, -titleRoom, margin, margin);
        return other.id != frame.id && apart.intersects(rect) && !apart.intersects(frame.rect);
    });
    return !meetsFrame && std::ranges::none_of(m_observed.stickies(), [&](const auto& entry) {
        const QRectF sticky = entry.second.rect();
        return sticky.intersects(rect) && !sticky.intersects(frame.rect) && entry.second.parent != frame.id;
    });
}

std::optional<QPointF> Layout::growFor(const Frame& frame, Area& area, QSizeF size) const
{
    QPointF below = area.origin;
    QPointF beside = area.origin;
    for (const auto& [id, rect] : area.taken) {
        below.setY(std::max(below.y(), rect.bottom() + area.gap));
        beside.setX(std::max(beside.x(), rect.right() + area.gap));
    }
    for (const QPointF topLeft : {below, beside}) {
        const QRectF grown = area.rect.united(QRectF(topLeft, size).adjusted(-margin, -margin, margin, margin));
        if (!mayBecome(frame, grown))
            continue;
        area.rect = grown;
        return topLeft;
    }
    return std::nullopt;
}

std::optional<Layout::Cell> Layout::placeIn(const Frame& frame, QSizeF size, const ItemId& moving)
{
    Area& area = areaOf(frame);
    auto topLeft = freeCell(area, size, moving);
    if (!topLeft)
        topLeft = growFor(frame, area, size);
    if (!topLeft)
        return std::nullopt;
    Cell cell;
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
        const double width = 2 * margin + outsideColumns * (size.width() + defaultGap);
        m_outside = Area{.rect = QRectF(content.left(), content.bottom() + 100, width, 1e9)};
        m_outside->origin = m_outside->rect.topLeft() + QPointF(margin, margin);
    }
    const QPointF topLeft = freeCell(*m_outside, size, {}).value_or(m_outside->rect.topLeft());
    m_outside->taken.emplace_back(ItemId{}, QRectF(topLeft, size));
    return {.placement = {{}, centerOf(topLeft, size)}, .grown = {}};
}

} // namespace bridge::sync
