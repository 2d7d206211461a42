// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMap>

#include <map>
#include <memory>

namespace bridge {

/// What people call the things that a change names by their ids, as far as a look at both sides brought them.
struct Names {
    QMap<GroupId, QString> projects{};
    QMap<StageId, QString> stages{};
    QMap<TaskId, QString> tasks{}; ///< their titles
    QMap<ItemId, QString> frames{}; ///< likewise

    /// What `other` knows, too; what it calls by another name has that one now.
    Names& operator+=(const Names& other);
    /// The value of a field ("group", "stage", "parent" or "frame") by its name. Any other field's value, a value
    /// that isn't known and one that is a name already come back as they are.
    [[nodiscard]] QString shown(const QString& field, const QString& value) const;

    friend bool operator==(const Names&, const Names&) = default;
};

/// What each link's last look brought. Shared, as there may be thousands of names, and for any thread to read.
using NamesOfLinks = std::map<LinkId, std::shared_ptr<const Names>>;

/// None for a link that was not looked at.
[[nodiscard]] const Names& namesOf(const LinkId& link, const NamesOfLinks& all);

} // namespace bridge
