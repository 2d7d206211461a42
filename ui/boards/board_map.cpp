// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_map.h"

#include "ui/boards/board_scene.h"
#include "ui/boards/sticky_item.h"
#include "ui/common/looks.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr double smallestScale = 0.005;
constexpr double largestScale = 4;
constexpr double readableWidth = 90; ///< pixels of a sticky that can be read
constexpr double step = 1.25;

} // namespace

BoardMap::BoardMap(BoardScene* scene, QWidget* parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
{
    setObjectName(u"boardMap"_s);
    setAccessibleName(tr("Board map"));
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing);
    setRenderHint(QPainter::TextAntialiasing);
    setFrameShape(StyledPanel);
    setMinimumSize(200, 160);
    viewport()->setCursor(Qt::ArrowCursor);
    setBackgroundBrush(colorsOf(palette()).sunken);
    connect(scene, &QGraphicsScene::selectionChanged, this, &BoardMap::describeChosen);
    connect(scene, &QGraphicsScene::sceneRectChanged, this, [this] {
        if (m_fitted)
            fit();
    });
}

void BoardMap::zoomBy(double factor)
{
    const double target = std::clamp(transform().m11() * factor, smallestScale, largestScale);
    m_fitted = false;
    scale(target / transform().m11(), target / transform().m22());
}

void BoardMap::fit()
{
    m_fitted = true;
    if (sceneRect().isEmpty())
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1)
        setTransform(QTransform());
}

void BoardMap::showChosen()
{
    const StickyItem* item = m_scene->chosen();
    if (!item)
        return;
    const double shownWidth = item->sticky().size.width() * transform().m11();
    if (shownWidth < readableWidth)
        zoomBy(readableWidth / shownWidth);
    centerOn(item);
}

void BoardMap::wheelEvent(QWheelEvent* event)
{
    const double turns = double(event->angleDelta().y()) / 120;
    if (!qFuzzyIsNull(turns))
        zoomBy(std::pow(step, turns));
    event->accept();
}

void BoardMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(step);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / step);
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene->chosen())
            Q_EMIT openRequested();
        return;
    default:
        if (!walk(event->key()))
            QGraphicsView::keyPressEvent(event);
    }
}

bool BoardMap::walk(int key)
{
    QPointF direction;
    switch (key) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    default:
        return false;
    }
    StickyItem* from = m_scene->chosen();
    const auto all = m_scene->inReadingOrder();
    StickyItem* next = from ? m_scene->neighbour(from, direction) : all.empty() ? nullptr : all.front();
    if (!next)
        return true;
    m_scene->choose(next);
    ensureVisible(next);
    return true;
}

void BoardMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    QGraphicsView::mouseDoubleClickEvent(event);
    if (m_scene->chosen())
        Q_EMIT openRequested();
}

void BoardMap::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void BoardMap::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setBackgroundBrush(colorsOf(palette()).sunken);
}

void BoardMap::describeChosen()
{
    const StickyItem* item = m_scene->chosen();
    setAccessibleDescription(item ? item->toolTip() : QString());
}

} // namespace bridge::ui
