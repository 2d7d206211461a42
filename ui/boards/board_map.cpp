// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_map.h"

#include "ui/boards/board_scene.h"
#include "ui/boards/minimap.h"
#include "ui/boards/overview_image.h"
#include "ui/boards/sticky_item.h"
#include "ui/common/looks.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr double smallestScale = 0.005;
constexpr double largestScale = 4;
constexpr double readableWidth = 90; ///< pixels of a sticky that can be read
constexpr double step = 1.25;
constexpr QSize roomForMinimap{360, 200}; ///< a smaller map has none: it would cover too much

} // namespace

BoardMap::BoardMap(BoardScene* scene, QWidget* parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
    , m_overview(new OverviewImage(*scene, *this, this))
    , m_minimap(new Minimap(*m_overview, this))
    , m_tiles(*scene, *m_overview, *this)
{
    setObjectName(u"boardMap"_s);
    setAccessibleName(tr("Board map"));
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(FullViewportUpdate);
    setFrameShape(StyledPanel);
    setMinimumSize(200, 160);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(scene, &QGraphicsScene::selectionChanged, this, &BoardMap::describeChosen);
    connect(scene, &QGraphicsScene::sceneRectChanged, this, [this] {
        if (m_fitted)
            fit();
    });
    connect(scene, &BoardScene::touched, this, [this](const QList<QRectF>& rects) {
        m_tiles.touch(rects);
        repaintSoon();
    });
    connect(m_overview, &OverviewImage::changed, this, &BoardMap::placeMinimap);
    connect(m_minimap, &Minimap::centerWanted, this, [this](const QPointF& place) { centerOn(place); });
}

BoardMap::~BoardMap() = default;

void BoardMap::paintEvent(QPaintEvent*)
{
    const QTransform toViewport = viewportTransform();
    const QPoint corner(-qRound(toViewport.dx()), -qRound(toViewport.dy()));
    m_tiles.setScale(toViewport.m11());
    QPainter painter(viewport());
    m_isPainted = m_tiles.paint(painter, viewport()->rect().translated(corner));
    if (!m_isPainted)
        repaintSoon();
    if (const StickyItem* item = m_scene->chosen()) {
        painter.setWorldTransform(toViewport);
        item->paintChosen(painter, colorsOf(palette()).accent);
    }
}

/// From within a paintEvent() it can't be asked for.
void BoardMap::repaintSoon()
{
    m_isPainted = false;
    QMetaObject::invokeMethod(viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

void BoardMap::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeMinimap();
}

void BoardMap::placeMinimap()
{
    const QRectF shown = mapToScene(viewport()->rect()).boundingRect();
    m_minimap->setShown(shown);
    const QSize size = m_minimap->sizeHint();
    const QRect room = viewport()->geometry();
    const bool isOfUse = !shown.contains(m_overview->area()) && !size.isEmpty()
        && room.width() >= roomForMinimap.width() && room.height() >= roomForMinimap.height();
    if (isOfUse)
        m_minimap->setGeometry(QRect(
            room.bottomRight() - QPoint(size.width(), size.height()) - QPoint(metrics::grid, metrics::grid), size));
    m_minimap->setVisible(isOfUse);
}

void BoardMap::zoomBy(double factor)
{
    const double target = std::clamp(transform().m11() * factor, smallestScale, largestScale);
    m_fitted = false;
    scale(target / transform().m11(), target / transform().m22());
    placeMinimap();
    Q_EMIT zoomed();
}

void BoardMap::zoomTo(double scale)
{
    zoomBy(scale / scaleShown());
}

void BoardMap::fit()
{
    m_fitted = true;
    if (sceneRect().isEmpty())
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1)
        setTransform(QTransform());
    placeMinimap();
    Q_EMIT zoomed();
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
    case Qt::Key_1:
        zoomTo(1);
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
    placeMinimap();
}

void BoardMap::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_tiles.forget();
    m_overview->begin();
    repaintSoon();
}

void BoardMap::describeChosen()
{
    const StickyItem* item = m_scene->chosen();
    setAccessibleDescription(item ? item->description() : QString());
}

} // namespace bridge::ui
