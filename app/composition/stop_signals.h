// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

namespace bridge::composition {

/// Turns Ctrl+C and a request to terminate into a stop that is asked for once; a second one ends the
/// program at once. One object at a time, on the main thread; the thread's event loop must run.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    struct Pipe;

    std::stop_source m_source;
    std::unique_ptr<Pipe> m_pipe;
};

} // namespace bridge::composition
