// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/state_filter.h"

#include "ui/boards/sticky_item.h"
#include "ui/common/looks.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// As it stands on the map's stickies, so that the switches are its legend, too.
QIcon badgeIcon(sync::ItemState state)
{
    QIcon badge;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixels(QSize(metrics::smallIconSide, metrics::smallIconSide) * ratio);
        pixels.setDevicePixelRatio(ratio);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBadge(painter, QRectF(0, 0, metrics::smallIconSide, metrics::smallIconSide).adjusted(2, 2, -2, -2), state);
        painter.end();
        badge.addPixmap(pixels);
    }
    return badge;
}

} // namespace

StateFilter::StateFilter(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"stateFilter"_s);
    setAccessibleName(tr("Show only items in a state"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid / 2);
    for (const sync::ItemState state : itemStates) {
        const Look look = Looks::of(state);
        auto* button = new QToolButton(this);
        button->setObjectName(u"stateSwitch-"_s + look.icon);
        button->setCheckable(true);
        button->setIcon(badgeIcon(state));
        button->setIconSize({metrics::smallIconSide, metrics::smallIconSide});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("look", u"switch"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this] { Q_EMIT changed(states()); });
        layout->addWidget(button);
        m_switches[size_t(state)] = button;
    }
    layout->addStretch();
    setCounts({});
}

void StateFilter::setCounts(const StateCounts& counts)
{
    m_counts = counts;
    for (const sync::ItemState state : itemStates) {
        QToolButton* button = m_switches[size_t(state)];
        const int count = counts[size_t(state)];
        const QString word = Looks::of(state).word;
        button->setAccessibleName(tr("%1: %2").arg(word).arg(count));
        button->setToolTip(tr("Show only: %1").arg(word));
        button->setEnabled(count > 0 || button->isChecked());
    }
    showTexts();
}

QString StateFilter::textOf(sync::ItemState state, bool withWord) const
{
    const QString count = QLocale().toString(m_counts[size_t(state)]);
    return withWord ? count + u' ' + Looks::of(state).word : count;
}

int StateFilter::write(bool withWords)
{
    for (const sync::ItemState state : itemStates)
        m_switches[size_t(state)]->setText(textOf(state, withWords));
    return layout()->sizeHint().width();
}

/// The words with all of them or with none.
void StateFilter::showTexts()
{
    m_least = write(false);
    if (write(true) > width())
        write(false);
    updateGeometry();
}

QSize StateFilter::minimumSizeHint() const
{
    return {m_least, QWidget::minimumSizeHint().height()};
}

void StateFilter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        showTexts();
}

void StateFilter::clear()
{
    for (QToolButton* button : m_switches) {
        const QSignalBlocker quiet(button);
        button->setChecked(false);
    }
    Q_EMIT changed({});
}

StateSet StateFilter::states() const
{
    StateSet states;
    for (size_t i = 0; i < m_switches.size(); ++i)
        states.set(i, m_switches[i]->isChecked());
    return states;
}

} // namespace bridge::ui
