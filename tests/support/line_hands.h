// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/frame_lines.h"

#include <QTest>

namespace bridge::test {

/// Where a node's middle is in the view.
inline QPoint middleOf(const ui::FrameLines& view, const QString& key)
{
    for (const QGraphicsItem* item : view.items()) {
        const auto* node = qgraphicsitem_cast<const ui::NodeItem*>(item);
        if (node && node->node().key == key)
            return view.mapFromScene(node->sceneBoundingRect().center());
    }
    qFatal("there is no node %s", qPrintable(key));
}

/// Draws a line with the mouse.
inline void dragLine(const ui::FrameLines& view, const QString& from, const QString& to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middleOf(view, from));
    const QPoint target = middleOf(view, to);
    for (const QPoint& at : {(middleOf(view, from) + target) / 2, target}) {
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, target);
}

/// Walks to a node of the chosen side by the arrow keys.
inline bool walkTo(ui::FrameLines& view, const QString& key)
{
    for (const Qt::Key way : {Qt::Key_Up, Qt::Key_Down}) {
        for (int steps = 0; steps < 20 && view.chosenNode() != key; ++steps)
            QTest::keyClick(&view, way);
    }
    return view.chosenNode() == key;
}

/// Draws a line with nothing but keys.
inline bool typeLine(ui::FrameLines& view, const QString& from, const QString& to)
{
    QTest::keyClick(&view, Qt::Key_Left);
    if (!walkTo(view, from))
        return false;
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Right);
    if (!walkTo(view, to))
        return false;
    QTest::keyClick(&view, Qt::Key_Return);
    return true;
}

} // namespace bridge::test
