// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

// What the portal does to texts of a task (fact sheet §7.1, §7.6).
namespace bridge::sandbox::bitrix24 {

/// Trimmed and cut at 250 characters.
[[nodiscard]] QString titleOnAdd(const QString& text);
/// The same on update, where the cut comes after emoji are encoded and may split one: its rest stays as text.
[[nodiscard]] QString titleOnUpdate(const QString& text);
/// The words behind '#', at the start or after a space, in order and once each.
[[nodiscard]] QStringList hashTags(const QString& title, const QString& description);
/// A date of a request in whole seconds; without an offset the server's zone holds. Nullopt: not a date.
[[nodiscard]] std::optional<qint64> parsedDate(const QString& text, int serverOffset);

} // namespace bridge::sandbox::bitrix24
