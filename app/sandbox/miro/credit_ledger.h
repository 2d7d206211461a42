// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"

#include <deque>

namespace bridge::sandbox {

constexpr int creditLimit = 100'000; ///< a minute, per user and app (Miro fact sheet §11)

/// Price of one call of a level 1 to 4.
[[nodiscard]] int creditsOfLevel(int level);

/// Counts what each user spends.
///
/// The real window is not documented. The strictest reading is the default: a sliding window, so that no
/// 60 seconds ever hold more than the limit, wherever they begin. X-RateLimit-Reset then names the second
/// at which the whole limit is free again, which is what a client that waits for it expects.
/// Every call with a valid token is charged, also one that is refused afterwards; a 429 costs nothing.
class CreditLedger
{
public:
    struct Standing {
        bool accepted = true;
        int remaining = creditLimit;
        qint64 resetSeconds = 0; ///< Unix time, rounded up
    };

    explicit CreditLedger(CreditWindow window)
        : m_window(window)
    {
    }

    /// Charges `credits` unless that would break the limit and `enforced` holds.
    Standing charge(Number user, int credits, TimePoint now, bool enforced);

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<CreditLedger> fromJson(const Json& json, CreditWindow window);

private:
    struct Entry {
        TimePoint at{};
        int credits = 0;
    };
    struct Account {
        std::deque<Entry> entries{}; ///< of the current window
        qint64 spent = 0; ///< their sum
    };

    void forget(Account& account, TimePoint now) const;
    [[nodiscard]] TimePoint resetOf(const Account& account, TimePoint now) const;

    CreditWindow m_window;
    std::map<Number, Account> m_accounts;
};

} // namespace bridge::sandbox
