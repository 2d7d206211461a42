// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/settings/profile_shelf.h"
#include "ui/accounts/account_info.h"

namespace bridge::gui {

/// The profiles of this person, as the Accounts page handles them.
class ShelfDesk final : public ui::ProfileDesk
{
public:
    /// `current` is the folder that this window works with. `secrets` must outlive the desk.
    ShelfDesk(settings::ProfileShelf shelf, QDir current, auth::SecretStore& secrets);

    std::vector<ui::ProfileInfo> profiles() const override;
    Result<> create(const QString& name) override;
    Result<> rename(const QString& id, const QString& name) override;
    Result<> duplicate(const QString& id) override;
    Result<> remove(const QString& id) override;
    Result<> exportTo(const QString& id, const QString& file) override;
    Result<> importFrom(const QString& file) override;
    Result<> open(const QString& id) override;

private:
    /// The profile of this window where it lies in a folder that is not on the shelf.
    [[nodiscard]] std::optional<ui::ProfileInfo> openedApart() const;

    settings::ProfileShelf m_shelf;
    QDir m_current;
    auth::SecretStore& m_secrets;
};

} // namespace bridge::gui
