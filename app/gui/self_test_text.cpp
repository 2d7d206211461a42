// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/self_test_text.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"
#include "ui/mapping/rule_text.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;
using diagnostics::Check;
using diagnostics::Verdict;
using selftest::Deviation;
using selftest::MappingTrial;
using What = selftest::Deviation::What;

namespace {

/// Where on the Mapping page it belongs.
QString subjectOf(const sync::LinkFinding& finding, const Link& link)
{
    return finding.rule ? ui::RuleText::condition(link.rules[size_t(*finding.rule)]) : QString();
}

QString titleOf(const FrameMapping& mapping)
{
    return mapping.title.isEmpty() ? mapping.frame.value : mapping.title;
}

} // namespace

QString SelfTestText::summary(const MappingTrial& trial, bool isStopped)
{
    const QString counts = tr("Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.")
                               .arg(trial.boards)
                               .arg(trial.stickies)
                               .arg(trial.edits)
                               .arg(trial.writes);
    const auto findings = trial.contradictions.size() + trial.deviations.size();
    const QString verdict = trial.boards == 0 ? QString()
        : trial.isSound()                     ? tr("Everything became what the link says, and nothing was lost.")
                                              : tr("Not as it should be: %L1.").arg(findings);
    return QStringList{isStopped ? tr("Stopped.") : QString(), counts, verdict}.join(u' ').simplified();
}

std::vector<Check> SelfTestText::results(const MappingTrial& trial, const Link& link)
{
    std::vector<Check> checks;
    const auto add = [&](Check check) {
        check.id = u"selftest.%1"_s.arg(checks.size() + 1);
        checks.push_back(std::move(check));
    };
    for (const sync::LinkFinding& finding : trial.contradictions) {
        const QString subject = subjectOf(finding, link);
        add({.title = subject.isEmpty() ? tr("The mapping contradicts itself") : tr("Rule: %1").arg(subject),
            .verdict = finding.isError() ? Verdict::Failed : Verdict::Warning,
            .measured = ui::RuleText::finding(finding, link)});
    }
    for (const Deviation& deviation : trial.deviations)
        add(of(deviation));
    if (trial.boards == 0)
        return checks;
    for (size_t i = 0; i < trial.byRule.size(); ++i) {
        const Rule& rule = link.rules[i];
        add({.title = tr("Rule: %1").arg(u"%1 → %2"_s.arg(ui::RuleText::condition(rule), ui::RuleText::result(rule))),
            .verdict = trial.byRule[i] == 0 ? Verdict::Warning : Verdict::Ok,
            .measured = tr("Stickies it took: %L1").arg(trial.byRule[i])});
    }
    for (size_t i = 0; i < trial.byMapping.size(); ++i)
        add({.title = tr("Frame: %1").arg(titleOf(link.frames[i])),
            .verdict = trial.byMapping[i] == 0 ? Verdict::Warning : Verdict::Ok,
            .measured = tr("Stickies in it that a rule takes: %L1").arg(trial.byMapping[i])});
    add({.title = tr("No rule"), .measured = tr("Stickies that were left alone: %L1").arg(trial.unmatched)});
    if (trial.lonely > 0)
        add({.title = tr("No task to belong to"),
            .measured = tr("Comments and subtasks that waited: %L1").arg(trial.lonely)});
    return checks;
}

Check SelfTestText::trouble(const Error& error)
{
    return {.id = u"selftest.trouble"_s,
        .title = tr("The self-test could not go on"),
        .verdict = Verdict::Failed,
        .measured = ui::CoreText::of(error.detail),
        .kind = error.kind};
}

QString SelfTestText::noSuchLink()
{
    return tr("The profile has no such link any more.");
}

Check SelfTestText::of(const Deviation& deviation)
{
    const auto failed = [](const QString& title, const QString& measured) {
        return Check{.title = title, .verdict = Verdict::Failed, .measured = measured};
    };
    switch (deviation.what) {
    case What::NeverReached:
        return failed(
            tr("Rule: %1").arg(deviation.item), tr("It is never reached: the rules above take all of its stickies."));
    case What::Failed:
        return failed(ui::CoreText::of(deviation.item), ui::CoreText::of(deviation.found));
    case What::Unrest:
        return failed(tr("The two sides do not come to rest"), tr("Every pass writes something, though nobody edits."));
    default: {
        const QString name = nameOf(deviation.what);
        return failed(deviation.item.isEmpty() ? name : tr("%1 of “%2”").arg(name, deviation.item),
            tr("Expected: %1. Found: %2.")
                .arg(valueOf(deviation.what, deviation.expected), valueOf(deviation.what, deviation.found)));
    }
    }
}

QString SelfTestText::nameOf(What what)
{
    switch (what) {
    case What::Becomes:
        return tr("Kind");
    case What::Title:
        return ui::Words::field(u"title"_s);
    case What::Priority:
        return ui::Words::field(u"priority"_s);
    case What::Status:
        return ui::Words::field(u"status"_s);
    case What::Project:
        return ui::Words::field(u"group"_s);
    case What::Stage:
        return ui::Words::field(u"stage"_s);
    case What::Colour:
        return ui::Words::field(u"color"_s);
    case What::Frame:
        return ui::Words::field(u"frame"_s);
    case What::StickyCount:
        return tr("Number of stickies");
    case What::TaskCount:
        return tr("Number of tasks");
    case What::NeverReached:
    case What::Failed:
    case What::Unrest:
        break; // these have sentences of their own
    }
    return {};
}

QString SelfTestText::valueOf(What what, const QString& value)
{
    if (what == What::Becomes)
        return ui::RuleText::action(actionFromWord(value).value_or(RuleAction::Ignore));
    if (what == What::Status || what == What::Priority)
        return ui::Words::value(value);
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace bridge::gui
