// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/credit_ledger.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes windowLength{1};

} // namespace

int creditsOfLevel(int level)
{
    constexpr int prices[] = {0, 50, 100, 500, 2000};
    return prices[std::clamp(level, 0, 4)];
}

CreditLedger::Standing CreditLedger::charge(Number user, int credits, TimePoint now, bool enforced)
{
    Account& account = m_accounts[user];
    forget(account, now);
    const bool accepted = !enforced || account.spent + credits <= creditLimit;
    if (accepted && credits > 0) {
        account.spent += credits;
        if (!account.entries.empty() && account.entries.back().at == now)
            account.entries.back().credits += credits;
        else
            account.entries.push_back({now, credits});
    }
    const int remaining = static_cast<int>(std::max<qint64>(0, creditLimit - account.spent));
    const auto reset = std::chrono::ceil<std::chrono::seconds>(resetOf(account, now));
    return {accepted, remaining, reset.time_since_epoch().count()};
}

void CreditLedger::forget(Account& account, TimePoint now) const
{
    const auto isOver = [&](const Entry& entry) { return entry.at + windowLength <= now; };
    if (m_window == CreditWindow::Fixed) {
        if (!account.entries.empty() && isOver(account.entries.front()))
            account = {};
        return;
    }
    while (!account.entries.empty() && isOver(account.entries.front())) {
        account.spent -= account.entries.front().credits;
        account.entries.pop_front();
    }
}

TimePoint CreditLedger::resetOf(const Account& account, TimePoint now) const
{
    if (account.entries.empty())
        return now;
    return windowLength + (m_window == CreditWindow::Fixed ? account.entries.front().at : account.entries.back().at);
}

Json CreditLedger::toJson() const
{
    Json accounts = Json::object();
    for (const auto& [user, account] : m_accounts) {
        Json entries = Json::array();
        for (const Entry& entry : account.entries)
            entries.push_back({entry.at.time_since_epoch().count(), entry.credits});
        accounts[idText(user).toStdString()] = entries;
    }
    return accounts;
}

Result<CreditLedger> CreditLedger::fromJson(const Json& json, CreditWindow window)
{
    CreditLedger ledger(window);
    if (!json.is_object())
        return fail(ErrorKind::Configuration, u"the credits are not an object"_s);
    for (const auto& [user, entries] : json.items()) {
        Account& account = ledger.m_accounts[toNumber(QString::fromStdString(user))];
        for (const Json& entry : entries) {
            if (!entry.is_array() || entry.size() != 2 || !entry[0].is_number_integer()
                || !entry[1].is_number_integer())
                return fail(ErrorKind::Configuration, u"an entry of the credits is not [time, credits]"_s);
            account.entries.push_back(
                {TimePoint(std::chrono::milliseconds(entry[0].get<qint64>())), entry[1].get<int>()});
            account.spent += account.entries.back().credits;
        }
    }
    return ledger;
}

} // namespace bridge::sandbox
