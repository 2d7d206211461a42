// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Calls at 500 credits, then at 100, until no more than `left` are free.
void spendUntil(Desk& desk, qint64 left)
{
    constexpr qint64 dear = 500;
    qint64 remaining = desk.call(onBoard("GET", "connectors")).number("x-ratelimit-remaining");
    while (remaining > left) {
        const Reply reply
            = desk.call(remaining - left > dear ? onBoard("DELETE", "items/1") : onBoard("GET", "connectors"));
        remaining = reply.number("x-ratelimit-remaining");
    }
}

} // namespace

/// Miro fact sheet §11.
class CreditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallHasItsPrice_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("price");
        const auto row = [](const QString& line, const QByteArray& body, int price) {
            QTest::newRow(qPrintable(line)) << line << body << price;
        };
        row(u"GET /v2/boards"_s, {}, 50);
        row(u"GET /v2/boards/{board}"_s, {}, 50);
        row(u"POST /v2/boards"_s, {}, 500);
        row(u"PATCH /v2/boards/{board}"_s, "{}", 100);
        row(u"PUT /v2/boards?copy_from={board}"_s, {}, 2000);
        row(u"DELETE /v2/boards/{board}"_s, {}, 500);
        row(onBoard("GET", "members"), {}, 50);
        row(onBoard("POST", "members"), R"({"emails":["a@b.test"]})", 500);
        row(onBoard("GET", "items"), {}, 100);
        row(onBoard("GET", "items?parent_item_id={frame}"), {}, 100);
        row(onBoard("GET", "items?tag_id={tag}"), {}, 50);
        row(onBoard("GET", "items/{sticky}"), {}, 50);
        row(onBoard("PATCH", "items/{sticky}"), R"({"position":{"x":1}})", 100);
        row(onBoard("DELETE", "items/{sticky}"), {}, 500);
        row(onBoard("POST", "items/bulk"),
            R"([{"type":"sticky_note"},{"type":"card"},{"type":"text","data":{"content":"x"}}])", 300);
        row(onBoard("POST", "sticky_notes"), "{}", 100);
        row(onBoard("PATCH", "sticky_notes/{sticky}"), "{}", 100);
        row(onBoard("GET", "sticky_notes/{sticky}"), {}, 50);
        row(onBoard("DELETE", "sticky_notes/{sticky}"), {}, 500);
        row(onBoard("POST", "frames"), R"({"data":{"title":"x"}})", 100);
        row(onBoard("POST", "tags"), R"({"title":"x"})", 50);
        row(onBoard("GET", "tags"), {}, 50);
        row(onBoard("POST", "items/{sticky}?tag_id={tag}"), {}, 50);
        row(onBoard("GET", "items/{sticky}/tags"), {}, 50);
        row(onBoard("GET", "connectors"), {}, 100);
        row(onBoard("DELETE", "connectors/{connector}"), {}, 500);
        row(u"GET /v1/oauth-token"_s, {}, 0);
    }

    void aCallHasItsPrice()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, body);
        Desk desk;
        const qint64 before = desk.miro.counters().credits;
        QVERIFY(desk.call(line, body).status < 300);
        QTEST(static_cast<int>(desk.miro.counters().credits - before), "price");
    }

    void everyAnswerTellsWhatIsLeft()
    {
        Desk desk;
        desk.clock.advance(std::chrono::minutes{1});
        const Reply first = desk.call(onBoard("GET", "items"));
        QCOMPARE(first.number("x-ratelimit-limit"), 100'000);
        QCOMPARE(first.number("x-ratelimit-remaining"), 99'900);
        QCOMPARE(first.number("X-RateLimit-Reset"), 1'779'250'000 + 60 + 60);
        QCOMPARE(desk.call(onBoard("GET", "items/1")).number("x-ratelimit-remaining"), 99'850); // a 404 costs too
    }

    void overTheLimitIsRefusedUntilTheReset()
    {
        Desk desk;
        spendUntil(desk, 99);
        const Reply refused = desk.call(onBoard("POST", "sticky_notes"), "{}");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.textAt("/code"), u"tooManyRequests"_s);
        QVERIFY(headerValue(refused.headers, "retry-after").isNull());
        const TimePoint reset{std::chrono::seconds(refused.number("x-ratelimit-reset"))};
        desk.clock.advance(reset - desk.clock.now());
        QCOMPARE(desk.call(onBoard("POST", "sticky_notes"), "{}").number("x-ratelimit-remaining"), 99'900);
    }

    void noSixtySecondsHoldMoreThanTheLimit()
    {
        Desk desk;
        desk.clock.advance(std::chrono::minutes{1});
        spendUntil(desk, 50'000);
        desk.clock.advance(std::chrono::seconds{30});
        spendUntil(desk, 99);
        desk.clock.advance(std::chrono::milliseconds{29'999});
        QCOMPARE(desk.call(onBoard("GET", "items")).status, 429);
        desk.clock.advance(std::chrono::milliseconds{1});
        QCOMPARE(desk.call(onBoard("GET", "items")).number("x-ratelimit-remaining"), 49'900);
    }

    void aFixedWindowCanBeAskedFor()
    {
        MiroOptions options;
        options.window = CreditWindow::Fixed;
        Desk desk(options);
        desk.clock.advance(std::chrono::seconds{59});
        spendUntil(desk, 99);
        QCOMPARE(desk.call(onBoard("GET", "items")).status, 429);
        desk.clock.advance(std::chrono::seconds{1});
        QCOMPARE(desk.call(onBoard("GET", "items")).number("x-ratelimit-remaining"), 99'900);
    }

    void aRetryAfterHeaderCanBeAskedFor()
    {
        MiroOptions options;
        options.retryAfterHeader = true;
        Desk desk(options);
        spendUntil(desk, 99);
        const Reply refused = desk.call(onBoard("GET", "items"));
        QCOMPARE(refused.number("retry-after"), 60);
    }

    void withoutLimitsNothingIsRefused()
    {
        MiroOptions options;
        options.realLimits = false;
        Desk desk(options);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(desk.call(u"PUT /v2/boards?copy_from={board}"_s).status, 201);
        QVERIFY(desk.miro.counters().credits > 100'000);
    }

    void callsAreCountedByTheirNames()
    {
        Desk desk;
        std::ignore = desk.call(onBoard("GET", "items?limit=9"));
        std::ignore = desk.call(onBoard("POST", "items/{sticky}?tag_id={tag}"));
        std::ignore = desk.call(onBoard("DELETE", "items/{sticky}?tag_id={tag}"));
        const auto& counters = desk.miro.counters();
        QCOMPARE(counters.byCall.value(u"create-sticky-note-item"_s), 2);
        QCOMPARE(counters.byCall.value(u"create-app-card-item"_s), 1);
        QCOMPARE(counters.byCall.value(u"attach-tag-to-item"_s), 1);
        QCOMPARE(counters.byCall.value(u"remove-tag-from-item"_s), 1);
        QCOMPARE(counters.byStatus.value(400), 1);
        QCOMPARE(counters.refused, 1);
        QCOMPARE(counters.requests, 8 + 3);
    }
};

suites::Suite suites::credits()
{
    return std::make_unique<CreditsTest>();
}

} // namespace bridge::sandbox

#include "credits_test.moc"
