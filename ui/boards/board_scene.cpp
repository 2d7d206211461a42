// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_scene.h"

#include "ui/boards/board_parts.h"
#include "ui/boards/sticky_item.h"

#include <QElapsedTimer>
#include <QGraphicsSceneHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace std::chrono_literals;

namespace bridge::ui {

namespace {

constexpr std::chrono::milliseconds slice = 6ms; ///< of a frame's 16
constexpr size_t batch = 40; ///< items between two looks at the time

double along(QPointF vector, QPointF direction)
{
    return QPointF::dotProduct(vector, direction);
}

void sortForReading(std::vector<StickyItem*>& items)
{
    std::ranges::sort(items,
        [](const StickyItem* a, const StickyItem* b) { return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x()); });
}

} // namespace

BoardScene::BoardScene(QObject* parent)
    : QGraphicsScene(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BoardScene::goOn);
}

BoardScene::~BoardScene()
{
    blockSignals(true);
}

void BoardScene::show(std::shared_ptr<const BoardSnapshot> board, std::vector<sync::ItemView> views)
{
    std::vector<QGraphicsItem*> gone;
    if (m_work)
        gone = std::move(m_work->gone);
    m_work = Work{.board = std::move(board), .views = std::move(views), .gone = std::move(gone)};
    ++m_generation;
    goOn();
}

void BoardScene::clearBoard()
{
    static const auto nothing = std::make_shared<const BoardSnapshot>();
    show(nothing, {});
}

void BoardScene::goOn()
{
    QElapsedTimer time;
    time.start();
    while (m_work && !time.hasExpired(slice.count()))
        doSome();
    tellTouched();
    if (m_work)
        m_next.start(0);
    else
        Q_EMIT completed();
}

void BoardScene::doSome()
{
    const BoardSnapshot& board = *m_work->board;
    if (!std::exchange(m_work->begun, true)) {
        showFrames(board.frames);
        // The map fits itself to the board before the last sticky is there.
        fitSceneRect();
    } else if (m_work->sticky < board.stickies.size()) {
        const size_t end = std::min(board.stickies.size(), m_work->sticky + batch);
        for (; m_work->sticky < end; ++m_work->sticky)
            showSticky(board.stickies[m_work->sticky]);
    } else if (!std::exchange(m_work->rid, true)) {
        removeOthers(); // on an empty board, too
    } else if (m_work->view < m_work->views.size()) {
        const size_t end = std::min(m_work->views.size(), m_work->view + batch);
        for (; m_work->view < end; ++m_work->view)
            showView(m_work->views[m_work->view]);
    } else if (!m_work->gone.empty()) {
        for (size_t i = 0; i < batch && !m_work->gone.empty(); ++i) {
            delete m_work->gone.back();
            m_work->gone.pop_back();
        }
    } else {
        finish();
    }
}

void BoardScene::showFrames(const std::vector<Frame>& frames)
{
    for (const Frame& frame : frames) {
        FrameItem*& item = m_frames[frame.id];
        if (item && item->frame() == frame) {
            item->generation = m_generation;
            continue;
        }
        if (item) {
            touch(item);
            item->setFrame(frame);
        } else {
            item = new FrameItem(frame);
            addItem(item);
        }
        item->generation = m_generation;
        touch(item);
        m_isReshaped = true;
    }
}

void BoardScene::showSticky(const Sticky& sticky)
{
    StickyItem*& item = m_stickies[sticky.id];
    if (!item) {
        item = new StickyItem(sticky);
        addItem(item);
        m_isReshaped = true;
    } else if (item->sticky() != sticky) {
        touch(item);
        m_isReshaped = m_isReshaped || item->sticky().rect() != sticky.rect() || item->sticky().color != sticky.color;
        item->setSticky(sticky);
    } else {
        item->generation = m_generation;
        return;
    }
    item->generation = m_generation;
    dim(item);
    touch(item);
}

void BoardScene::showView(const sync::ItemView& view)
{
    StickyItem* item = find(view.item);
    if (!item || !item->setView(view))
        return;
    dim(item);
    touch(item);
}

/// Out of sight at once, deleted bit by bit.
void BoardScene::removeOthers()
{
    const auto removeFrom = [this](auto& items) {
        for (auto it = items.begin(); it != items.end();) {
            if (it.value()->generation == m_generation) {
                ++it;
                continue;
            }
            touch(it.value());
            it.value()->setVisible(false); // and not chosen any more
            m_work->gone.push_back(it.value());
            it = items.erase(it);
            m_isReshaped = true;
        }
    };
    removeFrom(m_stickies);
    removeFrom(m_frames);
}

void BoardScene::showConnectors(const std::vector<Connector>& connectors)
{
    if (!m_isReshaped && connectors == m_connected)
        return;
    for (const ConnectorItem* item : m_connectors)
        touch(item);
    qDeleteAll(m_connectors);
    m_connectors.clear();
    m_connected = connectors;
    for (const Connector& connector : connectors) {
        const StickyItem* from = find(connector.from);
        const StickyItem* to = find(connector.to);
        if (!from || !to)
            continue;
        auto* item = new ConnectorItem(connector, from->sticky().rect(), to->sticky().rect());
        addItem(item);
        m_connectors.push_back(item);
        touch(item);
    }
}

void BoardScene::finish()
{
    showConnectors(m_work->board->connectors);
    dimConnectors();
    m_work.reset();
    m_counts = {};
    for (const StickyItem* item : std::as_const(m_stickies))
        ++m_counts[size_t(item->view().state)];
    if (std::exchange(m_isReshaped, false))
        Q_EMIT reshaped();
}

void BoardScene::fitSceneRect()
{
    QRectF all;
    for (const FrameItem* item : std::as_const(m_frames))
        all |= item->boundingRect();
    for (const Sticky& sticky : m_work->board->stickies)
        all |= StickyItem::boundsOf(sticky);
    const double margin = std::max(all.width(), all.height()) * 0.05;
    setSceneRect(all.adjusted(-margin, -margin, margin, margin));
}

bool BoardScene::matches(const StickyItem* item) const
{
    return m_searched.isEmpty() || item->sticky().text.contains(m_searched, Qt::CaseInsensitive)
        || (!item->view().task.isNone() && item->view().task.toString() == m_searched);
}

void BoardScene::dim(StickyItem* item)
{
    const bool isShown = m_states.none() || m_states.test(size_t(item->view().state));
    if (item->setDimmed(!isShown || !matches(item)))
        touch(item);
}

void BoardScene::dimConnectors()
{
    const auto isDimmed = [this](const ItemId& id) {
        const StickyItem* item = find(id);
        return item && item->isDimmed();
    };
    for (ConnectorItem* item : m_connectors) {
        if (item->setDimmed(isDimmed(item->connector().from) || isDimmed(item->connector().to)))
            touch(item);
    }
}

std::vector<StickyItem*> BoardScene::search(const QString& typed)
{
    m_searched = typed.trimmed();
    std::vector<StickyItem*> found;
    for (StickyItem* item : std::as_const(m_stickies)) {
        dim(item);
        if (!m_searched.isEmpty() && !item->isDimmed())
            found.push_back(item);
    }
    dimConnectors();
    tellTouched();
    sortForReading(found);
    return found;
}

void BoardScene::showOnly(StateSet states)
{
    if (states == m_states)
        return;
    m_states = states;
    (void)search(m_searched);
}

void BoardScene::touch(const QGraphicsItem* item)
{
    m_touched << item->sceneBoundingRect();
}

void BoardScene::tellTouched()
{
    if (!m_touched.isEmpty())
        Q_EMIT touched(std::exchange(m_touched, {}));
}

/// Thousands of tips are made when they are asked for, not beforehand.
void BoardScene::helpEvent(QGraphicsSceneHelpEvent* event)
{
    const auto below = items(event->scenePos());
    const auto* sticky = below.isEmpty() ? nullptr : qgraphicsitem_cast<const StickyItem*>(below.first());
    if (!sticky)
        return QGraphicsScene::helpEvent(event);
    QToolTip::showText(event->screenPos(), sticky->description(), event->widget());
    event->accept();
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
    sortForReading(items);
    return items;
}

QString BoardScene::frameTitle(const ItemId& frame) const
{
    const FrameItem* item = m_frames.value(frame, nullptr);
    return item ? item->frame().title : QString();
}

} // namespace bridge::ui
