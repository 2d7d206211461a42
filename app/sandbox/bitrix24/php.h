// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <optional>

// The ways of PHP that show through Bitrix24's answers: loose numbers, arrays that are lists and maps at
// once, query strings that nest (fact sheet §2.2, §3). Parameters keep their order, because old methods
// read them by position (§2.4).
namespace bridge::sandbox::bitrix24::php {

using Value = OrderedJson;

/// `a=1&b[x]=2&c[]=3&c[]=4` as nested arrays; a raw '+' is a space.
[[nodiscard]] Value parseStr(QByteArrayView text);

[[nodiscard]] bool isArray(const Value& value); ///< a list or a map
[[nodiscard]] std::vector<Value> values(const Value& array);
[[nodiscard]] qint64 toInt(const Value& value); ///< "15abc" is 15, text is 0, a non-empty array is 1
[[nodiscard]] QString toText(const Value& value); ///< arrays as "Array", true as "1", false and null as ""
[[nodiscard]] bool isTrue(const Value& value); ///< PHP's truth: "", "0", 0, null and [] are false
[[nodiscard]] bool isYes(const Value& value); ///< "Y", "true", true, 1
[[nodiscard]] bool isNumeric(const Value& value); ///< an integer, or text that is one

/// The named element, null when absent.
[[nodiscard]] const Value* find(const Value& array, const QString& name);
[[nodiscard]] const Value* findAnyCase(const Value& array, const QString& name);
[[nodiscard]] QString textOf(const Value& array, const QString& name);
[[nodiscard]] qint64 intOf(const Value& array, const QString& name);
[[nodiscard]] bool has(const Value& array, const QString& name);

[[nodiscard]] std::vector<qint64> toInts(const Value& value); ///< of one value or of an array
[[nodiscard]] QStringList toTexts(const Value& value);

/// Keys in upper case, as `event.*`, `user.*`, `im.*` and `batch` read them.
[[nodiscard]] Value upperKeys(const Value& array);

/// What json_encode makes of PHP arrays: an empty map is [], a map with the keys 0…n-1 is a list.
[[nodiscard]] Json encoded(Json json);

/// htmlspecialchars_decode, once.
[[nodiscard]] QString entitiesDecoded(const QString& text);

} // namespace bridge::sandbox::bitrix24::php
