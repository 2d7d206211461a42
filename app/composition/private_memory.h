// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bridge::composition {

/// Tokens are in this process's memory in plain, so from now on a crash leaves no image of it, where the system
/// lets a program say so (Linux, macOS).
void leaveNoCrashDumps();

/// The same, and other programs of this person can't look into the memory either (Linux). Not for a program
/// whose browser engine looks at itself through /proc.
void keepMemoryPrivate();

} // namespace bridge::composition
