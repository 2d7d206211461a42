// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bridge::sandbox::bitrix24 {

/// The values of a multipart body as the urlencoded form that says the same: `contentType` names the
/// boundary. Files and parts without a name are left out. Empty when there is no boundary.
[[nodiscard]] QByteArray formOfMultipart(const QByteArray& contentType, const QByteArray& body);

} // namespace bridge::sandbox::bitrix24
