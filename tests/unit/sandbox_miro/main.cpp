// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/suites.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char* argv[])
{
    using namespace bridge::sandbox::suites;
    const QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto make : {boards, connectors, content, credits, items, members, oauth, person, refusals, state, tags})
        failed += QTest::qExec(make().get(), argc, argv);
    return failed == 0 ? 0 : 1;
}
