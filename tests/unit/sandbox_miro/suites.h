// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

// One suite a file, all in one executable: linking is what takes time.
namespace bridge::sandbox::suites {

using Suite = std::unique_ptr<QObject>;

[[nodiscard]] Suite boards();
[[nodiscard]] Suite connectors();
[[nodiscard]] Suite content();
[[nodiscard]] Suite credits();
[[nodiscard]] Suite items();
[[nodiscard]] Suite members();
[[nodiscard]] Suite oauth();
[[nodiscard]] Suite person();
[[nodiscard]] Suite refusals();
[[nodiscard]] Suite state();
[[nodiscard]] Suite tags();

} // namespace bridge::sandbox::suites
