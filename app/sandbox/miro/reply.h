// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http.h"

#include <tl/expected.hpp>

#include <vector>

namespace bridge::sandbox {

struct FieldFault {
    QString field{}; ///< "data.content"; in a bulk body "2.data.content"
    QString message{};
};

/// Why a request is refused: what becomes the error body of Miro fact sheet §12.
struct Refusal {
    int status = 400;
    QString code{};
    QString message{};
    std::vector<FieldFault> fields{};
};

template <typename T = void> using Outcome = tl::expected<T, Refusal>;

[[nodiscard]] tl::unexpected<Refusal> refuse(int status, const QString& code, const QString& message);
/// 400 "2.0703" with the field named in context.fields.
[[nodiscard]] tl::unexpected<Refusal> refuseField(const QString& field, const QString& message);
/// 400 "Field [name] is not supported".
[[nodiscard]] tl::unexpected<Refusal> refuseUnknownField(const QString& prefix, const QString& name);
/// 404 "3.0201".
[[nodiscard]] tl::unexpected<Refusal> refuseMissing(const QString& what, const QString& id);

[[nodiscard]] HttpResponse toResponse(const Refusal& refusal);
[[nodiscard]] HttpResponse jsonResponse(int status, const Json& body);
[[nodiscard]] HttpResponse emptyResponse(); ///< 204

/// A number as services write it: 220, not 220.0.
[[nodiscard]] Json plainNumber(double value);

} // namespace bridge::sandbox
