// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bridge::screens {

/// A program that links this has no network: whoever in it asks the system for an Internet socket or for
/// a host's address is refused, and what was asked is noted. It stands before the C library's own functions,
/// so nothing gets around it: neither Qt nor what Qt loads. Needs a linker that lets a program do so (glibc's).
[[nodiscard]] QStringList networkAttempts();
void forgetNetworkAttempts();

/// Whether the guard stands: tries it once, leaving no trace.
[[nodiscard]] bool networkIsRefused();

} // namespace bridge::screens
