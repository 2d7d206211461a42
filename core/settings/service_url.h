// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QUrl>

namespace bridge::settings {

/// An address that tokens may be sent to: https, or plain http for this machine only. Without a slash at
/// its end. The error is Configuration and names `place`; it never repeats the address's path, which may
/// hold a secret.
[[nodiscard]] Result<QUrl> serviceUrl(const QString& text, const QString& place);

} // namespace bridge::settings
