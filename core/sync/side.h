// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bridge::sync {

enum class Side : quint8 { Miro, Bitrix24 };
[[nodiscard]] QString sideWord(Side side); ///< "miro", "bitrix24"
[[nodiscard]] std::optional<Side> sideFromWord(const QString& word);
[[nodiscard]] QString sideName(Side side); ///< the service's own name: "Miro", "Bitrix24"

} // namespace bridge::sync
