// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/address_probe.h"
#include "app/doctor/clean_log.h"
#include "app/doctor/clean_settings.h"
#include "app/doctor/judgements.h"

#include "tests/unit/net/fresh_certificates.h"
#include "tests/unit/net/tls_server.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace bridge;
using namespace bridge::doctor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using diagnostics::Door;
using diagnostics::Verdict;

namespace {

const TimePoint now = toTimePoint(QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate));

auth::OAuthTokens tokens(std::optional<std::chrono::milliseconds> expiresIn, bool renewable = true)
{
    return {.access = Secret(u"a"_s),
        .refresh = Secret(renewable ? u"r"_s : QString()),
        .expiresAt = expiresIn ? std::optional(now + *expiresIn) : std::nullopt};
}

Link linkWith(std::vector<FrameMapping> frames)
{
    return {.id = {u"sprint"_s}, .board = {u"uXj="_s}, .frames = std::move(frames)};
}

FrameMapping byTitle(const QString& title)
{
    return {.title = title, .status = TaskStatus::Completed};
}

} // namespace

/// What is made of each measured value, at its borders; and what an address tells.
class DoctorTest : public QObject
{
    Q_OBJECT

private:
    FreshCertificates m_files;
    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_files.make(), qPrintable(m_files.trouble()));
        // As if an administrator had added it to the system's store, which Qt reads.
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(m_files.path(u"authority.pem"_s));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void anAddressTellsItsCertificate()
    {
        const TlsServer server(m_files.path(u"good.pem"_s), m_files.key());
        const auto facts = probeAddress(server.url(), m_clock, {});
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QVERIFY(facts->protocol.startsWith("TLS 1."_L1));
        const auto days = toQDateTime(m_clock.now()).daysTo(facts->certificateExpires);
        QVERIFY(days >= 29 && days <= 30);
        QVERIFY(facts->lookup && facts->answer > 0ms);
        QCOMPARE(facts->status, 200);
    }

    void aCertificateThatDoesNotHoldIsNamed_data()
    {
        QTest::addColumn<QString>("saying");
        QTest::newRow("expired") << u"expired"_s;
        QTest::newRow("other") << u"host name"_s;
        QTest::newRow("stranger") << u"issuer"_s;
        QTest::newRow("alone") << u"self-signed"_s;
    }
    void aCertificateThatDoesNotHoldIsNamed()
    {
        QFETCH(QString, saying);
        const TlsServer server(m_files.path(QString::fromLatin1(QTest::currentDataTag()) + u".pem"_s), m_files.key());
        const auto facts = probeAddress(server.url(), m_clock, {});
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::Offline);
        QVERIFY2(facts.error().detail.contains(saying, Qt::CaseInsensitive), qPrintable(facts.error().detail));
        QVERIFY(!facts.error().detail.contains("s3cret"_L1));
        QCOMPARE(server.requests, 0);
    }

    void aProbeCanBeStopped()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        std::stop_source stop;
        QTimer::singleShot(50ms, this, [&stop] { stop.request_stop(); });
        const QUrl address(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
        const auto facts = probeAddress(address, m_clock, stop.get_token());
        QCOMPARE(facts.error().kind, ErrorKind::Cancelled);
    }

    void aCertificateIsWatched_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("a year") << 365 << Verdict::Ok;
        QTest::newRow("two weeks") << 14 << Verdict::Ok;
        QTest::newRow("13 days") << 13 << Verdict::Warning;
        QTest::newRow("today") << 0 << Verdict::Warning;
    }
    void aCertificateIsWatched()
    {
        QFETCH(int, days);
        const Check check = judgeCertificate({.id = u"x"_s}, toQDateTime(now).addDays(days), now);
        QTEST(check.verdict, "verdict");
        QVERIFY(check.measured.contains(u" %1 days"_s.arg(days)));
        QCOMPARE(check.advice.isEmpty(), check.verdict == Verdict::Ok);
    }

    void theClockMayBeOffALittle_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("right") << 0 << Verdict::Ok;
        QTest::newRow("59 s") << -59 << Verdict::Ok;
        QTest::newRow("a minute") << 60 << Verdict::Warning;
        QTest::newRow("behind") << -599 << Verdict::Warning;
        QTest::newRow("ten minutes") << 600 << Verdict::Failed;
    }
    void theClockMayBeOffALittle()
    {
        QFETCH(int, ahead);
        const Check check = judgeClock(std::chrono::seconds{ahead});
        QTEST(check.verdict, "verdict");
        if (check.verdict != Verdict::Ok)
            QCOMPARE(check.measured.contains("ahead"_L1), ahead > 0);
    }

    /// The chain ends so long after the last renewal, which was an hour before the access token's end.
    void aSignInIsWarnedOfAWeekBefore_data()
    {
        QTest::addColumn<qint64>("hours"); ///< since the access token ended
        QTest::addColumn<Verdict>("miro");
        QTest::addColumn<Verdict>("bitrix24");
        const auto day = qint64{24};
        QTest::newRow("fresh") << qint64{-1} << Verdict::Ok << Verdict::Ok;
        QTest::newRow("Miro, eight days left") << 52 * day - 1 << Verdict::Ok << Verdict::Ok;
        QTest::newRow("Miro, less than seven") << 53 * day << Verdict::Warning << Verdict::Ok;
        QTest::newRow("Miro, over") << 60 * day << Verdict::Failed << Verdict::Ok;
        QTest::newRow("Bitrix24, less than seven") << 173 * day << Verdict::Failed << Verdict::Warning;
        QTest::newRow("Bitrix24, over") << 180 * day << Verdict::Failed << Verdict::Failed;
    }
    void aSignInIsWarnedOfAWeekBefore()
    {
        QFETCH(qint64, hours);
        const auto given = tokens(-std::chrono::hours{hours});
        QTEST(judgeLifetime(sync::Side::Miro, given, now).verdict, "miro");
        QTEST(judgeLifetime(sync::Side::Bitrix24, given, now).verdict, "bitrix24");
    }

    void whatCantBeRenewedIsSaid()
    {
        const Check ending = judgeLifetime(sync::Side::Miro, tokens(30min, false), now);
        QCOMPARE(ending.verdict, Verdict::Warning);
        QVERIFY(ending.measured.contains("30 min"_L1) && ending.measured.contains("can't be renewed"_L1));
        QCOMPARE(ending.repair, u"sign_in_miro"_s);
        QCOMPARE(judgeLifetime(sync::Side::Miro, tokens(-1s, false), now).verdict, Verdict::Failed);
        QCOMPARE(judgeLifetime(sync::Side::Miro, tokens({}, false), now).verdict, Verdict::Ok);
        QCOMPARE(judgeLifetime(sync::Side::Bitrix24, tokens({}), now).verdict, Verdict::Ok);
    }

    void scopesOfWhatIsNotSetUpAreNotMissed()
    {
        const QStringList granted{u"task"_s, u"user"_s, u"sonet_group"_s, u"im"_s};
        QCOMPARE(judgeScopes(sync::Side::Bitrix24, granted, Door::Bitrix24App, false).verdict, Verdict::Ok);
        const Check books = judgeScopes(sync::Side::Bitrix24, granted, Door::Bitrix24App, true);
        QCOMPARE(books.verdict, Verdict::Warning);
        QVERIFY(books.measured.contains("Missing: calendar, crm."_L1));
        const Check none = judgeScopes(sync::Side::Bitrix24, {u"im"_s}, Door::Bitrix24Webhook, false);
        QCOMPARE(none.verdict, Verdict::Failed);
        QCOMPARE(none.kind, std::optional(ErrorKind::Forbidden));
    }

    void budgetsAndRoomHaveBorders()
    {
        QCOMPARE(judgeCredits(89'999, 100'000).verdict, Verdict::Ok);
        QCOMPARE(judgeCredits(90'000, 100'000).verdict, Verdict::Warning);
        QCOMPARE(judgeCredits(0, 0).verdict, Verdict::Ok);
        QCOMPARE(judgeOperatingTime(383).verdict, Verdict::Ok);
        QCOMPARE(judgeOperatingTime(384).verdict, Verdict::Warning);
        QCOMPARE(judgeOperatingTime(480).verdict, Verdict::Failed);
        constexpr qint64 mebibyte = 1024 * 1024;
        QCOMPARE(judgeSpace(500 * mebibyte).verdict, Verdict::Ok);
        QCOMPARE(judgeSpace(499 * mebibyte).verdict, Verdict::Warning);
        QCOMPARE(judgeSpace(19 * mebibyte).verdict, Verdict::Failed);
        QCOMPARE(judgeSpace(-1).verdict, Verdict::Failed);
    }

    void framesAreFoundAsTheSyncFindsThem()
    {
        const std::vector<Frame> frames{
            {{u"1"_s}, u"Done "_s, {}}, {{u"2"_s}, u"Later"_s, {}}, {{u"3"_s}, u"Later"_s, {}}};
        QCOMPARE(judgeFrames(linkWith({}), frames).verdict, Verdict::Ok);
        QCOMPARE(judgeFrames(linkWith({byTitle(u" Done"_s)}), frames).verdict, Verdict::Ok);
        QCOMPARE(judgeFrames(linkWith({byTitle(u"done"_s)}), frames).verdict, Verdict::Failed);
        QCOMPARE(judgeFrames(linkWith({byTitle(u"Later"_s)}), frames).verdict, Verdict::Warning);
        // An id says which of the two.
        QCOMPARE(judgeFrames(linkWith({{.frame = {u"3"_s}, .title = u"Later"_s}}), frames).verdict, Verdict::Ok);
        QCOMPARE(judgeFrames(linkWith({{.frame = {u"4"_s}, .title = u"Later"_s}}), frames).verdict, Verdict::Failed);
    }

    void aBoardIsWrittenByEditorsAndAbove()
    {
        const Link link = linkWith({});
        for (const auto& [role, verdict] : std::vector<std::pair<QString, Verdict>>{{u"viewer"_s, Verdict::Failed},
                 {u"commenter"_s, Verdict::Failed}, {u"editor"_s, Verdict::Ok}, {u"coowner"_s, Verdict::Ok},
                 {u"owner"_s, Verdict::Ok}, {QString(), Verdict::Ok}})
            QCOMPARE(judgeBoard(link, {.name = u"Board"_s, .role = role}).verdict, verdict);
    }

    void whatAServiceSaidStandsInQuotes()
    {
        const Check refused = failed({}, {ErrorKind::Rejected, u"Miro refused it: no “Anna”"_s});
        QCOMPARE(refused.measured, u"Miro refused it: “no “Anna””."_s);
        const Check portal = failed({}, {ErrorKind::ServerFault, u"tasks.task.list: Anna (500)"_s});
        QCOMPARE(portal.measured, u"tasks.task.list: “Anna (500)”."_s);
        const Check own = failed({}, {ErrorKind::Storage, u"The disk is full: free some space."_s});
        QCOMPARE(own.measured, u"The disk is full: free some space."_s);
        QCOMPARE(failed({}, {ErrorKind::Cancelled, u"cancelled"_s}).verdict, Verdict::Skipped);
    }

    void settingsKeepTheirStructureAndLoseTheirWords()
    {
        const Json profile{{"name", "Acme"}, {"poll_seconds", 5}, {"owner_id", 7}, {"default_group_id", 0},
            {"portal_url", "https://acme.bitrix24.de/x?y=z"}, {"api_url", "https://api.miro.com"},
            {"redirect_url", "https://intern.acme.example/cb"}, {"conflict", "newest"}, {"enabled", true},
            {"network", {{"proxy", "system"}, {"proxy_user", "anna"}}}, {"rules", {{{"when", {{"tag", "bug"}}}}}}};
        const OrderedJson clean = cleanSettings(profile);
        QVERIFY(clean["name"] == OrderedJson("…"));
        QVERIFY(clean["owner_id"] == OrderedJson("…"));
        QVERIFY(clean["default_group_id"] == OrderedJson(0));
        QVERIFY(clean["poll_seconds"] == OrderedJson(5));
        QVERIFY(clean["portal_url"] == OrderedJson("https://….bitrix24.de"));
        QVERIFY(clean["api_url"] == OrderedJson("https://api.miro.com"));
        QVERIFY(clean["redirect_url"] == OrderedJson("https://…"));
        QVERIFY(clean["conflict"] == OrderedJson("newest"));
        QVERIFY(clean["network"]["proxy"] == OrderedJson("system"));
        QVERIFY(clean["network"]["proxy_user"] == OrderedJson("…"));
        QVERIFY(clean["rules"][0]["when"]["tag"] == OrderedJson("…"));
    }

    void ofTheLogOnlyOurOwnWordsStay()
    {
        const diagnostics::Redactor redactor;
        LogCleaner cleaner(redactor);
        const QByteArray log = "2026-11-21T14:12:35.123Z info boardbridge pass ended link=b applied=1\n"
                               "2026-11-21T14:12:35.123Z info boardbridge pass ended link=a applied=2\n"
                               "2026-11-21T14:12:35.123Z info boardbridge Anna called\n"
                               "2026-11-21T14:12:35.123Z warning qt.network.ssl QSslSocket::connect: Anna\n"
                               "2026-11-21T14:12:35.123Z warning anna hello\n"
                               "Anna\n";
        QCOMPARE(cleaner.clean(log),
            QByteArray("2026-11-21T14:12:35.123Z info boardbridge pass ended link=no1 applied=1\n"
                       "2026-11-21T14:12:35.123Z info boardbridge pass ended link=no2 applied=2\n"
                       "2026-11-21T14:12:35.123Z info boardbridge (11 characters)\n"
                       "2026-11-21T14:12:35.123Z warning qt.network.ssl QSslSocket::connect (25 characters)\n"
                       "(a line of another form, 43 characters)\n"
                       "(a line of another form, 4 characters)\n"));
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
