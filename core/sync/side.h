// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bridge::sync {

enum class Side : quint8 { Miro, Bitrix24 };
[[nodiscard]] QString sideWord(Side side); ///< "miro", "bitrix24"
[[nodiscard]] std::optional<Side> sideFromWord(const QString& word);

} // namespace bridge::sync
