// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <vector>

namespace bridge::ui {

class BoardScene;

/// The whole board as a small picture: frames and the colours of the stickies. It follows the scene, and is painted
/// in slices.
class OverviewImage final : public QObject
{
    Q_OBJECT

public:
    /// `view` gives the colours of what isn't a sticky. Both outlive this.
    OverviewImage(const BoardScene& scene, const QWidget& view, QObject* parent);

    [[nodiscard]] const QPixmap& pixels() const { return m_pixels; } ///< null until the first one is painted
    [[nodiscard]] QRectF area() const { return m_area; } ///< what it shows, in board coordinates
    void begin(); ///< paints anew

Q_SIGNALS:
    void changed();

private:
    struct Patch {
        QRectF rect{};
        QColor color{};
    };
    void goOn();
    void paintSome();

    const BoardScene& m_scene;
    const QWidget& m_view;
    QPixmap m_pixels;
    QRectF m_area;
    QPixmap m_nextPixels; ///< being painted
    QRectF m_nextArea;
    std::vector<Patch> m_patches; ///< in the order of painting
    size_t m_painted = 0;
    QTimer m_next;
};

} // namespace bridge::ui
