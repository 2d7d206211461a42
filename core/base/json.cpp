// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

namespace bridge {

using namespace Qt::StringLiterals;

Result<Json> parseJson(const QByteArray& text)
{
    Json json = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded())
        return fail(ErrorKind::BadReply, u"not JSON"_s);
    return json;
}

QByteArray toBytes(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray toBytes(const OrderedJson& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace));
}

} // namespace bridge
