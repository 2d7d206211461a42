// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bridge::bitrix24 {

/// A description as it has to be written so that it is answered to the letter: the portal decodes HTML
/// entities once on the way out (Bitrix24 core fact sheet §7.1), so "&lt;" goes out as "&amp;lt;".
[[nodiscard]] QString withEntitiesKept(const QString& text);

} // namespace bridge::bitrix24
