// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

namespace bridge::ui {

class BoardScene;

/// The board map: zoom with the wheel, + and −, pan by dragging, walk from sticky to sticky with the
/// arrow keys. The chosen sticky's text is the view's accessible description.
class BoardMap final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit BoardMap(BoardScene* scene, QWidget* parent = nullptr);

    void zoomBy(double factor);
    void fit();
    /// Brings the chosen sticky into sight, close enough to read.
    void showChosen();

Q_SIGNALS:
    void openRequested(); ///< Enter or double click on the chosen sticky

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool walk(int key);
    void describeChosen();

    BoardScene* m_scene;
    bool m_fitted = true; ///< the whole board stays in sight until the person zooms
};

} // namespace bridge::ui
