// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boards/item_states.h"

#include <QGraphicsScene>
#include <QHash>
#include <QTimer>

namespace bridge::ui {

class ConnectorItem;
class FrameItem;
class StickyItem;

/// The board as the last pass saw it: frames, stickies and connectors in board coordinates. A new pass
/// changes what differs and leaves the rest, the selection included; a large board takes its place in slices,
/// between which the window goes on. Items don't ask to be painted again: who shows the scene listens here.
class BoardScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit BoardScene(QObject* parent = nullptr);
    /// Says nothing more: who listens may be half destroyed already.
    ~BoardScene() override;

    /// Small boards are there when it returns, of large ones the first part.
    void show(std::shared_ptr<const BoardSnapshot> board, std::vector<sync::ItemView> views);
    void clearBoard();
    [[nodiscard]] bool isComplete() const { return !m_work; } ///< the last show() has nothing left to do

    /// Dims what does not contain `typed`; returns the matches in reading order.
    std::vector<StickyItem*> search(const QString& typed);
    void showOnly(StateSet states); ///< dims the items in other states; none = all are shown
    [[nodiscard]] const StateCounts& counts() const { return m_counts; }

    void choose(StickyItem* item); ///< null = nothing
    [[nodiscard]] StickyItem* chosen() const;
    [[nodiscard]] StickyItem* find(const ItemId& id) const; ///< null when there is none
    /// The sticky that lies next in a direction (a unit step in board coordinates), or null.
    [[nodiscard]] StickyItem* neighbour(const StickyItem* from, QPointF direction) const;
    [[nodiscard]] std::vector<StickyItem*> inReadingOrder() const;
    [[nodiscard]] const QHash<ItemId, StickyItem*>& stickies() const { return m_stickies; }
    [[nodiscard]] const QHash<ItemId, FrameItem*>& frames() const { return m_frames; }
    [[nodiscard]] QString frameTitle(const ItemId& frame) const;

Q_SIGNALS:
    void touched(const QList<QRectF>& rects); ///< looks different there
    void reshaped(); ///< something came, went, moved or took another colour
    void completed(); ///< all of the last show() is there

protected:
    void helpEvent(QGraphicsSceneHelpEvent* event) override;

private:
    /// What show() has still to do, step by step in this order.
    struct Work {
        std::shared_ptr<const BoardSnapshot> board{};
        std::vector<sync::ItemView> views{};
        bool begun = false;
        size_t sticky = 0;
        bool rid = false; ///< of what is on the board no more
        size_t view = 0;
        std::vector<QGraphicsItem*> gone{}; ///< to be deleted
    };

    void goOn();
    void doSome();
    void showFrames(const std::vector<Frame>& frames);
    void showSticky(const Sticky& sticky);
    void showView(const sync::ItemView& view);
    void removeOthers();
    void showConnectors(const std::vector<Connector>& connectors);
    void finish();
    void fitSceneRect();
    void dim(StickyItem* item);
    void dimConnectors(); ///< to or from what is dimmed
    [[nodiscard]] bool matches(const StickyItem* item) const;
    void touch(const QGraphicsItem* item);
    void tellTouched();

    QHash<ItemId, FrameItem*> m_frames;
    QHash<ItemId, StickyItem*> m_stickies;
    std::vector<ConnectorItem*> m_connectors;
    std::vector<Connector> m_connected; ///< what m_connectors were made of
    std::optional<Work> m_work;
    QTimer m_next; ///< the next slice
    quint32 m_generation = 0; ///< of the last show(): items with another one are gone from the board
    bool m_isReshaped = false;
    QList<QRectF> m_touched;
    StateCounts m_counts{};
    StateSet m_states;
    QString m_searched;
};

} // namespace bridge::ui
