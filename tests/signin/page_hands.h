// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bridge::signintest {

constexpr int longEnough = 20'000; ///< milliseconds, for a browser on a busy machine

// A person's hands and eyes on the sign-in page below `root`.

/// Waits for the element and presses it.
[[nodiscard]] bool pressOnPage(const QWidget& root, const QString& selector);
[[nodiscard]] bool waitForPageText(const QWidget& root, const QString& text);

} // namespace bridge::signintest
