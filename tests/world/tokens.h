// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace bridge::test {

/// Every text that a person types in a random world carries a word of its own, "w017": so it can be followed
/// through whatever happens to it.
[[nodiscard]] QString token(int number);
[[nodiscard]] std::set<QString> tokensIn(const QString& text);

/// What people typed, and what of it a person took away again.
class Typed
{
public:
    /// A person put a text where another one stood: what stood there and is left out was taken away by a person.
    void replace(const QString& before, const QString& after);
    void add(const QString& text) { replace({}, text); }
    void takeAway(const QString& text) { replace(text, {}); }

    /// What must still be somewhere.
    [[nodiscard]] const std::set<QString>& alive() const { return m_alive; }

private:
    std::set<QString> m_alive;
};

} // namespace bridge::test
