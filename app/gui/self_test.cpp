// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/self_test.h"

#include "app/gui/self_test_text.h"
#include "core/settings/profile_file.h"

#include <algorithm>

namespace bridge::gui {

SelfTest::SelfTest(const QDir& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
}

SelfTest::~SelfTest() = default;

void SelfTest::attach(ui::SelfTestPane& pane)
{
    m_pane = &pane;
    connect(&pane, &ui::SelfTestPane::runRequested, this, &SelfTest::run);
    connect(&pane, &ui::SelfTestPane::stopRequested, this, &SelfTest::stop);
}

void SelfTest::run(const LinkId& link, int boards)
{
    m_trials.cancel();
    m_sum = {};
    m_pane->begin();
    const auto profile = settings::loadProfile(m_folder);
    if (!profile)
        return finish(tl::unexpected(profile.error()));
    const auto chosen = std::ranges::find(profile->links, link, &Link::id);
    if (chosen == profile->links.end())
        return finish(fail(ErrorKind::NotFound, SelfTestText::noSuchLink()));
    m_link = *chosen;

    m_trials.run<selftest::MappingTrial>(
        [boards, tried = m_link](const std::stop_token& stop, const auto& tell) -> Result<> {
            for (int seed = 1; seed <= boards; ++seed) {
                const auto trial = selftest::tryMapping(tried, quint32(seed), stop);
                if (!trial)
                    return tl::unexpected(trial.error());
                tell(*trial);
            }
            return {};
        },
        [this, boards](const selftest::MappingTrial& trial) { take(trial, boards); },
        [this](const Result<>& outcome) { finish(outcome); });
}

void SelfTest::take(const selftest::MappingTrial& trial, int of)
{
    m_sum += trial;
    if (m_pane)
        m_pane->setProgress(m_sum.boards, of);
}

void SelfTest::stop()
{
    m_trials.cancel();
    finish(fail(ErrorKind::Cancelled, {}));
}

void SelfTest::finish(const Result<>& outcome)
{
    if (!m_pane)
        return;
    const bool isStopped = !outcome && outcome.error().kind == ErrorKind::Cancelled;
    auto results = SelfTestText::results(m_sum, m_link);
    if (!outcome && !isStopped)
        results.insert(results.begin(), SelfTestText::trouble(outcome.error()));
    m_pane->end(SelfTestText::summary(m_sum, isStopped), results);
}

} // namespace bridge::gui
