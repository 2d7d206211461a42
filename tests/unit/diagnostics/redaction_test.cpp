// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/redaction.h"
#include "tests/unit/diagnostics/tests.h"

#include <QTest>

#include <random>

using namespace bridge::diagnostics;
using namespace Qt::StringLiterals;

namespace {

/// Any eight characters in a row would tell too much.
bool tellsOf(const QString& text, const QString& secret)
{
    constexpr qsizetype telling = 8;
    if (secret.size() <= telling)
        return text.contains(secret, Qt::CaseInsensitive);
    for (qsizetype at = 0; at + telling <= secret.size(); ++at) {
        if (text.contains(secret.sliced(at, telling), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString randomText(std::mt19937& random, const QString& alphabet, int length)
{
    std::uniform_int_distribution<qsizetype> any(0, alphabet.size() - 1);
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[any(random)];
    return text;
}

const QString lower = u"abcdefghijklmnopqrstuvwxyz0123456789"_s;
const QString url = lower + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ-_"_s;
const QString base64 = url.chopped(2) + u"+/"_s;

} // namespace

void RedactionTest::secretsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gone");
    const auto row
        = [](const char* name, const QString& text, const QString& gone) { QTest::newRow(name) << text << gone; };
    row("bearer", u"sent Authorization: Bearer abc with 3 headers"_s, u"abc"_s);
    row("bearer alone", u"curl -H 'bearer s3cr3t'"_s, u"s3cr3t"_s);
    row("basic", u"Proxy-Authorization: Basic dXNlcjpwYXNz"_s, u"dXNlcjpwYXNz"_s);
    row("cookie", u"Set-Cookie: qmb=0.1; PHPSESSID=abc"_s, u"PHPSESSID"_s);
    row("webhook", u"https://acme.bitrix24.com/rest/1/abc/profile answered 200"_s, u"abc"_s);
    row("webhook of a folder", u"http://127.0.0.1:80/b24/rest/12/abc/"_s, u"/abc"_s);
    row("webhook v3", u"/rest/api/1/abc/tasks.task.add"_s, u"abc"_s);
    row("query", u"GET https://miro.com/oauth?code=zzz&state=yyy"_s, u"zzz"_s);
    row("fragment", u"https://x.de/#access=zzz"_s, u"zzz"_s);
    row("user in an address", u"socks5://anna:pw@10.0.0.5:1080"_s, u"pw"_s);
    row("named", u"client_secret = hunter2 was refused"_s, u"hunter2"_s);
    row("named in JSON", uR"({"refresh_token":"abc","n":1})"_s, u"abc"_s);
    row("named in quotes", u"password='two words' end"_s, u"two words"_s);
    row("a code", u"code=12ab&state=cd34"_s, u"12ab"_s);
    row("a token", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"_s, u"eyJhbGciOiJIUzI1NiJ9"_s);
    row("hex", u"key 9f86d081884c7d659a2feaa0c55ad015 end"_s, u"9f86d081884c7d659a2feaa0c55ad015"_s);
    row("uuid", u"id 123e4567-e89b-12d3-a456-426614174000"_s, u"123e4567"_s);
    row("mail", u"owner anna.petrova+x@mail.example.de."_s, u"petrova"_s);
    row("mail, encoded", u"user anna%40example.de"_s, u"anna"_s);
    row("mail of a Cyrillic host", u"anna@почта.рф"_s, u"почта"_s);
    row("phone", u"call +49 (30) 1234-567 now"_s, u"1234"_s);
    row("phone, bare", u"contact 79161234567 missing"_s, u"79161234567"_s);
    row("phone, dots", u"tel. 030.123.45.67"_s, u"45.67"_s);
    row("phone, thin", u"8 916 123 45 67"_s, u"123 45 67"_s);
    row("quoted", u"The task “Call Anna about “the” invoice” waits"_s, u"invoice"_s);
    row("quoted in German", u"Aufgabe „Rechnung“ fehlt"_s, u"Rechnung"_s);
    row("quoted in Russian", u"задача «Счёт» не найдена"_s, u"Счёт"_s);
    row("quoted straight", u"title: \"Buy milk\""_s, u"milk"_s);
    row("quoted over lines", u"text “one\ntwo” end"_s, u"two"_s);
    row("quoted and cut", u"text “one two thr"_s, u"two"_s);
    row("home", u"can't open /home/anna/.local/share"_s, u"anna"_s);
    row("home of Windows", u"C:\\Users\\Anna P\\AppData\\x.log"_s, u"Anna P"_s);
}

void RedactionTest::secretsGo()
{
    QFETCH(QString, text);
    QFETCH(QString, gone);
    QVERIFY(text.contains(gone));
    const QString out = redacted(text);
    QVERIFY2(!out.contains(gone), qPrintable(out));
}

void RedactionTest::whatSupportNeedsStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {
             u"2026-11-21T14:12:35.123Z info boardbridge pass ended applied=3 failed=0"_s,
             u"qt.network.ssl: QSslSocket::connectToHostEncrypted: TLS initialization failed"_s,
             u"api.miro.com: the certificate or the encryption was not accepted"_s,
             u"https://api.miro.com/v2/boards answered 503"_s,
             u"tasks.task.list: refused (ACCESS_DENIED)"_s,
             u"the journal has version 7 and 12 MB"_s,
             u"item 3458764500000000001 waits"_s, // Miro's ids have more digits than any telephone
             u"on 2026-11-21 at 14:12:35 by QNetworkAccessManagerPrivate"_s,
             u"The local endpoint needs port 8787, which another program uses."_s,
             u"a sign-in lasts until 2027-01-20T10:00:00Z"_s,
         })
        QTest::newRow(qPrintable(text.left(40))) << text;
}

void RedactionTest::whatSupportNeedsStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void RedactionTest::randomSecretsGo_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<QString>("around"); ///< where the secret stands
    QTest::newRow("a bare token") << url << 20 << u"the token %1 was refused by api.miro.com"_s;
    QTest::newRow("bare base64") << base64 << 32 << u"value %1, tried 3 times"_s;
    QTest::newRow("bare hex") << u"0123456789abcdef"_s << 24 << u"key %1 is stale"_s;
    QTest::newRow("a bearer") << base64 << 4 << u"Authorization: Bearer %1"_s;
    QTest::newRow("a webhook") << lower << 8 << u"POST https://acme.bitrix24.com/rest/17/%1/tasks.task.list failed"_s;
    QTest::newRow("a query") << url << 4 << u"GET http://127.0.0.1:8788/miro?code=%1 came twice"_s;
    QTest::newRow("a field") << url << 4 << u"{\"client_secret\":\"%1\",\"expires_in\":3600}"_s;
    QTest::newRow("a setting") << url << 4 << u"refresh_token=%1; next"_s;
    QTest::newRow("a cookie") << url << 4 << u"Cookie: a=1; sid=%1"_s;
}

void RedactionTest::randomSecretsGo()
{
    QFETCH(QString, alphabet);
    QFETCH(int, shortest);
    QFETCH(QString, around);
    std::mt19937 random(7);
    std::uniform_int_distribution length(shortest, shortest + 60);
    for (int i = 0; i < 3000; ++i) {
        const QString secret = randomText(random, alphabet, length(random));
        const QString text = QString(around).replace(u"%1"_s, secret);
        const QString out = redacted(text);
        QVERIFY2(!tellsOf(out, secret), qPrintable(u"%1 → %2"_s.arg(text, out)));
    }
}

void RedactionTest::whatIsKnownGoesAnywhere()
{
    Redactor redactor;
    redactor.hide(u"Buy milk\nand call Anna Petrova"_s);
    redactor.hide(u"sprint"_s, u"link-1"_s);
    redactor.hide(u"Al"_s);
    redactor.hide(u"  "_s);
    QCOMPARE(redactor.redact(u"task buy MILK failed in sprint of Al, also"_s), u"task … failed in link-1 of …, also"_s);
    QVERIFY(!redactor.redact(u"and call Anna Petrova now"_s).contains(u"Anna"_s));
    // A long text may hold a short one, which must not leave the rest of it standing.
    redactor.hide(u"milk"_s);
    QCOMPARE(redactor.redact(u"Buy milk"_s), u"…"_s);
}

void RedactionTest::redactingTwiceChangesNothing()
{
    std::mt19937 random(11);
    const QStringList pieces{u"https://a.de/rest/1/x/?q=1"_s, u" “a” "_s, u" +49 30 1234567 "_s, u"Bearer x "_s,
        u"token=abc "_s, u"a@b.de "_s, u"\n"_s, u"9f86d081884c7d659a2feaa0c55ad015"_s, u"/home/anna/x "_s, u"\""_s,
        u"Cookie: a"_s, u"word "_s, u"2026-11-21 "_s};
    std::uniform_int_distribution<qsizetype> any(0, pieces.size() - 1);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int n = 0; n < 6; ++n)
            text += pieces[any(random)];
        const QString once = redacted(text);
        QCOMPARE(redacted(once), once);
    }
}
