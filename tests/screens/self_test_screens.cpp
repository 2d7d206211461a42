// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/diagnostics/diagnostics_page.h"
#include "ui/diagnostics/self_test_pane.h"

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

using diagnostics::Check;
using diagnostics::Verdict;

const QString counts = u"Boards: 20, stickies: 1120, edits: 240, writes: 2210. "_s;

ui::SelfTestPane& show(ui::MainWindow& window)
{
    const settings::Profile profile = sampleProfile();
    window.setProfile(profile.name, ui::linkInfos(profile));
    window.setStatus(healthyStatus());
    window.showPage(ui::PageId::Diagnostics);
    window.diagnostics().showSelfTest();
    return window.diagnostics().selfTest();
}

std::vector<Check> tookAll()
{
    return {{.id = u"a"_s, .title = u"Rule: Yellow → Task"_s, .measured = u"Stickies it took: 284"_s},
        {.id = u"b"_s, .title = u"Rule: Red → Task, high priority"_s, .measured = u"Stickies it took: 276"_s},
        {.id = u"c"_s, .title = u"Rule: Green → Comment"_s, .measured = u"Stickies it took: 280"_s},
        {.id = u"d"_s, .title = u"Frame: To Do"_s, .measured = u"Stickies in it that a rule takes: 160"_s},
        {.id = u"e"_s, .title = u"Frame: Done"_s, .measured = u"Stickies in it that a rule takes: 160"_s},
        {.id = u"f"_s, .title = u"No rule"_s, .measured = u"Stickies that were left alone: 140"_s}};
}

std::vector<Check> withFindings()
{
    std::vector<Check> checks = tookAll();
    checks.insert(checks.begin(),
        {{.id = u"g"_s,
             .title = u"The mapping contradicts itself"_s,
             .verdict = Verdict::Failed,
             .measured = u"“Done” is mapped twice: remove one of them."_s},
            {.id = u"h"_s,
                .title = u"Rule: Yellow, tag “bug”"_s,
                .verdict = Verdict::Warning,
                .measured = u"Never reached: “Yellow” above takes all of its stickies. Move it up."_s},
            {.id = u"i"_s,
                .title = u"Stage of “Paint the door & the wall, 17”"_s,
                .verdict = Verdict::Failed,
                .measured = u"Expected: 45. Found: 0."_s}});
    return checks;
}

} // namespace

std::vector<Screen> selfTestScreens()
{
    return {
        {u"self-test-none"_s, [](ui::MainWindow& window) { show(window).setLinks({}); }},
        {u"self-test-ready"_s, [](ui::MainWindow& window) { show(window); }},
        {u"self-test-running"_s,
            [](ui::MainWindow& window) {
                show(window).begin();
                show(window).setProgress(7, 20);
            }},
        {u"self-test-sound"_s,
            [](ui::MainWindow& window) {
                show(window).end(counts + u"Everything became what the link says, and nothing was lost."_s, tookAll());
            }},
        {u"self-test-findings"_s,
            [](ui::MainWindow& window) { show(window).end(counts + u"Not as it should be: 3."_s, withFindings()); }},
    };
}

} // namespace bridge::screens
