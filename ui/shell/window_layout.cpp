// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_layout.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr QSize graspable{120, 24}; ///< so much of the head has to be on a screen, to take hold of

QString keyOf(const QWidget& widget)
{
    return widget.objectName().startsWith("qt_"_L1) ? QString() : widget.objectName();
}

/// A header is named by its view.
QString keyOf(const QHeaderView& header)
{
    const QWidget* view = header.parentWidget();
    return view ? keyOf(*view) : QString();
}

QVariantList widthsOf(const QHeaderView& header)
{
    QVariantList widths;
    bool drawn = false;
    for (int i = 0; i < header.count(); ++i) {
        const bool canBeDrawn = header.sectionResizeMode(i) == QHeaderView::Interactive;
        widths << (canBeDrawn ? header.sectionSize(i) : 0);
        drawn = drawn || (canBeDrawn && !(header.stretchLastSection() && i == header.count() - 1));
    }
    return drawn ? widths : QVariantList();
}

} // namespace

QVariantMap layoutOf(const QWidget& window)
{
    QVariantMap layout;
    for (const auto* splitter : window.findChildren<QSplitter*>()) {
        const QString key = keyOf(*splitter);
        if (!key.isEmpty())
            layout[u"splitter "_s + key] = splitter->saveState();
    }
    for (const auto* header : window.findChildren<QHeaderView*>()) {
        const QString key = keyOf(*header);
        const QVariantList widths = header->orientation() == Qt::Horizontal ? widthsOf(*header) : QVariantList();
        if (!key.isEmpty() && !widths.isEmpty())
            layout[u"columns "_s + key] = widths;
    }
    return layout;
}

void restoreLayout(QWidget& window, const QVariantMap& layout)
{
    for (auto* splitter : window.findChildren<QSplitter*>()) {
        if (const auto state = layout.constFind(u"splitter "_s + keyOf(*splitter)); state != layout.constEnd())
            splitter->restoreState(state->toByteArray());
    }
    for (auto* header : window.findChildren<QHeaderView*>()) {
        const QVariantList widths = layout.value(u"columns "_s + keyOf(*header)).toList();
        if (header->orientation() != Qt::Horizontal || widths.size() != header->count())
            continue; // an older version's columns
        for (int i = 0; i < header->count(); ++i) {
            if (widths[i].toInt() > 0 && header->sectionResizeMode(i) == QHeaderView::Interactive)
                header->resizeSection(i, widths[i].toInt());
        }
    }
}

QRect mendedPlace(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect head(wanted.topLeft(), QSize(wanted.width(), graspable.height()));
    const bool reached = std::ranges::any_of(screens, [&](const QRect& screen) {
        const QRect seen = head & screen;
        return seen.width() >= std::min(graspable.width(), wanted.width()) && seen.height() == head.height();
    });
    if (reached)
        return wanted;
    const QRect& screen = screens.front();
    QRect mended(QPoint(), wanted.size().boundedTo(screen.size()));
    mended.moveCenter(screen.center());
    return mended;
}

void mendPlace(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const QRect wanted = window.geometry();
    if (const QRect mended = mendedPlace(wanted, screens); mended != wanted)
        window.setGeometry(mended);
}

} // namespace bridge::ui
