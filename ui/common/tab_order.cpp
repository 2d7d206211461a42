// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tab_order.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace bridge::ui {

namespace {

/// What is inside these is no stop of its own.
bool isOneControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget);
}

/// The items of a grid come in the order in which they were added, so they are sorted by their cells.
std::vector<QLayoutItem*> itemsOf(const QLayout& layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> items;
    const auto* grid = qobject_cast<const QGridLayout*>(&layout);
    for (int place = 0; place < layout.count(); ++place) {
        std::pair<int, int> cell{place, 0};
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(place, &cell.first, &cell.second, &rows, &columns);
        items.emplace_back(cell, layout.itemAt(place));
    }
    std::ranges::stable_sort(items, {}, [](const auto& item) { return item.first; });
    std::vector<QLayoutItem*> sorted;
    for (const auto& [cell, item] : items)
        sorted.push_back(item);
    return sorted;
}

/// Collects the controls of a window that Tab stops at, in order.
class Reader
{
public:
    void read(QWidget* widget)
    {
        if (!widget || widget->isWindow() || m_seen.contains(widget))
            return;
        m_seen << widget;
        if (!widget->isVisible())
            return;
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            m_stops << widget;
        if (!isOneControl(*widget))
            readInside(*widget);
    }

    void readInside(const QWidget& widget)
    {
        if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
            for (int place = 0; place < splitter->count(); ++place)
                read(splitter->widget(place));
        } else if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
            read(tabs->tabBar());
        } else if (widget.layout()) {
            read(*widget.layout());
        }
        // What lies freely in it, such as a content to be scrolled.
        for (QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            read(child);
    }

    [[nodiscard]] const QList<QWidget*>& stops() const { return m_stops; }

private:
    void read(const QLayout& layout)
    {
        for (QLayoutItem* item : itemsOf(layout)) {
            read(item->widget());
            if (item->layout())
                read(*item->layout());
        }
    }

    QSet<const QWidget*> m_seen;
    QList<QWidget*> m_stops;
};

} // namespace

bool focusByLayout(QWidget& window, bool next)
{
    Reader reader;
    reader.readInside(window);
    const QList<QWidget*>& stops = reader.stops();
    if (stops.isEmpty())
        return false;
    // The focus may be in a part of a control, or on the window as long as no key was pressed.
    QWidget* current = window.focusWidget();
    while (current && !stops.contains(current))
        current = current->parentWidget();
    const qsizetype place = current ? stops.indexOf(current) : (next ? -1 : stops.size());
    const qsizetype there = (place + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[there]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace bridge::ui
