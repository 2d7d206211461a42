// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

// The test classes of this executable, one a file.
namespace bridge::sandbox {

[[nodiscard]] std::unique_ptr<QObject> argumentTests();
[[nodiscard]] std::unique_ptr<QObject> boardFileTests();
[[nodiscard]] std::unique_ptr<QObject> faultTests();
[[nodiscard]] std::unique_ptr<QObject> personTests();
[[nodiscard]] std::unique_ptr<QObject> siteTests();
[[nodiscard]] std::unique_ptr<QObject> transportTests();

} // namespace bridge::sandbox
