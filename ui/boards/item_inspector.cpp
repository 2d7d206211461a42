// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/item_inspector.h"

#include "ui/boards/life_model.h"
#include "ui/boards/life_view.h"
#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

/// Captions stand above their values: both languages fit, and narrow columns too.
QLabel* addField(QBoxLayout* layout, const QString& caption, QLabel* value)
{
    layout->addSpacing(metrics::grid / 2);
    layout->addWidget(makeMuted(caption, value->parentWidget()));
    layout->addWidget(value);
    return value;
}

} // namespace

ItemInspector::ItemInspector(QWidget* parent)
    : QWidget(parent)
    , m_life(new LifeModel(this))
    , m_state(new StateLabel(this))
    , m_text(makeText(u"inspectorText"_s, this))
    , m_reason(makeText(u"inspectorReason"_s, this))
    , m_advice(makeText(u"inspectorAdvice"_s, this))
    , m_rule(makeText(u"inspectorRule"_s, this))
    , m_becameIcon(new IconLabel(metrics::iconSide, this))
    , m_became(makeText(u"inspectorBecame"_s, this))
    , m_frame(makeText(u"inspectorFrame"_s, this))
    , m_retry(makeButton(u"inspectorRetryButton"_s, tr("Retry"), "retry"_L1, this))
    , m_decide(makeButton(u"inspectorDecideButton"_s, tr("Decide…"), "held"_L1, this))
    , m_openTask(makeButton(u"inspectorOpenTaskButton"_s, tr("Open task"), "external"_L1, this))
    , m_openItem(makeButton(u"inspectorOpenItemButton"_s, tr("Open in Miro"), "external"_L1, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"itemInspector"_s);
    setAccessibleName(tr("Chosen item"));
    m_state->setObjectName(u"inspectorState"_s);

    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"inspectorTabs"_s);
    tabs->tabBar()->setAccessibleName(tr("Chosen item"));
    tabs->addTab(makeFields(), tr("Now"));
    tabs->addTab(new LifeView(m_life, this), tr("History"));
    auto* filled = new QWidget(this);
    auto* layout = new QVBoxLayout(filled);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(tabs, 1);
    for (QPushButton* button : {m_retry, m_decide, m_openTask, m_openItem})
        layout->addWidget(button);

    auto* nothing = makeMuted(tr("Choose a sticky on the map to see what became of it."), this);
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(nothing);
    m_stack->addWidget(filled);

    connect(m_openTask, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_item.view.taskUrl); });
    connect(m_openItem, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_item.boardUrl); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_life->failure())
            Q_EMIT retryRequested({m_life->failure()->id});
    });
    connect(m_decide, &QPushButton::clicked, this, &ItemInspector::decisionsRequested);
    connect(m_life, &LifeModel::failureChanged, this, &ItemInspector::showReason);
}

QWidget* ItemInspector::makeFields()
{
    auto* body = new QWidget;
    auto* fields = new QVBoxLayout(body);
    fields->setContentsMargins(0, metrics::grid, metrics::grid, 0);
    fields->setSpacing(metrics::grid / 2);
    fields->addWidget(m_reason);
    fields->addWidget(m_advice);
    addField(fields, tr("Text"), m_text);
    addField(fields, tr("Rule"), m_rule);
    fields->addSpacing(metrics::grid / 2);
    fields->addWidget(makeMuted(tr("Became"), body));
    auto* became = new QHBoxLayout;
    became->addWidget(m_becameIcon, 0, Qt::AlignVCenter);
    m_became->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    became->addWidget(m_became, 1);
    fields->addLayout(became);
    addField(fields, tr("Frame"), m_frame);
    fields->addStretch();

    return makeScrolled(body, this);
}

void ItemInspector::show(const Item& item)
{
    m_item = item;
    m_life->showItem(item.link, item.sticky.id);
    m_state->show(Looks::of(item.view.state));
    m_text->setText(item.sticky.text.isEmpty() ? tr("(empty)") : item.sticky.text);
    m_rule->setText(item.view.rule.isEmpty() ? tr("No rule matches") : item.view.rule);
    m_frame->setText(item.frameTitle.isEmpty() ? tr("Outside every frame") : item.frameTitle);
    showReason();
    showBecame(item.view);
    m_openTask->setVisible(item.view.taskUrl.isValid());
    m_stack->setCurrentIndex(1);
}

void ItemInspector::showReason()
{
    const auto& failure = m_life->failure();
    const QString reason = failure && !failure->error.isEmpty() ? failure->error : m_item.view.reason;
    m_reason->setText(CoreText::of(reason));
    m_reason->setVisible(!reason.isEmpty());
    const QString advice = failure ? failure->advice : QString();
    m_advice->setText(CoreText::of(advice));
    m_advice->setVisible(!advice.isEmpty());
    const bool isHeld = failure && failure->state == sync::OperationState::Held;
    m_retry->setVisible(failure && !isHeld);
    m_decide->setVisible(isHeld);
}

void ItemInspector::showBecame(const sync::ItemView& view)
{
    if (!view.kind) {
        m_becameIcon->setIcon("ignored"_L1, Tone::Muted);
        m_became->setText(tr("Nothing yet"));
        return;
    }
    const Look look = Looks::of(*view.kind);
    m_becameIcon->setIcon(look.icon, Tone::Muted);
    m_became->setText(view.task.isNone()            ? look.word
            : *view.kind == sync::PairKind::Comment ? tr("Comment on task %1").arg(view.task.value)
                                                    : tr("%1 %2").arg(look.word).arg(view.task.value));
}

void ItemInspector::showNothing()
{
    m_item = {};
    m_life->showItem({}, {});
    m_stack->setCurrentIndex(0);
}

void ItemInspector::focusFirst()
{
    for (QPushButton* button : {m_retry, m_decide, m_openTask, m_openItem}) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace bridge::ui
