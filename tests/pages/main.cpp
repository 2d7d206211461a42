// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/classes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0);
    const bridge::ui::Theme theme(application, bridge::ui::Scheme::Light);
    int failures = 0;
    FitTest fit;
    KeyboardTest keyboard;
    ColoursTest colours;
    PicturesTest pictures;
    std::vector<QObject*> tests{&fit, &keyboard};
    // Colours and files are the same on a display of any scale.
    if (application.devicePixelRatio() == 1)
        tests.insert(tests.end(), {&colours, &pictures});
    for (QObject* test : tests)
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
