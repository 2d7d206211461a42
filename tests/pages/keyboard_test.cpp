// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/classes.h"

#include "tests/pages/fit.h"
#include "tests/pages/keyboard.h"
#include "tests/screens/catalogue.h"
#include "tests/screens/stage.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;

namespace {

constexpr double seenContrast = 3; ///< WCAG 2.2, 1.4.11 and 2.4.13
constexpr int seenPixels = 24; ///< less is a speck

QStringList nameless(const QWidget& surface)
{
    QStringList found;
    for (QWidget* widget : surface.findChildren<QWidget*>()) {
        // What stands for a part of a control, such as the field of a spin box, is named with it.
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (!takesFocus || !widget->isVisible() || widget->window() != &surface)
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            found << nameOf(*widget);
    }
    return found;
}

QStringList problemsOf(QWidget& surface, const TabWalk& walk)
{
    QStringList found;
    if (!walk.comesBack)
        found << u"Tab never comes back; it stays at "_s
                + (walk.stops.isEmpty() ? u"nothing"_s : nameOf(*walk.stops.constLast()));
    for (QWidget* target : tabTargets(surface)) {
        if (!walk.stops.contains(target))
            found << u"Tab does not reach "_s + nameOf(*target);
    }
    for (qsizetype i = 1; i < walk.stops.size(); ++i) {
        if (!readsOn(*walk.stops[i - 1], *walk.stops[i]))
            found << u"Tab leads back from %1 to %2"_s.arg(nameOf(*walk.stops[i - 1]), nameOf(*walk.stops[i]));
    }
    return found;
}

/// The pixels around `widget` that stand out against what they were without the focus.
int pixelsOfFocus(QWidget& surface, QWidget& widget)
{
    const QRect around = QRect(widget.mapTo(&surface, QPoint()), widget.size()).adjusted(-4, -4, 4, 4);
    widget.setFocus(Qt::TabFocusReason);
    const QImage with = surface.grab(around).toImage();
    widget.clearFocus();
    const QImage without = surface.grab(around).toImage();
    int count = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y)
                && ui::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= seenContrast)
                ++count;
        }
    }
    return count;
}

/// What looks and behaves alike is looked at once.
QString kindOf(const QWidget& widget)
{
    return nameOf(widget) + widget.property("look").toString();
}

} // namespace

void KeyboardTest::everyControlIsNamedAndReachedByTab()
{
    QStringList problems;
    for (const screens::Screen& screen : screens::allScreens()) {
        screens::Stage stage(screen, screens::sizeOf(screens::Room::Small));
        QVERIFY(QTest::qWaitForWindowActive(&stage.surface()));
        for (const QString& problem : problemsOf(stage.surface(), walkByTab(stage.surface())))
            problems << screen.name + u": "_s + problem;
        for (const QString& name : nameless(stage.surface()))
            problems << screen.name + u": no name for "_s + name;
    }
    report(problems);
}

void KeyboardTest::theFocusIsSeen_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void KeyboardTest::theFocusIsSeen()
{
    QFETCH(const ui::Scheme, scheme);
    auto* theme = qApp->findChild<ui::Theme*>();
    theme->force(scheme);
    QStringList problems;
    QSet<QString> seen;
    for (const screens::Screen& screen : screens::allScreens()) {
        screens::Stage stage(screen, screens::sizeOf(screens::Room::Large));
        QWidget& surface = stage.surface();
        QVERIFY(QTest::qWaitForWindowActive(&surface));
        for (QWidget* target : tabTargets(surface)) {
            if (seen.contains(kindOf(*target)))
                continue;
            seen << kindOf(*target);
            if (const int pixels = pixelsOfFocus(surface, *target); pixels < seenPixels)
                problems << u"%1: %2 (%3 pixels)"_s.arg(screen.name, nameOf(*target)).arg(pixels);
        }
    }
    theme->force(ui::Scheme::Light);
    QVERIFY(seen.size() > 50);
    report(problems);
}
