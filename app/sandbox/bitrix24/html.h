// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http.h"

namespace bridge::sandbox::bitrix24 {

/// A page of the portal in its plain frame: `title` is text, `body` is HTML.
[[nodiscard]] HttpResponse htmlPage(int status, const QString& title, const QString& body);

} // namespace bridge::sandbox::bitrix24
