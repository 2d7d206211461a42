// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/stop_signals.h"

#ifdef _WIN32 // so that checks that read every file can read this one anywhere

#include <windows.h>

namespace bridge::composition {

namespace {

std::stop_source* running = nullptr;

/// Windows calls this on a thread of its own, so it may ask for the stop itself. FALSE = end at once.
BOOL WINAPI wakeUp(DWORD)
{
    return running && running->request_stop() ? TRUE : FALSE;
}

} // namespace

struct StopSignals::Pipe {
};

StopSignals::StopSignals()
{
    running = &m_source;
    SetConsoleCtrlHandler(wakeUp, TRUE);
}

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(wakeUp, FALSE);
    running = nullptr;
}

} // namespace bridge::composition

#endif
