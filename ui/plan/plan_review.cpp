// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_review.h"

#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr QSize usualSize{124 * metrics::grid, 78 * metrics::grid};
constexpr QSize margin{4 * metrics::grid, 4 * metrics::grid}; ///< that is left of the window behind

/// Most of a large window: reasons and values are long.
QSize sizeOver(const QWidget* window)
{
    return window ? usualSize.expandedTo(window->size() * 3 / 4).boundedTo(window->size() - margin) : usualSize;
}

} // namespace

PlanReview::PlanReview(std::optional<qint64> run, QWidget* parent)
    : OrderedDialog(parent)
    , m_takesBack(run.has_value())
    , m_tree(new PlanTree(m_takesBack ? PlanTree::Choice::Whole : PlanTree::Choice::Each, this))
    , m_state(new EmptyState(u"reviewState"_s, "eye"_L1, this))
    , m_again(m_state->addButton(u"reviewAgainButton"_s, tr("Try a&gain"), "reload"_L1))
    , m_noticeBox(new QWidget(this))
    , m_notice(new QLabel(m_noticeBox))
    , m_turning(makeTurning())
    , m_summary(makeMuted({}, this))
    , m_progress(makeProgress(u"reviewProgress"_s, tr("How much of it is done"), this))
{
    setObjectName(u"planReview"_s);
    setWindowTitle(run ? tr("What taking run %1 back would write").arg(*run) : tr("What would be written now"));
    resize(sizeOver(parent));
    m_tree->setObjectName(u"reviewTree"_s);
    m_notice->setObjectName(u"reviewNotice"_s);
    m_notice->setWordWrap(true);
    auto* noticeIcon = new IconLabel(metrics::iconSide, m_noticeBox);
    noticeIcon->setIcon("held"_L1, Tone::Attention);
    auto* notice = new QHBoxLayout(m_noticeBox);
    notice->setContentsMargins({});
    notice->addWidget(noticeIcon, 0, Qt::AlignTop);
    notice->addWidget(m_notice, 1);
    m_summary->setObjectName(u"reviewSummary"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(windowTitle(), this));
    layout->addWidget(m_noticeBox);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_turning);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter(m_takesBack ? tr("Take bac&k") : tr("&Apply")));
    connect(m_tree, &PlanTree::chosenChanged, this, &PlanReview::showChosen);
    connect(m_tree, &PlanTree::selectionMoved, this, &PlanReview::updateTurning);
    connect(m_again, &QPushButton::clicked, this, &PlanReview::againRequested);
    showFinding();
}

QWidget* PlanReview::makeTurning()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    auto* hint = makeMuted(tr("For the chosen lines:"), box);
    hint->setWordWrap(false);
    m_takeMiro = makeButton(u"reviewTakeMiroButton"_s, tr("Take &Miro's"), "sticky"_L1, box);
    m_takeMiro->setToolTip(tr("Miro's value is written to Bitrix24"));
    m_takeBitrix24 = makeButton(u"reviewTakeBitrix24Button"_s, tr("Take &Bitrix24's"), "task"_L1, box);
    m_takeBitrix24->setToolTip(tr("Bitrix24's value is written to Miro"));
    row->addWidget(hint);
    row->addWidget(m_takeMiro);
    row->addWidget(m_takeBitrix24);
    row->addStretch();
    connect(m_takeMiro, &QPushButton::clicked, this, [this] { turn(sync::Take::Miro); });
    connect(m_takeBitrix24, &QPushButton::clicked, this, [this] { turn(sync::Take::Bitrix24); });
    return box;
}

QWidget* PlanReview::makeFooter(const QString& apply)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    m_close = makeButton(u"reviewCloseButton"_s, tr("Cancel"), "close"_L1, box);
    m_close->setAutoDefault(false);
    m_apply = makeButton(u"reviewApplyButton"_s, apply, "check"_L1, box);
    m_apply->setIcon(icon("check"_L1, Tone::OnAccent));
    makePrimary(m_apply);
    m_apply->setDefault(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_close);
    row->addWidget(m_apply);
    connect(m_close, &QPushButton::clicked, this, &PlanReview::reject);
    connect(m_apply, &QPushButton::clicked, this, &PlanReview::applyRequested);
    return box;
}

/// What is in sight and what can be pressed.
void PlanReview::enter(Stage stage)
{
    m_stage = stage;
    const bool works = stage == Stage::Working;
    m_progress->setVisible(works);
    const bool hasEnded = stage == Stage::Over || (stage == Stage::Shown && m_tree->isHidden());
    m_apply->setVisible(!hasEnded);
    m_apply->setEnabled(false);
    m_close->setText(works ? tr("&Stop") : hasEnded ? tr("Close") : tr("Cancel"));
    m_close->setIcon(icon(works ? "stop"_L1 : "close"_L1));
    m_close->setAccessibleName(m_close->text().remove(u'&'));
    m_close->setEnabled(true);
    m_turning->setVisible(!m_takesBack && stage == Stage::Shown && !m_tree->isHidden());
    m_noticeBox->setVisible(!m_notice->text().isEmpty() && stage != Stage::Finding);
    m_tree->setEnabled(true);
}

void PlanReview::showFinding()
{
    // A plan that is only turned stays in sight until the other one is there.
    const bool hasPlan = m_stage == Stage::Shown && !m_tree->isHidden();
    if (!hasPlan) {
        m_state->setPicture("eye"_L1);
        m_state->setTexts(tr("Finding out what would be written"),
            tr("Both sides are read; nothing is written. The sync waits while this is open."));
        m_again->hide();
        m_state->show();
        m_tree->hide();
    }
    enter(Stage::Finding);
    m_tree->setEnabled(!hasPlan);
    m_summary->setText(hasPlan ? tr("Finding out what would be written…") : QString());
}

void PlanReview::showTree(bool isEmpty)
{
    m_state->setPicture("in-sync"_L1);
    if (isEmpty && !m_takesBack)
        m_state->setTexts(tr("Nothing would be written"), tr("Both sides agree already."));
    else if (isEmpty)
        m_state->setTexts(tr("There is nothing to take back"), tr("Everything is as it was before the run."));
    m_again->hide();
    m_state->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    enter(Stage::Shown);
    updateTurning();
    showChosen();
    (isEmpty ? static_cast<QWidget*>(m_close) : m_tree)->setFocus();
}

void PlanReview::showPlan(const sync::PlanReport& plan)
{
    const std::set<QString> leftOut = m_tree->isHidden() ? std::set<QString>() : m_tree->leftOut();
    m_plan = plan;
    m_tree->show(plan, m_linkNames, leftOut);
    showTree(plan.operations.empty() && plan.held.empty() && plan.waiting.empty());
}

void PlanReview::showUndo(const sync::UndoReport& undo)
{
    if (!undo.held.isEmpty())
        m_notice->setText(tr("This is more than the link does at once without asking: %1. Look at it closely.")
                              .arg(CoreText::of(undo.held)));
    m_tree->show(undo, m_linkNames);
    showTree(undo.operations.empty() && undo.kept.empty());
}

void PlanReview::showTrouble(const Error& error)
{
    m_state->setPicture("failed"_L1, Tone::Attention);
    m_state->setTexts(tr("The preview failed"), CoreText::of(error.detail));
    m_again->show();
    m_state->show();
    m_tree->hide();
    m_notice->clear();
    enter(Stage::Finding);
    m_summary->clear();
    m_again->setFocus();
}

void PlanReview::showOutdated(bool isOutdated)
{
    m_notice->setText(isOutdated
            ? tr("Something changed meanwhile, so nothing was written. This is what would be written now.")
            : QString());
}

void PlanReview::showWorking()
{
    m_wanted = chosen();
    m_written.clear();
    m_working.start();
    m_notice->clear();
    enter(Stage::Working);
    m_tree->freeze();
    m_progress->setRange(0, int(m_wanted.size()));
    showProgress();
    m_close->setFocus();
}

void PlanReview::addWritten(const std::vector<QString>& ids)
{
    if (m_stage != Stage::Working)
        return;
    const std::set<QString> news(ids.begin(), ids.end());
    for (const sync::PlannedOperation& operation : m_wanted) {
        if (!news.contains(operation.id) || !m_written.insert(operation.id).second)
            continue;
        m_tree->setNote(operation.id, tr("Done"), "check"_L1, Tone::Good);
    }
    showProgress();
}

void PlanReview::showProgress()
{
    const int total = int(m_wanted.size());
    const int done = int(m_written.size());
    m_progress->setValue(done);
    QString text = tr("%1 of %n operations done", nullptr, total).arg(done);
    if (done > 0 && done < total) {
        const std::chrono::milliseconds left{m_working.elapsed() * (total - done) / done};
        text += u", "_s + tr("%L1 to do").arg(total - done);
        if (left > std::chrono::seconds{1})
            text += u", "_s + tr("about %1 left").arg(TimeText::rough(left));
    }
    m_summary->setText(text);
}

void PlanReview::showOutcome(const Outcome& outcome)
{
    const int total = int(m_wanted.size());
    const int done = int(m_written.size());
    const bool stopped = outcome.error && outcome.error->kind == ErrorKind::Cancelled;
    markUnwritten(outcome.dropped);
    if (stopped)
        m_notice->setText(tr("You stopped it. What was not written is marked in the list."));
    else if (outcome.error)
        m_notice->setText(tr("It ended early: %1").arg(CoreText::of(outcome.error->detail)));
    else if (done < total)
        m_notice->setText(tr("Not everything could be written: the list says why. What failed is tried again."));
    enter(Stage::Over);
    m_summary->setText(done == total ? tr("All %n operations are done.", nullptr, total)
                                     : tr("%1 of %n operations are done.", nullptr, total).arg(done));
    m_close->setFocus();
}

void PlanReview::markUnwritten(const std::vector<sync::Dropped>& dropped)
{
    for (const sync::PlannedOperation& operation : m_wanted) {
        if (m_written.contains(operation.id))
            continue;
        const auto why = std::ranges::find(dropped, operation.id, &sync::Dropped::id);
        const QString note
            = why == dropped.end() ? tr("Not written") : tr("Not written. %1").arg(CoreText::of(why->reason));
        m_tree->setNote(operation.id, note, "skip"_L1, Tone::Attention);
    }
}

QString PlanReview::forecastText(int count) const
{
    if (m_takesBack || count == 0)
        return {};
    const sync::Forecast forecast = sync::forecast(sync::workOf(m_plan, m_tree->chosen()), m_plan.budgets);
    const QLocale locale;
    QStringList parts{tr("%1 Miro credits").arg(locale.toString(forecast.miroCredits)),
        tr("%n Bitrix24 calls", nullptr, int(forecast.bitrix24Requests))};
    if (forecast.time > std::chrono::seconds{1})
        parts.prepend(tr("about %1").arg(TimeText::rough(forecast.time)));
    return parts.join(u", "_s);
}

void PlanReview::showChosen()
{
    if (m_stage != Stage::Shown)
        return;
    const int total = m_tree->total();
    const int count = int(m_tree->chosen().size());
    QString text
        = count == total ? tr("%n operations", nullptr, total) : tr("%1 of %n operations", nullptr, total).arg(count);
    if (const QString forecast = forecastText(count); !forecast.isEmpty())
        text += u": "_s + forecast;
    m_summary->setText(m_tree->isHidden() ? QString() : text);
    m_summary->setToolTip(
        count < total ? tr("What is left out stays as it is until it is edited; “Activity” lists it.") : QString());
    m_apply->setEnabled(count > 0);
}

std::vector<QString> PlanReview::leftOut() const
{
    const std::set<QString> ids = m_tree->leftOut();
    return {ids.begin(), ids.end()};
}

std::vector<sync::Direction> PlanReview::directions() const
{
    std::vector<sync::Direction> all;
    for (const auto& [id, turned] : m_turned)
        all.push_back(turned.direction);
    return all;
}

/// Which of the two makes a difference for what is selected.
void PlanReview::updateTurning()
{
    bool toMiro = false;
    bool toBitrix24 = false;
    for (const sync::Direction& direction : m_tree->selectedDirections()) {
        toMiro = toMiro || direction.conflict.winner != sync::Side::Miro;
        toBitrix24 = toBitrix24 || direction.conflict.winner != sync::Side::Bitrix24;
    }
    m_takeMiro->setEnabled(toMiro);
    m_takeBitrix24->setEnabled(toBitrix24);
}

void PlanReview::turn(sync::Take take)
{
    const sync::Side wanted = take == sync::Take::Miro ? sync::Side::Miro : sync::Side::Bitrix24;
    for (sync::Direction direction : m_tree->selectedDirections()) {
        if (direction.conflict.winner == wanted)
            continue;
        const auto known = m_turned.find(direction.id());
        const auto natural = known == m_turned.end() ? direction.conflict.winner : known->second.natural;
        direction.conflict.take = take;
        direction.conflict.winner.reset();
        if (natural == wanted)
            m_turned.erase(direction.id());
        else
            m_turned.insert_or_assign(direction.id(), Turned{direction, natural});
    }
    Q_EMIT directionsChanged();
}

void PlanReview::reject()
{
    if (m_stage != Stage::Working) {
        QDialog::reject();
        return;
    }
    if (!m_close->isEnabled())
        return; // it was asked already
    m_close->setEnabled(false);
    m_summary->setText(tr("Stopping after the write that is on its way…"));
    Q_EMIT stopRequested();
}

} // namespace bridge::ui
