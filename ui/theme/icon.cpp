// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QByteArray svgOf(QLatin1String name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such icon: %s", name.data());
    return file.readAll();
}

void drawSvg(QPainter& painter, const QByteArray& svg, const QRectF& rect)
{
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

QPixmap transparentPixmap(QSize size, qreal devicePixelRatio)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QLatin1String name, Tone tone)
        : m_svg(svgOf(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colorFor(mode).name().toLatin1());
        drawSvg(*painter, svg, rect);
    }

    // Qt asks for device pixels here and sets the ratio itself.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap = transparentPixmap(size, 1);
        QPainter painter(&pixmap);
        paint(&painter, {{0, 0}, size}, mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return colorsOf(palette).tone(m_tone);
    }

    QByteArray m_svg;
    Tone m_tone;
};

QPixmap markPixmap(int side, QLatin1String badge, Tone tone)
{
    QPixmap pixmap = transparentPixmap({side, side}, 1);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSvg(painter, svgOf("boardbridge"_L1), pixmap.rect());
    if (badge.isEmpty())
        return pixmap;
    // A bold sign on a disc in the state's colour, with a pale rim: the mark below and a tray of any colour leave it
    // readable, where the thin lines of the window's icons would run together at this size.
    const Colors colors = colorsOf(Scheme::Light);
    const int disc = qRound(side * 0.66);
    const int rim = qMax(1, side / 24);
    const QRect outer(side - disc, side - disc, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    painter.drawEllipse(outer);
    painter.setBrush(colors.tone(tone));
    painter.drawEllipse(outer.adjusted(rim, rim, -rim, -rim));
    const int inset = qRound(disc * 0.2);
    const QRect inner = outer.adjusted(inset, inset, -inset, -inset);
    painter.drawPixmap(inner,
        iconPixmap(QLatin1String("badge-" + QByteArray(badge.data(), badge.size())), colors.surface, inner.size(), 1));
    return pixmap;
}

} // namespace

QIcon icon(QLatin1String name, Tone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

QPixmap iconPixmap(QLatin1String name, const QColor& color, QSize size, qreal devicePixelRatio)
{
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap = transparentPixmap(size, devicePixelRatio);
    QPainter painter(&pixmap);
    drawSvg(painter, svg, {{0, 0}, QSizeF(size)});
    return pixmap;
}

QIcon applicationIcon(QLatin1String badge, Tone tone)
{
    QIcon result;
    for (const int side : {16, 22, 24, 32, 48, 64, 128})
        result.addPixmap(markPixmap(side, badge, tone));
    return result;
}

} // namespace bridge::ui
