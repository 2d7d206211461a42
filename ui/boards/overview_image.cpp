// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/overview_image.h"

#include "ui/boards/board_parts.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/sticky_item.h"
#include "ui/theme/colors.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QWidget>

using namespace std::chrono_literals;

namespace bridge::ui {

namespace {

constexpr double longestSide = 480; ///< pixels
constexpr std::chrono::milliseconds slice = 4ms;
constexpr size_t batch = 100; ///< patches between two looks at the time

} // namespace

OverviewImage::OverviewImage(const BoardScene& scene, const QWidget& view, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
    , m_view(view)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OverviewImage::goOn);
    connect(&scene, &BoardScene::reshaped, this, &OverviewImage::begin);
}

void OverviewImage::begin()
{
    m_nextArea = m_scene.sceneRect();
    m_patches.clear();
    m_painted = 0;
    const double scale = longestSide / std::max({m_nextArea.width(), m_nextArea.height(), 1.0});
    const Colors& colors = colorsOf(m_view.palette());
    m_nextPixels = QPixmap((m_nextArea.size() * scale).toSize().expandedTo({1, 1}));
    m_nextPixels.fill(colors.sunken);
    for (const FrameItem* item : m_scene.frames()) {
        const double rim = 1 / scale;
        m_patches.push_back({item->frame().rect.adjusted(-rim, -rim, rim, rim), colors.outline});
        m_patches.push_back({item->frame().rect, colors.surface});
    }
    for (const StickyItem* item : m_scene.stickies())
        m_patches.push_back({item->sticky().rect(), QColor(colorHex(item->sticky().color))});
    m_next.start(0);
}

void OverviewImage::goOn()
{
    QElapsedTimer time;
    time.start();
    while (m_painted < m_patches.size() && !time.hasExpired(slice.count()))
        paintSome();
    if (m_painted < m_patches.size()) {
        m_next.start(0);
        return;
    }
    m_pixels = std::exchange(m_nextPixels, {});
    m_area = m_nextArea;
    m_patches.clear();
    Q_EMIT changed();
}

void OverviewImage::paintSome()
{
    QPainter painter(&m_nextPixels);
    const double scale = m_nextPixels.width() / std::max(m_nextArea.width(), 1.0);
    painter.scale(scale, scale);
    painter.translate(-m_nextArea.topLeft());
    const size_t end = std::min(m_patches.size(), m_painted + batch);
    for (; m_painted < end; ++m_painted)
        painter.fillRect(m_patches[m_painted].rect, m_patches[m_painted].color);
}

} // namespace bridge::ui
