// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/body_schema.h"
#include "app/sandbox/miro/miro_world.h"

namespace bridge::sandbox {

/// What the service knows about one kind of item: its names, the bodies it takes, its defaults.
struct KindRules {
    ItemKind kind{};
    QString type{}; ///< "sticky_note"
    QString path{}; ///< "sticky_notes"
    Fields create{};
    Fields patch{};
    Json data = Json::object(); ///< what a new item has when nothing is sent
    Json style = Json::object();
    QSizeF size{};
    bool takesTags = false;
};

[[nodiscard]] const std::vector<KindRules>& allKinds();
[[nodiscard]] const KindRules& rulesOf(ItemKind kind);
[[nodiscard]] const KindRules* rulesOfType(const QString& type); ///< null for a type that is not simulated

/// Every type the items list can be asked for, simulated or not (Miro fact sheet §4).
[[nodiscard]] const QStringList& listableTypes();
/// Body of PATCH /items/{id}: position and parent only.
[[nodiscard]] const Fields& placeFields();

constexpr qsizetype maxContent = 5999; ///< "fewer than 6 000 characters" (§5)

} // namespace bridge::sandbox
