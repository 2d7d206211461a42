// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <QGraphicsScene>
#include <QHash>

class QGraphicsLineItem;

namespace bridge::ui {

class FrameItem;
class StickyItem;

/// The board as the last pass saw it: frames, stickies and connectors in board coordinates. A new pass
/// changes what differs and leaves the rest, the selection included.
class BoardScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    using QGraphicsScene::QGraphicsScene;
    /// Says nothing more: who listens may be half destroyed already.
    ~BoardScene() override;

    void show(const BoardSnapshot& board, const std::vector<sync::ItemView>& views);
    void clearBoard();

    /// Dims what does not contain `typed`; returns the matches in reading order.
    std::vector<StickyItem*> search(const QString& typed);
    void choose(StickyItem* item); ///< null = nothing
    [[nodiscard]] StickyItem* chosen() const;
    [[nodiscard]] StickyItem* find(const ItemId& id) const; ///< null when there is none
    /// The sticky that lies next in a direction (a unit step in board coordinates), or null.
    [[nodiscard]] StickyItem* neighbour(const StickyItem* from, QPointF direction) const;
    [[nodiscard]] std::vector<StickyItem*> inReadingOrder() const;
    [[nodiscard]] QString frameTitle(const ItemId& frame) const;

private:
    void showFrames(const std::vector<Frame>& frames);
    void showStickies(const std::vector<Sticky>& stickies, const std::vector<sync::ItemView>& views);
    void showConnectors(const std::vector<Connector>& connectors);

    QHash<ItemId, FrameItem*> m_frames;
    QHash<ItemId, StickyItem*> m_stickies;
    std::vector<QGraphicsItem*> m_connectors;
    QString m_searched;
};

} // namespace bridge::ui
