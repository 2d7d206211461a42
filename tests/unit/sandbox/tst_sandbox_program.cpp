// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/settings/profile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds: a loaded machine starts programs slowly

/// The program as it runs beside a test; it ends with this object.
class RunningSandbox
{
public:
    explicit RunningSandbox(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(patience);
        m_line = parseJson(m_process.readLine()).value_or(Json());
    }
    ~RunningSandbox() { stop(); }

    int stop()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
        return m_process.exitCode();
    }

    [[nodiscard]] const Json& line() const { return m_line; }
    [[nodiscard]] QString text(const char* part, const char* field) const
    {
        return m_line.at(part).at(field).get<QString>();
    }

private:
    QProcess m_process;
    Json m_line;
};

/// What comes back for raw bytes until the server hangs up.
QByteArray exchange(const QUrl& server, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    socket.write(request);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(patience)) { }
    return socket.readAll();
}

QByteArray httpRequest(const QByteArray& verb, const QString& path, const Json& body, const QString& token)
{
    const QByteArray content = body.is_null() ? QByteArray() : toBytes(body);
    return verb + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
        + token.toUtf8() + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\n\r\n" + content;
}

Json bodyOf(const QByteArray& answer)
{
    return parseJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).value_or(Json());
}

struct MiroCaller {
    const RunningSandbox& sandbox;

    [[nodiscard]] QByteArray call(const QByteArray& verb, const QString& path, const Json& body = {}) const
    {
        const QUrl server(sandbox.text("miro", "api_url"));
        return exchange(server, httpRequest(verb, path, body, sandbox.text("miro", "access_token")));
    }
    [[nodiscard]] QByteArray addSticky() const
    {
        const QString board = QString::fromLatin1(QUrl::toPercentEncoding(sandbox.text("miro", "board_id")));
        return call("POST", u"/v2/boards/%1/sticky_notes"_s.arg(board), {{"data", {{"content", "Note"}}}});
    }
    [[nodiscard]] size_t stickies() const
    {
        const QString board = QString::fromLatin1(QUrl::toPercentEncoding(sandbox.text("miro", "board_id")));
        return bodyOf(call("GET", u"/sandbox/board?id="_s + board)).at("stickies").size();
    }
};

} // namespace

class SandboxProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsEnoughToTalkToBothServices()
    {
        const RunningSandbox sandbox({u"--board"_s, QStringLiteral(DEMO_BOARD)});
        const MiroCaller miro{sandbox};
        const QByteArray answer = miro.addSticky();
        QVERIFY2(answer.startsWith("HTTP/1.1 201 "), answer.constData());
        QVERIFY(answer.contains("x-ratelimit-remaining: "));
        const QUrl webhook(sandbox.text("bitrix24", "webhook_url"));
        const QByteArray user
            = exchange(webhook, httpRequest("POST", webhook.path() + u"user.current.json"_s, Json::object(), {}));
        QCOMPARE(bodyOf(user).at("result").at("ID").get<QString>(), u"1"_s);
        const QUrl page(sandbox.text("page_urls", "board"));
        QVERIFY(exchange(page, httpRequest("GET", page.path(), {}, {})).contains("board.js"));
    }

    void theProfileIsAcceptedAndItsFramesAreTheBoards()
    {
        const RunningSandbox sandbox({u"--board"_s, QStringLiteral(DEMO_BOARD)});
        const Result<settings::Profile> profile = settings::profileFromJson(sandbox.line().at("profile"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
        QCOMPARE(profile->links.size(), size_t{1});
        const Link& link = profile->links.front();
        QCOMPARE(link.board.value, sandbox.text("miro", "board_id"));
        QCOMPARE(link.frames.size(), size_t{6});
        const auto statuses
            = std::ranges::count_if(link.frames, [](const FrameMapping& one) { return one.status.has_value(); });
        const auto projects
            = std::ranges::count_if(link.frames, [](const FrameMapping& one) { return one.group.has_value(); });
        QCOMPARE(statuses, 4);
        QCOMPARE(projects, 2);
    }

    /// Miro fact sheet §12: also for verbs that no call has.
    void otherVerbsAreRefusedInTheServicesWords()
    {
        const RunningSandbox sandbox({});
        const MiroCaller miro{sandbox};
        const QByteArray options = miro.call("OPTIONS", u"/v2/boards"_s);
        QVERIFY2(options.startsWith("HTTP/1.1 405 Method Not Allowed\r\n"), options.constData());
        QVERIFY(options.contains("allow: GET, POST, PUT, PATCH, DELETE\r\n"));
        QCOMPARE(bodyOf(options).at("code").get<QString>(), u"methodNotSupported"_s);
        const QByteArray head = miro.call("HEAD", u"/v2/boards"_s);
        QVERIFY2(head.startsWith("HTTP/1.1 405 ") && head.endsWith("\r\n\r\n"), head.constData());
    }

    void faultsReachTheSocket()
    {
        QTemporaryDir folder;
        QFile faults(folder.filePath(u"faults.json"_s));
        QVERIFY(faults.open(QIODevice::WriteOnly));
        faults.write(R"({"faults":[{"kind":"drop_before","path":"*/sticky_notes"},
            {"kind":"drop_after","path":"*/sticky_notes"}, {"kind":"truncated","path":"*/sticky_notes"},
            {"kind":"slow","milliseconds":400,"path":"*/sticky_notes"}]})");
        faults.close();
        const RunningSandbox sandbox({u"--faults"_s, faults.fileName()});
        const MiroCaller miro{sandbox};
        QCOMPARE(miro.addSticky(), QByteArray());
        QCOMPARE(miro.stickies(), size_t{0});
        QCOMPARE(miro.addSticky(), QByteArray());
        QCOMPARE(miro.stickies(), size_t{1});
        const QByteArray cut = miro.addSticky();
        QVERIFY(cut.startsWith("HTTP/1.1 201 "));
        QVERIFY(bodyOf(cut).is_null());
        QElapsedTimer time;
        time.start();
        QVERIFY(miro.addSticky().startsWith("HTTP/1.1 201 "));
        QVERIFY(time.elapsed() >= 400);
        QCOMPARE(miro.stickies(), size_t{3});
    }

    void aStateFileIsWhereItGoesOn()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"--state"_s, folder.filePath(u"state.json"_s)};
        QString board;
        {
            RunningSandbox sandbox(arguments);
            board = sandbox.text("miro", "board_id");
            QVERIFY(MiroCaller{sandbox}.addSticky().startsWith("HTTP/1.1 201 "));
            QCOMPARE(sandbox.stop(), 0);
        }
        const RunningSandbox again(arguments);
        QCOMPARE(again.text("miro", "board_id"), board);
        QCOMPARE(MiroCaller{again}.stickies(), size_t{1});
        QVERIFY(MiroCaller{again}.addSticky().startsWith("HTTP/1.1 201 "));
    }

    void wrongUseEndsWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("argument") << QStringList{u"--bogus"_s} << QByteArray("unknown argument \"--bogus\"");
        QTest::newRow("no board") << QStringList{u"--board"_s, u"/none"_s} << QByteArray("/none can't be read");
        QTest::newRow("no faults") << QStringList{u"--faults"_s, u"/none"_s} << QByteArray("/none can't be read");
        QTest::newRow("no JSON") << QStringList{u"--board"_s, QStringLiteral(SANDBOX_PROGRAM)}
                                 << QByteArray("not JSON");
        QTest::newRow("state") << QStringList{u"--state"_s, u"/none/state.json"_s}
                               << QByteArray("/none/state.json can't be written");
    }
    void wrongUseEndsWithOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        QProcess process;
        process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.startsWith("boardbridge-sandbox: ") && said.contains(sentence), said.constData());
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandbox_program.moc"
