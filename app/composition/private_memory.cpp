// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/private_memory.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace bridge::composition {

void leaveNoCrashDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

void keepMemoryPrivate()
{
    leaveNoCrashDumps();
#ifdef Q_OS_LINUX
    // The limit above says nothing to a collector that the kernel pipes dumps to (core(5)).
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace bridge::composition
