// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bridge::storage {

/// The disk that holds the folder, by the name a person finds it under, if it has no room left; else empty.
[[nodiscard]] QString fullDiskOf(const QString& folder);

} // namespace bridge::storage
