// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/board_file.h"

#include <QString>

#include <functional>

namespace bridge::bench {

/// "name: measured, limit …": a figure beside its bound.
void print(const QString& name, const QString& measured, const QString& bound);
[[nodiscard]] QString figure(double value, int decimals = 1);

/// The median of so many runs of `work`, in milliseconds of run time.
[[nodiscard]] double medianOf(int runs, const std::function<void()>& work);

/// A board with so many stickies of two lines in three frames that mean a status.
[[nodiscard]] sandbox::BoardFile boardOf(int stickies);

// Each prints its figures.
void firstSync();
void oneChange();
void idleLinks();
void planning();
void parsing();
void memory(const QString& program); ///< runs itself again with --memory
void firstWindow(const QString& folder); ///< starts the program beside it and reads its log
void window(const QString& folder); ///< as the window's own tests measure it, where they are built

/// The work of --memory: a pass over 10,000 pairs, then prints its peak.
void holdManyPairs();

} // namespace bridge::bench
