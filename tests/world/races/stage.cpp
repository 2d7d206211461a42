// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/races/stage.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

void Stage::run(const std::vector<Program>& programs)
{
    m_actors = std::vector<Actor>(programs.size());
    for (size_t i = 0; i < programs.size(); ++i) {
        Actor& actor = m_actors[i];
        actor.thread = std::thread([this, &actor, &program = programs[i]] {
            std::unique_lock lock(m_mutex);
            waitForTurn(actor, lock);
            lock.unlock();
            program();
            lock.lock();
            actor.ended = true;
            actor.mayGo = false;
            m_changed.notify_all();
        });
    }
    std::vector<int> alive;
    for (;;) {
        alive.clear();
        for (size_t i = 0; i < m_actors.size(); ++i) {
            if (!m_actors[i].ended)
                alive.push_back(int(i));
        }
        if (alive.empty())
            break;
        m_running = alive[size_t(number(int(alive.size())))];
        letGo(m_actors[size_t(m_running)]);
    }
    for (Actor& actor : m_actors)
        actor.thread.join();
}

void Stage::letGo(Actor& actor)
{
    std::unique_lock lock(m_mutex);
    actor.mayGo = true;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return !actor.mayGo; });
}

void Stage::waitForTurn(Actor& actor, std::unique_lock<std::mutex>& lock)
{
    m_changed.wait(lock, [&] { return actor.mayGo; });
}

void Stage::giveWay(const QString& place)
{
    const int me = m_running;
    Actor& actor = m_actors[size_t(me)];
    std::unique_lock lock(m_mutex);
    actor.mayGo = false;
    m_changed.notify_all();
    waitForTurn(actor, lock);
    lock.unlock();
    const bool dies = chance(crashPercent);
    trace << u"%1 %2%3"_s.arg(QString::number(me), place, dies ? u" and dies"_s : QString());
    if (dies)
        throw Crash{};
}

} // namespace bridge::test
