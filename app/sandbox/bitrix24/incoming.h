// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/php.h"
#include "core/net/http.h"

namespace bridge::sandbox::bitrix24 {

/// Which part of the portal an address belongs to.
enum class Door : quint8 { None, Rest, RestV3, Authorize, Token };

/// One request, taken apart (fact sheet §1.7, §2.1).
struct Incoming {
    Door door = Door::None;
    QString method{}; ///< lower case, without ".json"
    qint64 hookUser = 0;
    QString hookCode{}; ///< empty: no webhook, a token is expected
    QString token{}; ///< of the Authorization header, else of `auth`
    QString connector{}; ///< auth_connector
    std::optional<QByteArray> idempotencyKey{}; ///< of the header, v3 only (§2.3)
    QByteArray body{}; ///< as it came
    bool jsonBody = false; ///< the body is a JSON object
    php::Value params{}; ///< query, then body, without `auth` and `auth_connector`
};

/// Never fails: an address of no door has `Door::None`, and a JSON body that can't be parsed is dropped
/// silently, as the portal does (§1.4).
[[nodiscard]] Incoming takenApart(const HttpRequest& request);

/// Query and form-encoded body as one array, as the token server reads them.
[[nodiscard]] php::Value formParams(const HttpRequest& request);

} // namespace bridge::sandbox::bitrix24
