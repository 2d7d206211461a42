// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

bool isPrimary(const QPushButton& button)
{
    return button.isDefault() || button.property("look").toString() == "primary"_L1;
}

/// Fusion with pictures of our own where a dialog would show the style's, and with the focus of a primary button
/// drawn inside of it.
class OwnPictures final : public QProxyStyle
{
public:
    OwnPictures()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    [[nodiscard]] QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (which) {
        case SP_MessageBoxQuestion:
            return icon("info"_L1, Tone::Accent);
        case SP_MessageBoxInformation:
            return icon("info"_L1, Tone::Accent);
        case SP_MessageBoxWarning:
            return icon("failed"_L1, Tone::Attention);
        case SP_MessageBoxCritical:
            return icon("failed"_L1, Tone::Bad);
        case SP_LineEditClearButton:
            return icon("close"_L1, Tone::Muted);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
        }
    }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* button = qobject_cast<const QPushButton*>(widget);
        if (element == PE_FrameFocusRect && button && isPrimary(*button))
            drawRing(*painter, *button);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    /// A style sheet could make one of the border only, which takes the room of the text or stands on the ground.
    static void drawRing(QPainter& painter, const QPushButton& button)
    {
        constexpr double inset = 3.5; // from the edge to the middle of a line of one pixel
        constexpr double radius = 4;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colorsOf(QApplication::palette()).onAccent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
        painter.restore();
    }
};

} // namespace

Theme::Theme(QApplication& application, std::optional<Scheme> forced)
    : QObject(&application)
    , m_application(application)
    , m_forced(forced)
{
    QApplication::setStyle(new OwnPictures);
    apply();
    m_application.installEventFilter(this);
}

void Theme::force(std::optional<Scheme> scheme)
{
    m_forced = scheme;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Platforms announce a change of the desktop's scheme with ThemeChange; our own setPalette sends
    // ApplicationPaletteChange only.
    if (event->type() == QEvent::ThemeChange && !m_applying && !m_forced)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    m_scheme = m_forced.value_or(systemScheme());
    m_application.setStyleSheet(styleSheetOf(colorsOf(m_scheme)));
    QApplication::setPalette(paletteOf(m_scheme));
    m_applying = false;
}

Scheme Theme::systemScheme() const
{
    // An empty palette gives the system's own back; Qt 6.4 has no other question for it.
    QApplication::setPalette(QPalette());
    return schemeOf(QApplication::palette());
}

std::optional<Scheme> schemeFromWord(const QString& word)
{
    if (word == "light"_L1)
        return Scheme::Light;
    if (word == "dark"_L1)
        return Scheme::Dark;
    return {};
}

QString styleSheetOf(const Colors& colors)
{
    QFile file(u":/theme/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is missing");
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first where one starts with another.
    // A picture of a style sheet has no palette, so there is one for each ground.
    const bool darkOnAccent = colors.onAccent.lightness() < 128;
    sheet.replace("@scheme"_L1, darkOnAccent ? "dark"_L1 : "light"_L1);
    sheet.replace("@checkMark"_L1, darkOnAccent ? ":/icons/check-ink.svg"_L1 : ":/icons/check-paper.svg"_L1);
    sheet.replace("@dashMark"_L1, darkOnAccent ? ":/icons/dash-ink.svg"_L1 : ":/icons/dash-paper.svg"_L1);
    const std::pair<QLatin1String, QColor> names[] = {
        {"@window"_L1, colors.window},
        {"@surface"_L1, colors.surface},
        {"@sunken"_L1, colors.sunken},
        {"@hover"_L1, colors.hover},
        {"@selected"_L1, colors.selected},
        {"@border"_L1, colors.border},
        {"@outline"_L1, colors.outline},
        {"@text"_L1, colors.text},
        {"@muted"_L1, colors.muted},
        {"@accentHover"_L1, colors.accentHover},
        {"@accent"_L1, colors.accent},
        {"@onAccent"_L1, colors.onAccent},
    };
    for (const auto& [name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace bridge::ui
