// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/client.h"

namespace bridge::bitrix24 {

/// The signed-in user.
struct Account {
    UserId id{};
    QString name{};
    bool admin = false;

    friend bool operator==(const Account&, const Account&) = default;
};

struct Workgroup {
    GroupId id{};
    QString name{};

    friend bool operator==(const Workgroup&, const Workgroup&) = default;
};

struct Person {
    UserId id{};
    QString name{};
    QString position{};

    friend bool operator==(const Person&, const Person&) = default;
};

/// The portal's plan, as far as it tells.
struct PortalPlan {
    QString license{}; ///< "de_pro100"; empty where the portal doesn't say
    bool enterprise = false; ///< the limits are five times as wide
    bool selfHosted = false;
    bool installed = true; ///< the application; a webhook needs no installing
    bool paymentExpired = false;

    friend bool operator==(const PortalPlan&, const PortalPlan&) = default;
};

/// Who and what there is on the portal.
class Directory
{
public:
    explicit Directory(Client& client)
        : m_client(client)
    {
    }

    /// Needs no scope; asked once.
    [[nodiscard]] Result<Account> whoAmI(const std::stop_token& stop);
    [[nodiscard]] const std::optional<Account>& account() const { return m_account; } ///< empty until it was asked
    /// What the token or the webhook may use ("task", "im", …); asked once.
    [[nodiscard]] Result<QStringList> scopes(const std::stop_token& stop);
    /// A webhook may not be told its plan: then everything is at its default.
    [[nodiscard]] Result<PortalPlan> plan(const std::stop_token& stop);
    /// Active workgroups and projects that the user may see. Needs the scope sonet_group.
    [[nodiscard]] Result<std::vector<Workgroup>> groups(const std::stop_token& stop);
    /// Active employees. Needs the scope user_brief, user_basic or user.
    [[nodiscard]] Result<std::vector<Person>> users(const std::stop_token& stop);

    /// For a batch that asks for other things as well: the question, and where its answer goes.
    [[nodiscard]] static Command accountCommand();
    [[nodiscard]] Result<Account> takeAccount(const Envelope& answer);
    [[nodiscard]] static Command groupNamesCommand(const std::vector<GroupId>& groups);
    [[nodiscard]] static std::vector<Workgroup> workgroupsOf(const Envelope& answer);

private:
    Client& m_client;
    std::optional<Account> m_account{};
    std::optional<QStringList> m_scopes{};
};

} // namespace bridge::bitrix24
