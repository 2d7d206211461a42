// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <random>
#include <thread>

namespace bridge::test {

/// Thrown through a program that the stage lets die.
struct Crash {
};

/// Programs that run one at a time, in an order that a seed decides: each gives way wherever it touches
/// something that others touch too, and may die there. Deterministic.
class Stage
{
public:
    using Program = std::function<void()>;

    explicit Stage(quint32 seed)
        : m_random(seed)
    {
    }

    /// Runs all of them to their ends.
    void run(const std::vector<Program>& programs);

    /// Called by a program: others go on before it does, or it dies.
    void giveWay(const QString& place);
    [[nodiscard]] bool chance(int percent) { return int(m_random() % 100) < percent; }
    [[nodiscard]] int number(int below) { return int(m_random() % quint32(below)); }
    [[nodiscard]] int running() const { return m_running; } ///< which program

    int crashPercent = 0; ///< at each giving way
    QStringList trace{}; ///< "1 asks the server", …

private:
    struct Actor {
        std::thread thread{};
        bool mayGo = false;
        bool ended = false;
    };
    void letGo(Actor& actor);
    void waitForTurn(Actor& actor, std::unique_lock<std::mutex>& lock);

    std::mt19937 m_random;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Actor> m_actors;
    int m_running = -1;
};

} // namespace bridge::test
