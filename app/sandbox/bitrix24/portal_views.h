// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/portal.h"

// The portal as its pages and the tests look at it; shapes in bitrix24_service.h.
namespace bridge::sandbox::bitrix24 {

[[nodiscard]] Json viewOf(Portal& portal);
[[nodiscard]] Json viewOf(Portal& portal, const TaskRecord& task);

} // namespace bridge::sandbox::bitrix24
