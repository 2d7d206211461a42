// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/run.h"

#include <algorithm>

namespace bridge::test {

using namespace Qt::StringLiterals;

namespace {

/// "title “a”, task title “b”" and "title “c”, task title “d”" are one kind of wrong.
QString kindOf(const QString& wrong)
{
    return wrong.left(7);
}

class Shrinker
{
public:
    Shrinker(Script script, const std::function<QString(const Script&)>& test)
        : m_script(std::move(script))
        , m_test(test)
        , m_kind(kindOf(test(m_script)))
    {
    }

    Script run()
    {
        size_t before = 0;
        do { // one kind of thing left out can make another superfluous
            before = size();
            leaveOut(&Script::steps, [](Script&, size_t) {});
            leaveOut(&Script::items, forgetItem);
            leaveOut(&Script::tasks, [](Script&, size_t) {});
            leaveOut(&Script::frames, [](Script&, size_t) {});
            simplify();
        } while (size() < before);
        return m_script;
    }

private:
    [[nodiscard]] size_t size() const { return printed(m_script).size(); }

    bool accept(const Script& candidate)
    {
        const QString wrong = m_test(candidate);
        const bool same = !wrong.isEmpty() && kindOf(wrong) == m_kind;
        if (same)
            m_script = candidate;
        return same;
    }

    /// Delta debugging: halves first, then quarters, down to one entry at a time.
    template <typename Entry, typename Forget> void leaveOut(std::vector<Entry> Script::*list, Forget forget)
    {
        for (size_t width = std::max<size_t>((m_script.*list).size() / 2, 1);; width /= 2) {
            for (size_t at = 0; at < (m_script.*list).size();) {
                Script candidate = m_script;
                for (size_t i = std::min(at + width, (m_script.*list).size()); i > at; --i) {
                    (candidate.*list).erase((candidate.*list).begin() + qsizetype(i - 1));
                    forget(candidate, i - 1);
                }
                if (!accept(candidate))
                    at += width;
            }
            if (width <= 1)
                return;
        }
    }

    /// Connectors name items by their place.
    static void forgetItem(Script& script, size_t gone)
    {
        for (Json& item : script.items) {
            if (!item.contains("connect_to"))
                continue;
            const auto to = item["connect_to"].get<size_t>();
            if (to == gone)
                item.erase("connect_to");
            else if (to > gone)
                item["connect_to"] = to - 1;
        }
    }

    void dropFields(Json Script::*object)
    {
        const Json before = m_script.*object; // an accepted candidate takes the object's place
        for (const auto& [key, value] : before.items()) {
            Script candidate = m_script;
            (candidate.*object).erase(key);
            accept(candidate);
        }
    }

    void simplify()
    {
        dropFields(&Script::link);
        for (size_t i = 0; i < m_script.items.size(); ++i) {
            for (const char* field : {"tags", "connect_to", "frame"}) {
                Script candidate = m_script;
                if (candidate.items[i].erase(field) > 0)
                    accept(candidate);
            }
        }
        for (size_t i = 0; i < m_script.steps.size(); ++i) {
            Script candidate = m_script;
            if (std::exchange(candidate.steps[i].during, std::nullopt))
                accept(candidate);
        }
    }

    Script m_script;
    const std::function<QString(const Script&)>& m_test;
    QString m_kind;
};

} // namespace

Script shrunk(Script script, const std::function<QString(const Script&)>& test)
{
    return Shrinker(std::move(script), test).run();
}

} // namespace bridge::test
