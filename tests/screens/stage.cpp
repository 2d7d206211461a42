// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/stage.h"

#include "tests/screens/sample_world.h"
#include "ui/boards/board_map.h"

#include <QDialog>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace bridge::screens {

namespace {

/// A map paints in slices.
bool isStillPainting(const QWidget& window)
{
    const auto maps = window.findChildren<ui::BoardMap*>();
    return std::ranges::any_of(maps, [](const auto* map) { return map->isVisible() && !map->isPainted(); });
}

/// A scroll area learns the height of its content in a later round of events, and a wrapped text that of its line.
void settle(const QWidget& window)
{
    constexpr int mostRounds = 400;
    for (int round = 0; round < 4 || (round < mostRounds && isStillPainting(window)); ++round) {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(5), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace

Stage::Stage(const Screen& screen, QSize room)
    : m_clock(sampleNow())
    , m_window(m_clock, ui::makePlainPreview)
{
    m_window.resize(room);
    m_window.show();
    screen.arrange(m_window);
    settle(m_window);
}

QWidget& Stage::surface()
{
    const auto dialogs = m_window.findChildren<QDialog*>();
    const auto shown = std::ranges::find_if(dialogs, [](const QDialog* dialog) { return dialog->isVisible(); });
    if (shown == dialogs.end())
        return m_window;
    return **shown;
}

} // namespace bridge::screens
