// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char** argv)
{
    using namespace bridge::sandbox;
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const auto& make : {accessTests, batchTests, commentTests, envelopeTests, eventTests, groupTests, limitTests,
             peopleTests, refusalTests, statusTests, taskListTests, taskTests, v3Tests})
        failed += QTest::qExec(make().get(), argc, argv);
    return failed;
}
