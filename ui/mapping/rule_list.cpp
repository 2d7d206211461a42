// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/rule_list.h"

#include "ui/common/wrapped_row.h"
#include "ui/mapping/rule_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QDropEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

RuleList::RuleList(LinkDraft& draft, QWidget* parent)
    : QListWidget(parent)
    , m_draft(draft)
{
    setObjectName(u"ruleList"_s);
    setAccessibleName(tr("Rules, in the order they are tried"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setIconSize({metrics::iconSide, metrics::iconSide});
    setItemDelegate(new WrappedRow(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(&draft, &LinkDraft::changed, this, &RuleList::refill);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) { Q_EMIT chosenChanged(row); });
    refill();
}

void RuleList::setTrial(const sync::Simulation* trial, const std::vector<sync::LinkFinding>& findings)
{
    m_counts = trial ? trial->byRule : std::vector<int>();
    m_findings = findings;
    for (int row = 0; row < count(); ++row)
        describe(*item(row), row);
    scrollTo(currentIndex()); // which may have grown by what was found
}

/// Keeps the place; a rule that came or went moves it with its neighbours.
void RuleList::refill()
{
    const auto rules = int(m_draft.link().rules.size());
    const QSignalBlocker quiet(this);
    const int before = currentRow();
    while (count() > rules)
        delete takeItem(count() - 1);
    while (count() < rules)
        addItem(new QListWidgetItem);
    for (int row = 0; row < rules; ++row)
        describe(*item(row), row);
    setCurrentRow(std::min(before, rules - 1));
    if (currentRow() != before)
        Q_EMIT chosenChanged(currentRow());
}

void RuleList::describe(QListWidgetItem& item, qsizetype place) const
{
    if (place >= qsizetype(m_draft.link().rules.size()))
        return;
    const Rule& rule = m_draft.link().rules[size_t(place)];
    QString text = tr("%1 → %2").arg(RuleText::condition(rule), RuleText::result(rule));
    if (place < qsizetype(m_counts.size()))
        text += u"\n"_s + tr("%n stickies", nullptr, m_counts[size_t(place)]);
    const auto found = std::ranges::find(m_findings, std::optional(place), &sync::LinkFinding::rule);
    if (found != m_findings.end())
        text += u"\n"_s + RuleText::finding(*found, m_draft.link());
    item.setText(text);
    item.setIcon(found != m_findings.end() && found->isError() ? icon("failed"_L1, Tone::Bad)
                                                               : swatch(rule.color, metrics::iconSide));
    item.setToolTip(text);
    item.setData(Qt::AccessibleTextRole, text);
}

void RuleList::moveChosen(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    setCurrentRow(to); // first, so that it stays with the rule
    m_draft.moveRule(from, to);
}

void RuleList::removeChosen()
{
    if (currentRow() >= 0)
        m_draft.removeRule(currentRow());
}

void RuleList::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    if (moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveChosen(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        removeChosen();
    else
        QListWidget::keyPressEvent(event);
}

void RuleList::moveChosenTo(QPoint position)
{
    const QModelIndex target = indexAt(position);
    const int from = currentRow();
    int to = target.isValid() ? target.row() : count();
    if (target.isValid() && position.y() > visualRect(target).center().y())
        ++to;
    to -= to > from ? 1 : 0; // where it is once it has left its old place
    moveChosen(to - from);
}

/// The draft moves the rule, and the list follows it.
void RuleList::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    moveChosenTo(event->position().toPoint());
}

} // namespace bridge::ui
