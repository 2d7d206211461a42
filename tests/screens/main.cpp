// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window into PNG files: light and dark, each language, small and large.
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/boards/board_map.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bridge;

namespace {

struct Shape {
    QString name;
    QSize size;
};

bool isStillPainting(const ui::MainWindow& window)
{
    const auto maps = window.findChildren<ui::BoardMap*>();
    return std::ranges::any_of(maps, [](const auto* map) { return map->isVisible() && !map->isPainted(); });
}

/// A scroll area learns the height of what was laid out anew in a later round of events, and a map paints in slices.
void settle(const ui::MainWindow& window)
{
    constexpr int mostRounds = 200;
    for (int round = 0; round < 4 || (round < mostRounds && isStillPainting(window)); ++round) {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(15), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

bool draw(const screens::Screen& screen, const Shape& shape, const QString& path)
{
    const ManualClock clock(screens::sampleNow());
    ui::MainWindow window(clock, ui::makePlainPreview);
    window.resize(shape.size);
    window.show();
    screen.arrange(window);
    settle(window);
    auto* dialog = window.findChild<QDialog*>();
    const bool saved = (dialog ? dialog->grab() : window.grab()).save(path);
    if (!saved)
        std::fprintf(stderr, "%s can't be written\n", qPrintable(path));
    return saved;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screens"_s);
    const QString wanted = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(); ///< part of the names to draw
    if (!folder.mkpath(u"."_s))
        std::fprintf(stderr, "%s can't be made\n", qPrintable(folder.path()));

    ui::Theme theme(application);
    ui::Language language;
    const std::pair<QString, ui::Scheme> schemes[] = {{u"light"_s, ui::Scheme::Light}, {u"dark"_s, ui::Scheme::Dark}};
    const Shape shapes[] = {{u"small"_s, {960, 600}}, {u"large"_s, {1600, 1000}}};
    bool good = true;
    for (const auto& [schemeName, scheme] : schemes) {
        theme.force(scheme);
        for (const QString& word : {u"en"_s, u"ru"_s}) {
            language.use(word);
            for (const Shape& shape : shapes) {
                for (const screens::Screen& screen : screens::allScreens()) {
                    const QString name = u"%1.%2.%3.%4.png"_s.arg(screen.name, schemeName, word, shape.name);
                    if (name.contains(wanted))
                        good = draw(screen, shape, folder.filePath(name)) && good;
                }
            }
        }
    }
    return good ? 0 : 1;
}
