// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QLabel* makeScaled(const QString& text, double scale, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

constexpr int barHeight = 6;
constexpr int widestText = 60 * metrics::grid; ///< of a paragraph in the middle of a page

/// The least width in which a text takes no more lines than in `widest`: the last line isn't one word then.
int balancedWidth(const QString& text, const QFontMetrics& font, int widest)
{
    const auto heightIn = [&](int width) {
        return font.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    };
    int width = widest;
    while (width > widest / 2 && heightIn(width - metrics::grid) == heightIn(widest))
        width -= metrics::grid;
    return width;
}

} // namespace

QLabel* makeTitle(const QString& text, QWidget* parent)
{
    return makeScaled(text, 1.6, parent);
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    return makeScaled(text, 1.1, parent);
}

QLabel* makeMuted(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("look", u"muted"_s);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeButton(const QString& name, const QString& text, QLatin1String iconName, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(name);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
    button->setIconSize({metrics::smallIconSide, metrics::smallIconSide});
    return button;
}

QToolButton* makeIconButton(const QString& name, const QString& text, QLatin1String iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({metrics::iconSide, metrics::iconSide});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setProperty("look", u"quiet"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void makePrimary(QPushButton* button)
{
    button->setProperty("look", u"primary"_s);
}

void dress(QPushButton& button, QLatin1String iconName, bool primary)
{
    button.setIcon(icon(iconName, primary ? Tone::OnAccent : Tone::Text));
    button.setProperty("look", primary ? u"primary"_s : QString());
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QScrollArea* makeScrolled(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QProgressBar* makeProgress(const QString& name, const QString& spokenName, QWidget* parent)
{
    auto* bar = new QProgressBar(parent);
    bar->setObjectName(name);
    bar->setAccessibleName(spokenName);
    bar->setTextVisible(false);
    bar->setFixedHeight(metrics::grid / 2);
    return bar;
}

IconLabel::IconLabel(int side, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(QLatin1String name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    icon(m_name, m_tone).paint(&painter, rect());
}

ToneLabel::ToneLabel(QWidget* parent)
    : QLabel(parent)
{
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolor();
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ToneLabel::recolor()
{
    const QColor color = colorsOf(palette()).tone(m_tone);
    // Setting the same colour again would send another PaletteChange, and so on for ever.
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

StateLabel::StateLabel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(metrics::iconSide, this))
    , m_word(new ToneLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid / 2 + 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
}

void StateLabel::show(const Look& look)
{
    m_icon->setIcon(look.icon, look.tone);
    m_word->setText(look.word);
    m_word->setTone(look.tone);
    setAccessibleName(look.word);
}

ProblemLine::ProblemLine(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_text(new ToneLabel(this))
{
    auto* sign = new IconLabel(metrics::smallIconSide, this);
    sign->setIcon("failed"_L1, Tone::Bad);
    m_text->setObjectName(name);
    m_text->setTone(Tone::Bad);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLine::say(const QString& problem)
{
    m_text->setText(problem);
    setVisible(!problem.isEmpty());
}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setProperty("look", u"card"_s);
    m_content->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    m_content->setSpacing(metrics::grid);
}

MeterBar::MeterBar(const QString& name, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_figures(makeMuted({}, this))
    , m_caption(caption)
{
    setObjectName(name);
    m_figures->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(caption, this), 1);
    head->addWidget(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, barHeight + metrics::grid / 2);
    layout->addLayout(head);
}

void MeterBar::setValue(double used, double limit, const QString& figures)
{
    m_share = limit > 0 ? std::clamp(used / limit, 0.0, 1.0) : 0;
    m_figures->setText(figures);
    setAccessibleName(m_caption + u": "_s + figures);
    update();
}

void MeterBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF bar(0, height() - barHeight, width(), barHeight);
    painter.setBrush(colors.border);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (m_share <= 0)
        return;
    // The figures stand beside it in words, so the colour only underlines them.
    painter.setBrush(m_share > 0.9 ? colors.bad : m_share > 0.5 ? colors.attention : colors.accent);
    const double filled = std::max(double(barHeight), bar.width() * m_share);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(filled, barHeight)), barHeight / 2.0, barHeight / 2.0);
}

EmptyState::EmptyState(const QString& name, QLatin1String iconName, QWidget* parent)
    : QWidget(parent)
    , m_picture(new IconLabel(metrics::largeIconSide, this))
    , m_title(makeHeading({}, this))
    , m_text(makeMuted({}, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setPicture(iconName);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(metrics::grid);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::grid);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 10);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addSpacing(metrics::grid);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMaximumWidth(balancedWidth(text, m_text->fontMetrics(), widestText));
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setPicture(QLatin1String iconName, Tone tone)
{
    m_picture->setIcon(iconName, tone);
}

QPushButton* EmptyState::addButton(const QString& name, const QString& text, QLatin1String iconName)
{
    const bool first = m_buttons->count() == 0;
    auto* button = new QPushButton(icon(iconName, first ? Tone::OnAccent : Tone::Text), text, this);
    button->setObjectName(name);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
    if (first)
        makePrimary(button);
    m_buttons->addWidget(button);
    return button;
}

} // namespace bridge::ui
