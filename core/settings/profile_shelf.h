// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile_file.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bridge::settings {

/// A profile as the shelf knows it.
struct ShelfEntry {
    QString id{}; ///< of a further profile also its folder's name; empty: the default one can't be read
    QString name{};
    QDir folder{};
    bool isDefault = false;
    std::optional<Error> problem{}; ///< why it can't be used; it can still be removed
};

/// What removing a profile asks of others.
struct RemovalSteps {
    /// Held until the value it answers with is gone; Conflict when another program uses the profile.
    std::function<Result<std::shared_ptr<void>>(const QDir& folder)> lock;
    std::function<Result<>(const QString& profileId)> forgetSecrets;
};

/// The profiles of this person: one a portal and team. The first lies in `home` itself, each further one in
/// a folder below `home`/profiles that is named by its id. The id never changes, as the keychain's entries are
/// found by it, and no two differ in upper case alone: some systems take their folders for one.
///
/// Every change is made whole or not at all, and errors say what to do: Configuration for a wrong or unknown
/// id, name or file, Storage for what can't be read or written.
class ProfileShelf
{
public:
    explicit ProfileShelf(QDir home = defaultProfileFolder())
        : m_home(std::move(home))
    {
    }

    [[nodiscard]] std::vector<ShelfEntry> list() const; ///< the default one first, then by id
    [[nodiscard]] Result<ShelfEntry> find(const QString& id) const;

    /// The first one becomes the default.
    [[nodiscard]] Result<ShelfEntry> create(const QString& id, const QString& name);
    [[nodiscard]] Result<ShelfEntry> rename(const QString& id, const QString& name);
    /// The settings alone: no sign-in, no journal.
    [[nodiscard]] Result<ShelfEntry> duplicate(const QString& id, const QString& newId);
    /// With all that is in its folder, and with its sign-ins. Where a step fails, the profile is still there and
    /// can be removed again.
    [[nodiscard]] Result<> remove(const QString& id, const RemovalSteps& steps);

    /// One file without secrets. A file that exists is never overwritten.
    [[nodiscard]] Result<> exportTo(const QString& id, const QString& file) const;
    /// An exported file or any profile.json. Without `id` it keeps its own, or gets a new one when that is taken.
    [[nodiscard]] Result<ShelfEntry> importFrom(const QString& file, const std::optional<QString>& id = std::nullopt);

    /// An id that is free, as near to the name as folders allow: "Команда Ä 1" → "a-1", then "a-1-2".
    [[nodiscard]] QString idFor(const QString& name) const;

private:
    [[nodiscard]] QDir shelf() const;
    /// What its sign-ins are stored under; empty when another profile calls itself the same.
    [[nodiscard]] QString keyOf(const ShelfEntry& entry) const;
    [[nodiscard]] bool isTaken(const QString& id) const;
    [[nodiscard]] Result<> checkNew(const QString& id) const;
    [[nodiscard]] Result<ShelfEntry> add(const Profile& profile);
    [[nodiscard]] Result<QDir> freshFolder() const;

    QDir m_home;
};

/// What `--profile` means: a folder, or the id of a profile on the shelf where there is no such folder; empty =
/// the default one. Never fails: what is neither is a folder without a profile.
[[nodiscard]] QDir profileFolder(const QString& given, const ProfileShelf& shelf = ProfileShelf());

} // namespace bridge::settings
