// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char** argv)
{
    using namespace bridge::sandbox;
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const auto& make : {argumentTests, boardFileTests, faultTests, personTests, siteTests, transportTests})
        failed += QTest::qExec(make().get(), argc, argv);
    return failed;
}
