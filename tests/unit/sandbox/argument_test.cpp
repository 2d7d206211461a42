// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program/arguments.h"
#include "tests/unit/sandbox/tests.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class ArgumentTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsPortsAreFreeAndLimitsReal()
    {
        const Result<Arguments> arguments = parseArguments({});
        QVERIFY(arguments);
        QCOMPARE(arguments->miroPort, 0);
        QCOMPARE(arguments->bitrix24Port, 0);
        QCOMPARE(arguments->redirectPort, 8788);
        QVERIFY(arguments->realLimits);
        QVERIFY(arguments->stateFile.isEmpty());
    }

    void valuesStandBehindASpaceOrAnEqualsSign()
    {
        const Result<Arguments> arguments = parseArguments({u"--miro-port"_s, u"8081"_s, u"--board=a=b.json"_s,
            u"--limits"_s, u"off"_s, u"--state=s.json"_s, u"--redirect-port=9000"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->redirectPort, 9000);
        QCOMPARE(arguments->miroPort, 8081);
        QCOMPARE(arguments->boardFile, u"a=b.json"_s);
        QCOMPARE(arguments->stateFile, u"s.json"_s);
        QVERIFY(!arguments->realLimits);
    }

    void wrongArgumentsAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown") << QStringList{u"--prot"_s} << u"unknown argument \"--prot\""_s;
        QTest::newRow("no value") << QStringList{u"--board"_s} << u"--board needs a value"_s;
        QTest::newRow("no number") << QStringList{u"--miro-port"_s, u"x"_s} << u"--miro-port can't be \"x\""_s;
        QTest::newRow("no port") << QStringList{u"--miro-port=65536"_s} << u"--miro-port can't be \"65536\""_s;
        QTest::newRow("no limit") << QStringList{u"--limits"_s, u"on"_s} << u"--limits can't be \"on\""_s;
    }
    void wrongArgumentsAreNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        const Result<Arguments> arguments = parseArguments(words);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().kind, ErrorKind::Configuration);
        QVERIFY2(arguments.error().detail.startsWith(sentence), qPrintable(arguments.error().detail));
    }
};

std::unique_ptr<QObject> argumentTests()
{
    return std::make_unique<ArgumentTests>();
}

} // namespace bridge::sandbox

#include "argument_test.moc"
