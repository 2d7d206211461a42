// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attention_list.h"

#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

std::pair<QString, QLatin1String> buttonOf(Attention::Step step)
{
    if (step == Attention::Step::ShowFailed || step == Attention::Step::Decide)
        return {AttentionList::tr("Show"), "arrow-right"_L1};
    if (step == Attention::Step::SignIn)
        return {AttentionList::tr("Sign in"), "accounts"_L1};
    return {AttentionList::tr("Try again"), "retry"_L1};
}

} // namespace

AttentionList::AttentionList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"attentionList"_s);
    setAccessibleName(tr("What needs you"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::grid);
    hide();
}

void AttentionList::setItems(std::vector<Attention> items)
{
    // The same rows stay: a button must not vanish under the pointer with every look.
    if (items == m_items)
        return;
    m_items = std::move(items);
    while (QLayoutItem* old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (size_t i = 0; i < m_items.size(); ++i)
        m_rows->addWidget(makeRow(m_items[i], int(i)));
    setVisible(!m_items.empty());
}

QWidget* AttentionList::makeRow(const Attention& attention, int number)
{
    auto* row = new QFrame(this);
    row->setProperty("look", u"card"_s);
    row->setObjectName(u"attention%1"_s.arg(number));
    row->setAccessibleName(attention.title);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(2 * metrics::grid, metrics::grid + 4, 2 * metrics::grid, metrics::grid + 4);
    layout->setSpacing(metrics::grid + 4);
    auto* picture = new IconLabel(metrics::iconSide, row);
    picture->setIcon(attention.look.icon, attention.look.tone);
    layout->addWidget(picture, 0, Qt::AlignTop);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* title = makeHeading(attention.title, row);
    title->setWordWrap(true);
    texts->addWidget(title);
    auto* text = makeMuted(attention.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(text);
    layout->addLayout(texts, 1);

    if (attention.step != Attention::Step::None) {
        const auto [word, iconName] = buttonOf(attention.step);
        auto* button = makeButton(u"attentionButton%1"_s.arg(number), word, iconName, row);
        if (attention.isRefused)
            dress(*button, iconName, true);
        layout->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, attention] { Q_EMIT stepRequested(attention); });
    }
    return row;
}

} // namespace bridge::ui
