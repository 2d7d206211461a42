// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/decisions_pane.h"

#include "ui/activity/decisions_model.h"
#include "ui/activity/table_pane.h"
#include "ui/activity/values_pane.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

bool isConflict(const DecisionKey& decision)
{
    return decision.kind == Decision::Kind::Conflict;
}

bool canKeepBoth(const DecisionKey& decision)
{
    return decision.canKeepBoth;
}

bool isRun(const DecisionKey& decision)
{
    return decision.kind == Decision::Kind::Run;
}

bool isOperation(const DecisionKey& decision)
{
    return decision.kind == Decision::Kind::Operation && !decision.decided;
}

/// What is open is decided on, never skipped: each pass would ask again.
bool canSkip(const DecisionKey& decision)
{
    return isConflict(decision) && decision.settled;
}

} // namespace

DecisionsPane::DecisionsPane(DecisionsModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new TablePane(m_model,
          {.name = u"decisionsPane"_s,
              .title = tr("What waits for your decision"),
              .detailRole = DecisionsModel::DetailRole,
              .stretched
              = {DecisionsModel::Subject, DecisionsModel::InMiro, DecisionsModel::InBitrix24, DecisionsModel::Why}},
          this))
    , m_values(new ValuesPane(this))
{
    m_takes = makeTakes();
    m_list->sortBy(DecisionsModel::State, Qt::AscendingOrder);
    m_list->setEmptyTexts(tr("Nothing waits for you"),
        tr("What both sides changed, and what is too much to do without asking, shows here."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_values);
    layout->addWidget(m_takes);
    layout->addLayout(makeButtons());
    connect(m_list, &TablePane::chosenChanged, this, &DecisionsPane::update);
    update();
}

QWidget* DecisionsPane::makeTakes()
{
    auto* takes = new QWidget(this);
    auto* row = new QHBoxLayout(takes);
    row->setContentsMargins({});
    m_takeMiro = addTake(*row, u"takeMiroButton"_s, tr("Take &Miro"), tr("Write Miro's value to Bitrix24"),
        sync::Take::Miro, isConflict);
    m_takeBitrix24 = addTake(*row, u"takeBitrix24Button"_s, tr("Take &Bitrix24"), tr("Write Bitrix24's value to Miro"),
        sync::Take::Bitrix24, isConflict);
    m_keepBoth = addTake(*row, u"keepBothButton"_s, tr("Keep b&oth"),
        tr("The newer text stays, the other becomes a comment on the task"), sync::Take::Both, canKeepBoth);
    row->addStretch();
    return takes;
}

QLayout* DecisionsPane::makeButtons()
{
    m_confirm = makeButton(u"confirmRunButton"_s, tr("Con&firm run"), "check"_L1, this);
    m_confirm->setToolTip(tr("Let everything through that the chosen run holds"));
    m_preview = makeButton(u"previewHeldButton"_s, tr("Pre&view…"), "eye"_L1, this);
    m_preview->setToolTip(tr("What would be written, line by line: there what a run would end can also be put back"));
    m_retry = makeButton(u"retryHeldButton"_s, tr("&Retry"), "retry"_L1, this);
    m_retry->setToolTip(tr("Let the chosen operations through"));
    m_skip = makeButton(u"skipHeldButton"_s, tr("S&kip"), "skip"_L1, this);
    m_skip->setToolTip(tr("Leave the chosen conflicts as they were settled, and take them off the list (Del)"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_confirm, m_preview, m_retry, m_skip})
        row->addWidget(button);
    row->addStretch();
    auto* skip = new QShortcut(QKeySequence::Delete, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(skip, &QShortcut::activated, m_skip, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionsPane::confirmChosen);
    connect(m_preview, &QPushButton::clicked, this, &DecisionsPane::previewRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(chosenIds(isOperation)); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(chosenIds(canSkip)); });
    return row;
}

QPushButton* DecisionsPane::addTake(
    QBoxLayout& row, const QString& name, const QString& text, const QString& toolTip, sync::Take take, Fits fits)
{
    QPushButton* button = makeButton(name, text, "check"_L1, this);
    button->setToolTip(toolTip);
    row.addWidget(button);
    connect(
        button, &QPushButton::clicked, this, [this, take, fits] { Q_EMIT resolveRequested(chosenIds(fits), take); });
    return button;
}

void DecisionsPane::setFilter(const QString& typed)
{
    m_list->setFilter(typed);
}

std::vector<DecisionKey> DecisionsPane::chosen(Fits fits) const
{
    std::vector<DecisionKey> decisions;
    for (const QVariant& row : m_list->chosen(DecisionsModel::RowRole)) {
        const DecisionKey& decision = m_model->keys()[size_t(row.toInt())];
        if (fits(decision))
            decisions.push_back(decision);
    }
    return decisions;
}

QStringList DecisionsPane::chosenIds(Fits fits) const
{
    QStringList ids;
    for (const DecisionKey& decision : chosen(fits))
        ids << decision.id;
    return ids;
}

void DecisionsPane::confirmChosen()
{
    for (const DecisionKey& run : chosen(isRun))
        Q_EMIT confirmRequested(run.link, run.run);
}

void DecisionsPane::update()
{
    const std::optional<int> one = m_list->chosenRow();
    const Decision* decision = one ? m_model->decision(*one) : nullptr;
    if (decision && decision->conflict)
        m_values->show(*decision);
    else
        m_values->hide();
    const auto some
        = [&](Fits fits) { return m_list->anyChosen([&](int row) { return fits(m_model->keys()[size_t(row)]); }); };
    offer(m_takeMiro, some(isConflict));
    offer(m_takeBitrix24, some(isConflict));
    offer(m_keepBoth, some(canKeepBoth));
    offer(m_confirm, some(isRun));
    offer(m_preview, some(isRun));
    offer(m_retry, some(isOperation));
    offer(m_skip, some(canSkip));
    m_takes->setVisible(some(isConflict));
}

/// A button that goes out keeps the keyboard on this list instead of handing it to some control elsewhere.
void DecisionsPane::offer(QPushButton* button, bool offered)
{
    if (!offered && button->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    button->setEnabled(offered);
}

} // namespace bridge::ui
