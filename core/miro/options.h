// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/credit_budget.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace bridge::miro {

/// Where Miro is and how much of its budget we take.
struct MiroOptions {
    QUrl apiUrl{QStringLiteral("https://api.miro.com")};
    QUrl webUrl{QStringLiteral("https://miro.com")}; ///< where a person opens a board
    int lanes = 4; ///< requests in flight at once (Miro fact sheet §11)
    /// The part of the credit limit that walks over boards may use. Writes may use all of it: a first sync
    /// has nothing to leave room for, while a walk repeated for ever must leave room for other apps.
    double budgetShare = 0.5;
    /// So long one list of boards tells when each was modified; less than the time between two looks at a board.
    std::chrono::milliseconds stampsLast{2500};
    std::shared_ptr<CreditBudget> credits{}; ///< shared by all clients of one token; null = one of its own
};

} // namespace bridge::miro
