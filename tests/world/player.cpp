// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/player.h"

#include <algorithm>

namespace bridge::test {

using namespace Qt::StringLiterals;

Player::Player(World& world, const Script& script)
    : m_world(world)
    , m_script(script)
{
    for (const Json& item : script.items)
        m_typed.add(item.at("text").get<QString>());
    for (const Json& task : script.tasks)
        m_typed.add(task.at("title").get<QString>() + u' ' + task.value("description", QString()));
    for (const World::Item& item : world.items())
        m_ownStickies.insert(item.id);
}

void Player::play()
{
    for (const Step& step : m_script.steps) {
        if (step.during)
            m_during.push_back(step);
        else
            play(step);
    }
    while (!m_during.empty()) // no pass came any more
        happen(*m_during.front().during);
}

void Player::play(const Step& step)
{
    if (!playAtBoard(step) && !playInPortal(step) && !playFault(step))
        pass(step);
}

void Player::pass(const Step& step)
{
    switch (step.kind) {
    case StepKind::Restart:
        m_world.restart();
        return;
    case StepKind::Resolve:
        resolve(step.texts.front());
        return;
    case StepKind::Retry:
        (void)sync::retryOperations(*m_world.journal, {}, m_world.ownClock.now());
        return;
    default:
        arm();
        if ((step.kind == StepKind::Look ? m_world.look() : m_world.pass()).error)
            m_wasStruck = true;
        disarm();
    }
}

bool Player::playFault(const Step& step)
{
    const auto number = [&] { return step.numbers.front(); };
    switch (step.kind) {
    case StepKind::Fault:
        if (const auto fault = parseJson(step.texts.front().toUtf8()))
            m_faults.push_back(*fault);
        return true;
    case StepKind::StopAfter:
        m_stopAfter = number();
        return true;
    case StepKind::DatabaseFail:
        m_databaseFail = number();
        return true;
    case StepKind::DiskFull:
        m_diskFull = number();
        return true;
    case StepKind::SaveJournal:
        m_world.saveJournal();
        return true;
    case StepKind::RestoreJournal:
        forgetWhatOnlyTheJournalKnew();
        (void)m_world.restoreJournal();
        return true;
    case StepKind::LoseJournal:
        forgetWhatOnlyTheJournalKnew();
        m_world.loseJournal();
        return true;
    case StepKind::Latency:
        m_world.transport.setLatency(std::chrono::milliseconds{number()});
        return true;
    case StepKind::Clock:
        m_world.ownClock.jump(std::chrono::seconds{number()});
        return true;
    case StepKind::Wait:
        m_world.clock.advance(std::chrono::seconds{number()});
        return true;
    default:
        return false;
    }
}

/// What goes wrong in the next pass is laid out before it.
void Player::arm()
{
    auto faults = sandbox::Faults::fromJson({{"faults", m_faults}});
    if (!faults)
        qFatal("%s", qPrintable(faults.error().detail));
    m_world.sandbox.setFaults(std::move(*faults));
    if (m_stopAfter)
        m_world.transport.stopAfter(*m_stopAfter);
    if (m_databaseFail) {
        m_world.journal->setProbe([left = *m_databaseFail]() mutable -> Result<> {
            if (left-- > 0)
                return {};
            return fail(ErrorKind::Storage, u"the disk is gone"_s);
        });
    }
    if (m_diskFull)
        m_world.limitJournal(int(*m_diskFull));
    m_world.recorder.setHooks({.before =
                                   [this](int number, const HttpRequest& request) {
                                       happen(number);
                                       noteLook(request);
                                   },
        .after = [this] { forgiveOverwritten(); }});
}

void Player::disarm()
{
    m_world.recorder.setHooks({});
    m_fresh.clear();
    while (!m_during.empty()) // later than the last request
        happen(*m_during.front().during);
    m_world.sandbox.setFaults({});
    m_faults = Json::array();
    m_world.transport.resume();
    if (m_stopAfter || m_databaseFail || m_diskFull)
        m_world.restart();
    m_stopAfter.reset();
    m_databaseFail.reset();
    m_diskFull.reset();
}

void Player::happen(int request)
{
    const auto due = std::ranges::stable_partition(m_during, [&](const Step& step) { return *step.during != request; });
    const std::vector<Step> steps(due.begin(), due.end());
    m_during.erase(due.begin(), due.end());
    for (const Step& step : steps) {
        if (!playAtBoard(step))
            (void)playInPortal(step);
        for (const QString& text : step.texts)
            m_fresh.merge(tokensIn(text));
    }
}

void Player::noteLook(const HttpRequest& request)
{
    if (request.url.path().endsWith("/items"_L1))
        m_boardSeen = m_world.clock.now();
    if (request.body.contains("tasks.task.list") || request.body.contains("tasks.task.get"))
        m_portalSeen = m_world.clock.now();
}

/// Neither service can write on a condition. So a text that is typed in the seconds between the program's look
/// and its write is written over, and nobody could tell: this much, and no more, is nobody's fault.
void Player::forgiveOverwritten()
{
    constexpr std::chrono::seconds lookLasts{10};
    if (m_fresh.empty())
        return;
    const TimePoint now = m_world.clock.now();
    if (now - m_boardSeen >= lookLasts && now - m_portalSeen >= lookLasts)
        return;
    const QString shown = m_world.everythingShown();
    for (const QString& token : m_fresh) {
        if (!shown.contains(token))
            m_typed.takeAway(token);
    }
}

void Player::resolve(const QString& word)
{
    const auto rows = m_world.journal->operations(m_world.link.id);
    const auto take = sync::takeFromWord(word);
    if (!rows || !take)
        return;
    for (const sync::OperationRow& row : *rows) {
        if (row.kind == "conflict"_L1 && row.state == sync::OperationState::Held)
            (void)sync::resolveConflicts(*m_world.journal, {row.id}, *take);
    }
}

/// With the file goes the history: a text that had lost a conflict is kept nowhere else.
void Player::forgetWhatOnlyTheJournalKnew()
{
    const QString sides = m_world.everythingShown();
    for (const QString& token : std::set(m_typed.alive())) {
        if (!sides.contains(token) && m_world.journalText().contains(token))
            m_typed.takeAway(token);
    }
    for (const Json& entry : m_deletedTasks)
        m_forgottenTasks.insert({entry.at(0).get<qint64>()});
}

} // namespace bridge::test
