// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/keyboard.h"

#include "tests/pages/fit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>
#include <QTest>

namespace bridge::uitest {

namespace {

constexpr int longestWalk = 400; ///< presses; no page has a quarter of these controls

/// The part of `holder` that `widget` is in, or is.
const QWidget& partWith(const QWidget& holder, const QWidget& widget)
{
    const QWidget* part = &widget;
    while (part->parentWidget() != &holder)
        part = part->parentWidget();
    return *part;
}

void addMnemonic(QMultiMap<QString, QString>& found, const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty())
        found.insert(keys.toString(), text);
}

} // namespace

QList<QWidget*> tabTargets(const QWidget& surface)
{
    QList<QWidget*> targets;
    for (QWidget* widget : surface.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == &surface)
            targets << widget;
    }
    return targets;
}

TabWalk walkByTab(QWidget& surface)
{
    TabWalk walk;
    surface.setFocus();
    for (int press = 0; press < longestWalk; ++press) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &surface, Qt::Key_Tab);
        focused = QApplication::focusWidget();
        if (!focused || focused == &surface)
            continue; // a window that takes the focus itself, as nothing is marked at first
        if (!walk.stops.isEmpty() && focused == walk.stops.constFirst()) {
            walk.comesBack = true;
            break;
        }
        if (walk.stops.isEmpty() || walk.stops.constLast() != focused) // links inside one text are one stop
            walk.stops << focused;
    }
    return walk;
}

bool readsOn(const QWidget& from, const QWidget& to)
{
    const QWidget* holder = from.parentWidget();
    while (holder && !holder->isAncestorOf(&to))
        holder = holder->parentWidget();
    if (!holder || from.isAncestorOf(&to))
        return true; // into what lies on it
    const QRect before = partWith(*holder, from).geometry();
    const QRect after = partWith(*holder, to).geometry();
    const bool isAbove = after.bottom() < before.top();
    const bool isBelow = after.top() > before.bottom();
    if (isBelow)
        return true;
    return isAbove ? after.left() > before.right() : after.left() >= before.left();
}

QMultiMap<QString, QString> mnemonicsOf(const QWidget& surface)
{
    QMultiMap<QString, QString> found;
    for (const QWidget* widget : surface.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &surface)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            addMnemonic(found, button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            addMnemonic(found, label->text());
        else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            addMnemonic(found, box->title());
        else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                addMnemonic(found, bar->tabText(tab));
        }
    }
    return found;
}

} // namespace bridge::uitest
