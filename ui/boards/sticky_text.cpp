// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/sticky_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <optional>

namespace bridge::ui {

namespace {

/// Breaks the layout's text into lines. Tells where the last of `most` lines begins if that doesn't hold the rest.
std::optional<int> breakLines(QTextLayout& layout, double width, double lineHeight, int most)
{
    std::optional<int> overfull;
    int lastStart = 0;
    layout.beginLayout();
    for (int count = 0;; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (count == most) {
            overfull = lastStart;
            break;
        }
        lastStart = line.textStart();
        line.setLineWidth(width);
        line.setPosition({0, count * lineHeight});
    }
    layout.endLayout();
    return overfull;
}

} // namespace

void paintWholeLines(QPainter& painter, const QString& text, const QRectF& room, double keptClear)
{
    const QFontMetricsF metrics(painter.font());
    const double lineHeight = metrics.height();
    const int most = std::max(1, int((room.height() - keptClear) / lineHeight));
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter.font());
    layout.setTextOption(option);
    if (const auto start = breakLines(layout, room.width(), lineHeight, most)) {
        const QString rest = QString(text.mid(*start)).replace(u'\n', u' ');
        // Room that the rest fits into would leave nothing out: an end that is left out has to show.
        const QString last = metrics.elidedText(rest + QChar(0x2026), Qt::ElideRight, room.width());
        layout.setText(layout.text().left(*start) + last);
        (void)breakLines(layout, room.width(), lineHeight, most);
    }
    const double above = (room.height() - layout.lineCount() * lineHeight) / 2;
    layout.draw(&painter, room.topLeft() + QPointF(0, std::max(above, keptClear)));
}

} // namespace bridge::ui
