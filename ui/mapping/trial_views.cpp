// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/trial_views.h"

#include "ui/mapping/rule_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

std::optional<sync::PairKind> kindOf(RuleAction action)
{
    switch (action) {
    case RuleAction::Task:
        return sync::PairKind::Task;
    case RuleAction::Subtask:
        return sync::PairKind::Subtask;
    case RuleAction::Comment:
        return sync::PairKind::Comment;
    case RuleAction::Ignore:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<sync::ItemView> TrialViews::of(const sync::Simulation& trial, const Link& draft)
{
    std::vector<sync::ItemView> views;
    for (const sync::SimulatedItem& item : trial.items) {
        sync::ItemView view{.item = item.item, .state = sync::ItemState::Ignored};
        if (!item.rule) {
            view.reason = tr("No rule takes it.");
        } else {
            const Rule& rule = draft.rules[size_t(*item.rule)];
            view.rule = tr("%1 → %2").arg(RuleText::condition(rule), RuleText::result(rule));
            view.kind = kindOf(rule.action);
            if (view.kind)
                view.state = item.isLonely ? sync::ItemState::Waiting : sync::ItemState::InSync;
            if (item.isLonely)
                view.reason = tr("It waits until a connector or its text names a task.");
        }
        views.push_back(view);
    }
    return views;
}

QString TrialViews::summary(const sync::Simulation& trial, const Link& draft)
{
    std::array<int, 4> counts{};
    for (size_t place = 0; place < draft.rules.size(); ++place)
        counts[size_t(draft.rules[place].action)] += trial.byRule[place];
    QStringList parts{tr("%n tasks", nullptr, counts[size_t(RuleAction::Task)]),
        tr("%n subtasks", nullptr, counts[size_t(RuleAction::Subtask)]),
        tr("%n comments", nullptr, counts[size_t(RuleAction::Comment)]),
        tr("%n ignored", nullptr, trial.ignored + counts[size_t(RuleAction::Ignore)])};
    if (trial.lonely > 0)
        parts << tr("%n would wait for a task", nullptr, trial.lonely);
    return parts.join(u" · "_s);
}

} // namespace bridge::ui
