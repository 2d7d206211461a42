// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QUrl>

namespace bridge::settings {

/// An address that tokens may be sent to: https, or plain http for this machine only. Without a slash at
/// its end. The error is Configuration and names `place`; it never repeats the address's path, which may
/// hold a secret.
[[nodiscard]] Result<QUrl> serviceUrl(const QString& text, const QString& place);

/// The portal that a person means: "acme" (in Bitrix24's cloud), "acme.bitrix24.de", an address copied from the
/// browser or a webhook's, or the host of an own server. The path is left out, as it may hold a secret, and
/// the address is https, except on this machine where none was typed. The error is Configuration and says what to type.
[[nodiscard]] Result<QUrl> portalUrlFrom(const QString& typed);

} // namespace bridge::settings
