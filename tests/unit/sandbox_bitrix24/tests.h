// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

// The test classes of this executable, one a file.
namespace bridge::sandbox {

[[nodiscard]] std::unique_ptr<QObject> accessTests();
[[nodiscard]] std::unique_ptr<QObject> batchTests();
[[nodiscard]] std::unique_ptr<QObject> commentTests();
[[nodiscard]] std::unique_ptr<QObject> envelopeTests();
[[nodiscard]] std::unique_ptr<QObject> eventTests();
[[nodiscard]] std::unique_ptr<QObject> groupTests();
[[nodiscard]] std::unique_ptr<QObject> limitTests();
[[nodiscard]] std::unique_ptr<QObject> peopleTests();
[[nodiscard]] std::unique_ptr<QObject> refusalTests();
[[nodiscard]] std::unique_ptr<QObject> statusTests();
[[nodiscard]] std::unique_ptr<QObject> taskListTests();
[[nodiscard]] std::unique_ptr<QObject> taskTests();
[[nodiscard]] std::unique_ptr<QObject> v3Tests();

} // namespace bridge::sandbox
