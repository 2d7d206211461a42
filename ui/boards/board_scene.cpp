// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_scene.h"

#include "ui/boards/board_parts.h"
#include "ui/boards/sticky_item.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bridge::ui {

namespace {

/// Deletes the items whose ids are not among `kept`.
template <typename Item> void removeOthers(QHash<ItemId, Item*>& items, const QSet<ItemId>& kept)
{
    for (auto it = items.begin(); it != items.end();) {
        if (kept.contains(it.key())) {
            ++it;
            continue;
        }
        delete it.value();
        it = items.erase(it);
    }
}

double along(QPointF vector, QPointF direction)
{
    return QPointF::dotProduct(vector, direction);
}

} // namespace

BoardScene::~BoardScene()
{
    blockSignals(true);
}

void BoardScene::show(const BoardSnapshot& board, const std::vector<sync::ItemView>& views)
{
    showFrames(board.frames);
    showStickies(board.stickies, views);
    showConnectors(board.connectors);
    const QRectF all = itemsBoundingRect();
    const double margin = std::max(all.width(), all.height()) * 0.05;
    setSceneRect(all.adjusted(-margin, -margin, margin, margin));
    search(m_searched);
}

void BoardScene::clearBoard()
{
    clear();
    m_frames.clear();
    m_stickies.clear();
    m_connectors.clear();
}

void BoardScene::showFrames(const std::vector<Frame>& frames)
{
    QSet<ItemId> kept;
    for (const Frame& frame : frames) {
        kept.insert(frame.id);
        FrameItem*& item = m_frames[frame.id];
        if (item) {
            item->setFrame(frame);
            continue;
        }
        item = new FrameItem(frame);
        addItem(item);
    }
    removeOthers(m_frames, kept);
}

void BoardScene::showStickies(const std::vector<Sticky>& stickies, const std::vector<sync::ItemView>& views)
{
    QSet<ItemId> kept;
    for (const Sticky& sticky : stickies) {
        kept.insert(sticky.id);
        StickyItem*& item = m_stickies[sticky.id];
        if (item) {
            item->setSticky(sticky);
            continue;
        }
        item = new StickyItem(sticky);
        addItem(item);
    }
    removeOthers(m_stickies, kept);
    for (const sync::ItemView& view : views) {
        if (StickyItem* item = find(view.item))
            item->setView(view);
    }
}

void BoardScene::showConnectors(const std::vector<Connector>& connectors)
{
    qDeleteAll(m_connectors);
    m_connectors.clear();
    for (const Connector& connector : connectors) {
        const StickyItem* from = find(connector.from);
        const StickyItem* to = find(connector.to);
        if (!from || !to)
            continue;
        auto* item = new ConnectorItem(from->sticky().rect(), to->sticky().rect());
        addItem(item);
        m_connectors.push_back(item);
    }
}

std::vector<StickyItem*> BoardScene::search(const QString& typed)
{
    m_searched = typed.trimmed();
    std::vector<StickyItem*> matches;
    for (StickyItem* item : inReadingOrder()) {
        const bool matching = m_searched.isEmpty() || item->sticky().text.contains(m_searched, Qt::CaseInsensitive)
            || (!item->view().task.isNone() && item->view().task.toString() == m_searched);
        item->setDimmed(!matching);
        if (matching && !m_searched.isEmpty())
            matches.push_back(item);
    }
    return matches;
}

void BoardScene::choose(StickyItem* item)
{
    if (item && item->isSelected() && selectedItems().size() == 1)
        return;
    clearSelection();
    if (item)
        item->setSelected(true);
}

StickyItem* BoardScene::chosen() const
{
    const auto items = selectedItems();
    return items.isEmpty() ? nullptr : qgraphicsitem_cast<StickyItem*>(items.first());
}

StickyItem* BoardScene::find(const ItemId& id) const
{
    return m_stickies.value(id, nullptr);
}

StickyItem* BoardScene::neighbour(const StickyItem* from, QPointF direction) const
{
    StickyItem* nearest = nullptr;
    double shortest = std::numeric_limits<double>::max();
    const QPointF across(direction.y(), direction.x());
    for (StickyItem* item : m_stickies) {
        const QPointF step = item->pos() - from->pos();
        const double ahead = along(step, direction);
        const double aside = std::abs(along(step, across));
        if (item == from || ahead <= 0 || aside > ahead * 2)
            continue;
        // What lies straight ahead wins over what is nearer but off to the side.
        const double distance = ahead + 2 * aside;
        if (distance < shortest) {
            shortest = distance;
            nearest = item;
        }
    }
    return nearest;
}

std::vector<StickyItem*> BoardScene::inReadingOrder() const
{
    std::vector<StickyItem*> items(m_stickies.cbegin(), m_stickies.cend());
    std::ranges::sort(items,
        [](const StickyItem* a, const StickyItem* b) { return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x()); });
    return items;
}

QString BoardScene::frameTitle(const ItemId& frame) const
{
    const FrameItem* item = m_frames.value(frame, nullptr);
    return item ? item->frame().title : QString();
}

} // namespace bridge::ui
