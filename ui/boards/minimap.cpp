// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/minimap.h"

#include "ui/boards/overview_image.h"
#include "ui/theme/colors.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr QSizeF mostRoom{176, 120}; ///< pixels
constexpr double rim = 1;
constexpr double keyStep = 0.25; ///< of what the map shows
constexpr double smallestFrame = 8; ///< pixels of the rim around what is shown

} // namespace

Minimap::Minimap(const OverviewImage& image, QWidget* parent)
    : QWidget(parent)
    , m_image(image)
{
    setObjectName(u"minimap"_s);
    setAccessibleName(tr("Overview of the board"));
    setAccessibleDescription(tr("The arrow keys move the map."));
    setToolTip(tr("Click or drag to move the map; so do the arrow keys."));
    setFocusPolicy(Qt::StrongFocus);
    connect(&image, &OverviewImage::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Minimap::sizeHint() const
{
    const QSizeF board = m_image.area().size();
    if (board.isEmpty())
        return {};
    return board.scaled(mostRoom, Qt::KeepAspectRatio).grownBy({rim, rim, rim, rim}).toSize();
}

QRectF Minimap::picture() const
{
    return QRectF(rect()).adjusted(rim, rim, -rim, -rim);
}

double Minimap::scale() const
{
    return picture().width() / std::max(m_image.area().width(), 1.0);
}

void Minimap::setShown(const QRectF& shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    update();
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.outline);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(picture(), m_image.pixels(), m_image.pixels().rect());

    QRectF frame(
        (m_shown.topLeft() - m_image.area().topLeft()) * scale() + picture().topLeft(), m_shown.size() * scale());
    const double missing = std::max({0.0, smallestFrame - frame.width(), smallestFrame - frame.height()});
    frame.adjust(-missing / 2, -missing / 2, missing / 2, missing / 2);
    frame &= picture();
    // A light line beside a dark one is seen on every colour.
    painter.setPen(QPen(colors.surface, 3));
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
    if (!hasFocus())
        return;
    painter.setPen(QPen(colors.accent, 3));
    painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    moveTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    moveTo(event->position());
}

void Minimap::moveTo(QPointF pixel)
{
    Q_EMIT centerWanted((pixel - picture().topLeft()) / scale() + m_image.area().topLeft());
}

void Minimap::keyPressEvent(QKeyEvent* event)
{
    QPointF step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-1, 0};
        break;
    case Qt::Key_Right:
        step = {1, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT centerWanted(
        m_shown.center() + QPointF(step.x() * m_shown.width() * keyStep, step.y() * m_shown.height() * keyStep));
}

} // namespace bridge::ui
