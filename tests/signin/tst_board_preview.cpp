// SPDX-License-Identifier: GPL-3.0-or-later
// The live board in a real browser view, over real sockets.
#include "tests/support/loopback_server.h"
#include "ui/boards/preview.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 30'000; ///< milliseconds

QByteArray page(const QByteArray& body, const QByteArray& header = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A board's site that signs everybody in at first sight.
struct Site {
    explicit Site(QByteArray script = {})
        : server([script = std::move(script)](QTcpSocket& socket, const QByteArray&) {
            socket.write(page("<p>A board</p><script>" + script + "</script>", "Set-Cookie: session=anna\r\n"));
        })
    {
    }
    [[nodiscard]] qsizetype looks() const
    {
        return std::ranges::count_if(server.requests, [](const auto& request) { return request.startsWith("GET /b"); });
    }
    /// The last request for the board said who is signed in.
    [[nodiscard]] bool knowsThePerson() const
    {
        const auto last = std::find_if(server.requests.rbegin(), server.requests.rend(),
            [](const auto& request) { return request.startsWith("GET /b"); });
        return last != server.requests.rend() && last->contains("session=anna");
    }

    LoopbackServer server;
};

bool keepsCookies(const QString& folder)
{
    QDirIterator files(folder, {u"Cookies"_s}, QDir::Files, QDirIterator::Subdirectories);
    QFile cookies(files.hasNext() ? files.next() : QString());
    return cookies.open(QIODevice::ReadOnly) && cookies.readAll().contains("session");
}

/// The board on the screen.
struct ShownPreview {
    ShownPreview(const QString& folder, const QUrl& board)
        : preview(ui::makeWebPreview(folder, nullptr))
    {
        QObject::connect(preview.get(), &ui::BoardPreview::openUrlRequested, preview.get(),
            [this](const QUrl& url) { opened << url; });
        preview->resize(700, 500);
        preview->show();
        preview->showBoard(board, QUrl(u"https://miro.example/app/board/x/"_s));
    }
    template <typename Widget = QWidget> [[nodiscard]] Widget* find(const char* name) const
    {
        return preview->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool shows(const char* name) const { return find(name) && find(name)->isVisible(); }
    void press(const char* button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<ui::BoardPreview> preview;
    QList<QUrl> opened; ///< in the person's browser
};

} // namespace

class BoardPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignedInIsKnownAfterARestart()
    {
        const QTemporaryDir folder;
        const Site site;
        {
            const ShownPreview first(folder.path(), site.server.url(u"/b"_s));
            QTRY_VERIFY_WITH_TIMEOUT(first.shows("boardWebView"), longEnough);
            QVERIFY(!site.knowsThePerson());
        }
        // The engine writes its cookies down while it goes; a person's next start comes later than that.
        QTRY_VERIFY_WITH_TIMEOUT(keepsCookies(folder.path()), longEnough);
        const ShownPreview second(folder.path(), site.server.url(u"/b"_s));
        QTRY_COMPARE_WITH_TIMEOUT(site.looks(), qsizetype(2), longEnough);
        QVERIFY(site.knowsThePerson());
    }

    void signingOutForgetsThePerson()
    {
        const QTemporaryDir folder;
        const Site site;
        const ShownPreview shown(folder.path(), site.server.url(u"/b"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows("boardWebView"), longEnough);
        QTest::mouseClick(shown.find("previewBarReloadButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(site.looks(), qsizetype(2), longEnough);
        QVERIFY(site.knowsThePerson());
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows("boardWebView"), longEnough);
        shown.press("previewSignOutButton");
        QTRY_COMPARE_WITH_TIMEOUT(site.looks(), qsizetype(3), longEnough);
        QVERIFY(!site.knowsThePerson());
        // What was kept of the person goes from the disk, too, at the latest with the next start.
        const ShownPreview next(folder.path(), site.server.url(u"/b"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"session-1"_s});
    }

    void anotherHostIsOfferedAndNeverOpenedByItself_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("the page leaves") << QByteArray("setTimeout(() => location = '%1', 200)");
        QTest::newRow("it opens a window") << QByteArray("setTimeout(() => window.open('%1'), 200)");
    }

    void anotherHostIsOfferedAndNeverOpenedByItself()
    {
        QFETCH(QByteArray, script);
        LoopbackServer other([](QTcpSocket& socket, const QByteArray&) { socket.write(page("elsewhere")); });
        QUrl elsewhere = other.url(u"/away"_s);
        elsewhere.setHost(u"localhost"_s); // the same machine by another name is another host
        const QTemporaryDir folder;
        const Site site(script.replace("%1", elsewhere.toEncoded()));
        const ShownPreview shown(folder.path(), site.server.url(u"/b"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows("previewOffer"), longEnough);
        QVERIFY(shown.find<QLabel>("previewOffer")->text().contains(u"localhost"_s));
        QVERIFY(shown.shows("boardWebView")); // the board stays
        QVERIFY(shown.opened.isEmpty());
        QCOMPARE(other.connections, 0);
        shown.press("previewOfferOpenButton");
        QCOMPARE(shown.opened, QList<QUrl>{elsewhere});
        QVERIFY(!shown.shows("previewOffer"));
        QCOMPARE(other.connections, 0);
    }

    void aFileIsNeitherOpenedNorOffered()
    {
        const QTemporaryDir folder;
        const Site site(
            "setTimeout(() => location = 'file:///etc/hostname', 200); setTimeout(() => fetch('/alive'), 600)");
        const ShownPreview shown(folder.path(), site.server.url(u"/b"_s));
        // The page that tried is still the one that is shown.
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(site.server.requests, [](const auto& asked) { return asked.startsWith("GET /alive"); }),
            longEnough);
        QVERIFY(shown.shows("boardWebView"));
        QVERIFY(!shown.shows("previewOffer"));
        QVERIFY(shown.opened.isEmpty());
    }

    void withoutANetworkItSaysSo()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl nobody(u"http://127.0.0.1:%1/b"_s.arg(closed.serverPort()));
        closed.close();
        const QTemporaryDir folder;
        const ShownPreview shown(folder.path(), nobody);
        const auto* state = shown.find("previewState");
        QTRY_VERIFY_WITH_TIMEOUT(state->findChildren<QLabel*>().size() > 0
                && std::ranges::any_of(state->findChildren<QLabel*>(),
                    [](const QLabel* label) { return label->text().contains(u"can't be reached"_s); }),
            longEnough);
        QVERIFY(shown.shows("previewReloadButton"));
        shown.press("previewOpenButton");
        QCOMPARE(shown.opened.size(), 1);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    BoardPreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_board_preview.moc"
