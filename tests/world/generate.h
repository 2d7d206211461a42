// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/world/script.h"

namespace bridge::test {

/// A small world and a few rounds of what people and misfortune do to it. The same seed, the same script, on
/// every platform.
[[nodiscard]] Script generated(quint64 seed);

} // namespace bridge::test
