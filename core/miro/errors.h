// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

namespace bridge::miro {

/// What an answer other than 2xx means: the kind by the status alone, the sentence from the body, which
/// may lack any part, be HTML or be empty (Miro fact sheet §12).
[[nodiscard]] Error errorFrom(const HttpResponse& response, TimePoint now);

/// The transport's failure, in a sentence that names the service.
[[nodiscard]] Error unreached(Error failure);

/// A write that was answered, but not understandably, may have been done.
[[nodiscard]] Error unclearWrite(Error error);

} // namespace bridge::miro
