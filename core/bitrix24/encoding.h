// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QStringList>

namespace bridge::bitrix24 {

/// Parameters as the query text that PHP's parse_str reads back: "fields[TITLE]=a%26b&select[0]=ID".
/// Everything but letters, digits and "-_.~" is written as %XX, so a raw '+' never becomes a space and
/// a raw '#' never cuts the rest (Bitrix24 core fact sheet §2.2). An empty list or map is "name=",
/// true and false are 1 and 0, null is left out.
[[nodiscard]] QByteArray encodeQuery(const OrderedJson& params);

/// A nested name: {"filter", ">ID"} → "filter[%3EID]".
[[nodiscard]] QByteArray encodeName(const QStringList& path);

} // namespace bridge::bitrix24
