// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace bridge::gui {

/// Tells once that a window has been painted for the first time; then it is gone.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    /// The window owns it.
    FirstPaint(QWidget& window, std::function<void()> painted);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_painted;
};

} // namespace bridge::gui
