// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"
#include "tests/ui/rig.h"

#include <QApplication>
#include <QTest>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    bridge::ui::Theme theme(application);
    bridge::uitest::theme = &theme;
    int failures = 0;
    WindowTest window;
    BoardsTest boards;
    DiagnosticsTest diagnostics;
    LooksTest looks;
    LanguagesTest languages;
    StallTest stall;
    MapPaintingTest mapPainting;
    MapSpeedTest mapSpeed;
    AccountsTest accounts;
    ActivityTest activity;
    SettingsTest settings;
    ShellTest shell;
    for (QObject* test : std::initializer_list<QObject*>{&window, &boards, &diagnostics, &looks, &languages, &stall,
             &mapPainting, &mapSpeed, &accounts, &activity, &settings, &shell})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
