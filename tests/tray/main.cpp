// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/classes.h"
#include "tests/ui/rig.h"

#include <QApplication>
#include <QTest>

/// "xembed" as the first argument: on a desktop with a tray of the older kind only.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("BoardBridge"));
    QApplication::setDesktopFileName(QStringLiteral("boardbridge"));
    QApplication::setQuitOnLastWindowClosed(false);
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        qFatal("this needs a desktop: tests/support/with_desktop.sh");
    bridge::ui::Theme theme(application);
    bridge::uitest::theme = &theme;
    QStringList arguments = QApplication::arguments();
    const bool older = arguments.value(1) == QLatin1String("xembed");
    if (older)
        arguments.removeAt(1);
    PanelTest panel;
    MessageTest message;
    BellTest bell;
    XEmbedTest xembed;
    int failures = 0;
    for (QObject* test : older ? QObjectList{&xembed} : QObjectList{&panel, &message, &bell})
        failures += QTest::qExec(test, arguments);
    return failures;
}
