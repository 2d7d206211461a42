// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/classes.h"

#include "tests/screens/catalogue.h"
#include "tests/screens/offline.h"
#include "tests/screens/sheet.h"
#include "tests/screens/stage.h"
#include "ui/shell/pages.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace bridge;
using namespace bridge::screens;
using namespace Qt::StringLiterals;

namespace {

QStringList names()
{
    QStringList names;
    for (const Screen& screen : allScreens())
        names << screen.name;
    return names;
}

bool isBlank(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors << image.pixel(x, y);
    }
    return colors.size() < 16; // a text alone has more, of its edges
}

} // namespace

void PicturesTest::everyPageIsShownInItsStates()
{
    QStringList all = names();
    QCOMPARE(all.removeDuplicates(), 0);
    const QDir guide(QStringLiteral(BRIDGE_GUIDE));
    for (const Shot& shot : guideShots()) {
        QVERIFY2(names().contains(shot.screen), qPrintable(shot.screen));
        const qint64 size = QFileInfo(guide.filePath(u"pictures/"_s + shot.fileName())).size();
        QVERIFY2(size > 0 && size < 200'000, qPrintable(shot.fileName()));
    }
    QMap<QString, QSet<Condition>> conditions;
    for (const QString& name : names())
        conditions[pageOf(name)] << conditionOf(name);
    for (const QString& page : {u"overview"_s, u"boards"_s, u"mapping"_s, u"plan"_s, u"review"_s, u"activity"_s,
             u"accounts"_s, u"diagnostics"_s, u"settings"_s, u"setup"_s, u"start"_s, u"sign-in"_s})
        QVERIFY2(conditions.contains(page), qPrintable(page));
    for (const QString& page : {u"overview"_s, u"diagnostics"_s, u"start"_s})
        QVERIFY2(conditions[page].size() >= 3, qPrintable(page));
    for (const QString& page : {u"boards"_s, u"mapping"_s, u"activity"_s})
        QVERIFY2(conditions[page].contains(Condition::Empty), qPrintable(page));
}

void PicturesTest::theNetworkIsRefused()
{
    QVERIFY(networkIsRefused());
    QCOMPARE(networkAttempts(), QStringList());
    QTcpSocket tcp;
    tcp.connectToHost(QHostAddress::LocalHost, 9);
    QTRY_COMPARE(tcp.state(), QAbstractSocket::UnconnectedState);
    const qsizetype byTcp = networkAttempts().size();
    QVERIFY(byTcp > 0);
    QUdpSocket udp;
    QVERIFY(udp.writeDatagram("x", QHostAddress::LocalHost, 9) < 0);
    QVERIFY(networkAttempts().size() > byTcp);
    forgetNetworkAttempts();

    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(u"https://api.example/v2"_s))));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY2(networkAttempts().contains(u"the address of api.example"_s), qPrintable(networkAttempts().join(u", "_s)));
    forgetNetworkAttempts();
}

void PicturesTest::whatIsDrawnIsNotBlankAndOfTheRightSize()
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(BRIDGE_SCREENS), {folder.path(), u"overview-busy."_s, u"sign-in-token."_s});
    QVERIFY(program.waitForFinished(120000));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError());

    const auto shots = usualShots({u"overview-busy"_s, u"sign-in-token"_s});
    QCOMPARE(QDir(folder.path()).entryList({u"*.png"_s}).size(), qsizetype(shots.size()));
    QFile sheet(folder.filePath(u"index.html"_s));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(sheet.readAll());
    for (const Shot& shot : shots) {
        const QImage image(folder.filePath(shot.fileName()));
        QVERIFY2(!image.isNull() && !isBlank(image), qPrintable(shot.fileName()));
        const QSize room = sizeOf(shot.room) * shot.percent / 100;
        if (shot.screen == u"overview-busy"_s)
            QCOMPARE(image.size(), room);
        else
            QVERIFY(image.width() <= room.width() && image.height() <= room.height());
        QVERIFY2(html.contains(u"src=\"%1\""_s.arg(shot.fileName())), qPrintable(shot.fileName()));
    }
    QVERIFY(!html.contains(u'@'));
    QVERIFY(!html.contains(u"http"_s)); // nothing from elsewhere
}
