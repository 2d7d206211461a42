// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <nlohmann/json.hpp>

NLOHMANN_JSON_NAMESPACE_BEGIN

/// QString as a JSON string, so that `json.get<QString>()` and `json = text` work like for std::string.
template <> struct adl_serializer<QString> {
    template <typename Json> static void to_json(Json& j, const QString& text) { j = text.toStdString(); }
    template <typename Json> static void from_json(const Json& j, QString& text)
    {
        text = QString::fromStdString(j.template get_ref<const std::string&>());
    }
};

NLOHMANN_JSON_NAMESPACE_END

namespace bridge {

using Json = nlohmann::json; ///< sorted keys: equal values have equal text
using OrderedJson = nlohmann::ordered_json; ///< for what the service reads by position

/// The JSON library reports by exception; this is the border where it becomes a value.
[[nodiscard]] Result<Json> parseJson(const QByteArray& text);

/// Compact UTF-8; a broken surrogate is replaced, never thrown on.
[[nodiscard]] QByteArray toBytes(const Json& json);
[[nodiscard]] QByteArray toBytes(const OrderedJson& json);

} // namespace bridge
