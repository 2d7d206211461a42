// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/frame_lines.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QGraphicsTextItem>
#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr qreal margin = 2 * metrics::grid;
constexpr qreal gap = metrics::grid;
constexpr qreal columnShare = 0.42; ///< of the width, each side; the lines have the rest
constexpr qreal leastWidth = 280;

std::vector<LineNode> nodesOf(const std::vector<NodeItem*>& items)
{
    std::vector<LineNode> nodes;
    for (const NodeItem* item : items)
        nodes.push_back(item->node());
    return nodes;
}

LineSide other(LineSide side)
{
    return side == LineSide::Frame ? LineSide::Meaning : LineSide::Frame;
}

} // namespace

FrameLines::FrameLines(QWidget* parent)
    : QGraphicsView(parent)
{
    setObjectName(u"frameLines"_s);
    setScene(&m_scene);
    setAccessibleName(tr("What the frames mean"));
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFrameShape(NoFrame);
    // The columns have the width that there is. With a bar that may come, the one below brings one on the right.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(int(leastWidth));
    setMouseTracking(true);
    setBackgroundBrush(colorsOf(palette()).sunken);
}

std::vector<NodeItem*>& FrameLines::nodes(LineSide side)
{
    return side == LineSide::Frame ? m_frames : m_meanings;
}

void FrameLines::show(std::vector<LineNode> frames, std::vector<LineNode> meanings, std::vector<Line> lines)
{
    // A pass of the sync must not take a line out of the person's hand.
    if (frames == nodesOf(m_frames) && meanings == nodesOf(m_meanings) && lines == m_lines)
        return;
    const QString chosen = chosenNode();
    giveUp();
    m_chosen = nullptr;
    m_lineItems.clear();
    m_headings.clear();
    m_scene.clear();
    for (const auto& [side, from] : {std::pair(LineSide::Frame, &frames), std::pair(LineSide::Meaning, &meanings)}) {
        nodes(side).clear();
        for (const LineNode& node : *from) {
            nodes(side).push_back(new NodeItem(node, side, leastWidth * columnShare));
            m_scene.addItem(nodes(side).back());
        }
    }
    m_lines = std::move(lines);
    layOut();
    choose(node(chosen));
}

void FrameLines::layOut()
{
    const qreal width = std::max(qreal(viewport()->width()), leastWidth);
    const qreal column = width * columnShare;
    for (QGraphicsTextItem* heading : m_headings)
        delete heading;
    m_headings.clear();
    layOutSide(LineSide::Frame, margin, column - margin);
    layOutSide(LineSide::Meaning, width - column, column - margin);
    m_scene.setSceneRect(QRectF(0, 0, width, m_scene.itemsBoundingRect().bottom() + margin));
    showLines();
}

void FrameLines::layOutSide(LineSide side, qreal left, qreal width)
{
    qreal top = margin;
    QString section;
    for (NodeItem* item : nodes(side)) {
        if (item->node().section != section) {
            section = item->node().section;
            m_headings.push_back(addHeading(section, {left, top}, width));
            top += m_headings.back()->boundingRect().height() + gap / 2;
        }
        item->setWidth(width);
        item->setPos(left, top);
        top += item->height() + gap;
    }
}

/// In as many lines as it takes: a project's name may be long.
QGraphicsTextItem* FrameLines::addHeading(const QString& text, QPointF place, qreal width)
{
    QGraphicsTextItem* heading = m_scene.addText(text);
    heading->document()->setDocumentMargin(0);
    heading->setTextWidth(width);
    heading->setDefaultTextColor(colorsOf(palette()).muted);
    heading->setPos(place);
    return heading;
}

void FrameLines::showLines()
{
    for (LineItem* item : m_lineItems)
        delete item;
    m_lineItems.clear();
    for (const Line& line : m_lines) {
        const NodeItem* from = node(line.frame);
        const NodeItem* to = node(line.meaning);
        if (!from || !to)
            continue;
        m_lineItems.push_back(new LineItem(line.frame, line.meaning));
        m_lineItems.back()->setEnds(from->knob(), to->knob());
        m_scene.addItem(m_lineItems.back());
    }
}

NodeItem* FrameLines::node(const QString& key) const
{
    for (const auto* side : {&m_frames, &m_meanings}) {
        const auto found = std::ranges::find_if(*side, [&](const NodeItem* item) { return item->node().key == key; });
        if (found != side->end())
            return *found;
    }
    return nullptr;
}

NodeItem* FrameLines::nodeAt(QPoint position) const
{
    for (QGraphicsItem* item : items(position)) {
        if (auto* found = qgraphicsitem_cast<NodeItem*>(item))
            return found;
    }
    return nullptr;
}

QString FrameLines::chosenNode() const
{
    return m_chosen ? m_chosen->node().key : QString();
}

void FrameLines::chooseNode(const QString& key)
{
    choose(node(key));
}

void FrameLines::choose(NodeItem* item)
{
    if (m_chosen && m_chosen != m_from)
        m_chosen->setMarked(false);
    m_chosen = item;
    if (item) {
        item->setMarked(true);
        ensureVisible(item, int(margin), int(margin));
        if (m_from)
            lead(item->knob());
        Q_EMIT nodeChosen(item->node().key);
    }
    describe();
}

void FrameLines::step(int by)
{
    if (!m_chosen) {
        changeSide(LineSide::Frame);
        return;
    }
    const auto& all = nodes(m_chosen->side());
    const auto place = std::ranges::find(all, m_chosen) - all.begin();
    choose(all[size_t(std::clamp(place + by, ptrdiff_t{0}, ptrdiff_t(all.size()) - 1))]);
}

/// To the node beside the chosen one.
void FrameLines::changeSide(LineSide side)
{
    const auto& all = nodes(side);
    if (all.empty() || (m_chosen && m_chosen->side() == side))
        return;
    const qreal from = m_chosen ? m_chosen->knob().y() : 0;
    choose(
        *std::ranges::min_element(all, {}, [from](const NodeItem* item) { return std::abs(item->knob().y() - from); }));
}

void FrameLines::begin(NodeItem* item)
{
    m_from = item;
    item->setMarked(true);
    m_making = new LineItem({}, {});
    m_scene.addItem(m_making);
    lead(item->knob());
    describe();
}

/// Lines bend from left to right, whichever end was first.
void FrameLines::lead(QPointF to)
{
    const bool forwards = m_from->side() == LineSide::Frame;
    m_making->setEnds(forwards ? m_from->knob() : to, forwards ? to : m_from->knob());
}

void FrameLines::end(NodeItem* item)
{
    NodeItem* from = m_from;
    giveUp();
    if (!from || !item || item->side() == from->side())
        return;
    const NodeItem* frame = from->side() == LineSide::Frame ? from : item;
    const NodeItem* meaning = frame == from ? item : from;
    Q_EMIT lineDrawn(frame->node().key, meaning->node().key); // the owner shows the new state
}

void FrameLines::giveUp()
{
    delete std::exchange(m_making, nullptr);
    if (NodeItem* from = std::exchange(m_from, nullptr); from && from != m_chosen)
        from->setMarked(false);
    describe();
}

void FrameLines::removeChosen()
{
    const auto selected = std::ranges::find_if(m_lineItems, &LineItem::isSelected);
    const QString key = chosenNode();
    const auto ofNode = std::ranges::find_if(
        m_lineItems, [&](const LineItem* line) { return line->frame() == key || line->meaning() == key; });
    const auto chosen = selected != m_lineItems.end() ? selected : ofNode;
    if (chosen != m_lineItems.end())
        Q_EMIT lineRemoved(QString((*chosen)->frame()), QString((*chosen)->meaning()));
}

void FrameLines::describe()
{
    if (!m_chosen) {
        setAccessibleDescription({});
        return;
    }
    QStringList parts{m_chosen->toolTip()};
    for (const Line& line : m_lines) {
        const bool isFrame = line.frame == m_chosen->node().key;
        const NodeItem* end = isFrame              ? node(line.meaning)
            : line.meaning == m_chosen->node().key ? node(line.frame)
                                                   : nullptr;
        if (end)
            parts << end->node().title;
    }
    if (m_from)
        parts << tr("A line from “%1” is being drawn").arg(m_from->node().title);
    setAccessibleDescription(parts.join(u", "_s));
}

void FrameLines::mousePressEvent(QMouseEvent* event)
{
    NodeItem* item = event->button() == Qt::LeftButton ? nodeAt(event->pos()) : nullptr;
    if (!item) {
        QGraphicsView::mousePressEvent(event); // chooses a line
        return;
    }
    giveUp();
    m_scene.clearSelection();
    choose(item);
    begin(item);
}

void FrameLines::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_from || !event->buttons().testFlag(Qt::LeftButton)) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    NodeItem* over = nodeAt(event->pos());
    const bool fits = over && over->side() == other(m_from->side());
    if (fits)
        choose(over);
    else
        lead(mapToScene(event->pos()));
}

void FrameLines::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_from && event->button() == Qt::LeftButton)
        end(nodeAt(event->pos()));
    else
        QGraphicsView::mouseReleaseEvent(event);
}

void FrameLines::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        changeSide(event->key() == Qt::Key_Left ? LineSide::Frame : LineSide::Meaning);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_from)
            end(m_chosen);
        else if (m_chosen)
            begin(m_chosen);
        return;
    case Qt::Key_Escape:
        if (!m_from)
            break;
        giveUp();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeChosen();
        return;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void FrameLines::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (!m_chosen)
        changeSide(LineSide::Frame);
}

void FrameLines::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    giveUp();
    layOut();
}

void FrameLines::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setBackgroundBrush(colorsOf(palette()).sunken);
        layOut(); // headings have their colour with them
    }
}

} // namespace bridge::ui
