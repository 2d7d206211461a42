// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/scopes.h"
#include "tests/unit/diagnostics/tests.h"

#include <QTest>

using namespace bridge::diagnostics;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const std::vector<ScopeGap>& gaps)
{
    QStringList ids;
    for (const ScopeGap& gap : gaps)
        ids.append(gap.feature.id);
    return ids;
}

} // namespace

void ScopeTest::nothingIsMissingFromAFullList()
{
    const QStringList all{u"task"_s, u"sonet_group"_s, u"user"_s, u"im"_s, u"calendar"_s, u"crm"_s, u"telephony"_s,
        u"placement"_s, u"disk"_s};
    QCOMPARE(idsOf(scopeGaps(bitrix24Features(), all, Door::Bitrix24App)), QStringList());
    QCOMPARE(idsOf(scopeGaps(miroFeatures(), {u"boards:write"_s, u"boards:read"_s}, Door::MiroApp)), QStringList());
}

void ScopeTest::anyAlternativeWillDo()
{
    const QStringList rest{u"task"_s, u"im"_s, u"calendar"_s, u"crm"_s};
    for (const QString& people : {u"user"_s, u"user_basic"_s, u"user_brief"_s}) {
        for (const QString& projects : {u"sonet_group"_s, u"socialnetwork"_s})
            QCOMPARE(idsOf(scopeGaps(bitrix24Features(), rest + QStringList{people, projects}, Door::Bitrix24Webhook)),
                QStringList());
    }
    // Nearly the same word is another scope.
    QCOMPARE(idsOf(scopeGaps(
                 bitrix24Features(), rest + QStringList{u"user.userfield"_s, u"sonet"_s}, Door::Bitrix24Webhook)),
        (QStringList{u"projects"_s, u"people"_s}));
}

void ScopeTest::aGapSaysWhatDoesNotWork()
{
    const auto gaps = scopeGaps(bitrix24Features(), {u"tasks"_s, u"user"_s, u"sonet_group"_s}, Door::Bitrix24Webhook);
    QCOMPARE(idsOf(gaps), (QStringList{u"tasks"_s, u"chats"_s, u"bookings"_s, u"deals"_s}));
    QVERIFY(gaps[0].feature.essential);
    QCOMPARE(gaps[0].missing, QStringList{u"task"_s});
    QVERIFY(!gaps[1].feature.essential);
    QCOMPARE(gaps[1].missing, QStringList{u"im"_s});
    for (const ScopeGap& gap : gaps)
        QVERIFY(gap.feature.without.endsWith(u'.'));
    QCOMPARE(idsOf(scopeGaps(miroFeatures(), {u"boards:read"_s}, Door::MiroApp)), QStringList{u"stickies"_s});
}

void ScopeTest::aWebhookIsNotAskedForWhatOnlyAppsMay()
{
    const QStringList granted{u"task"_s, u"sonet_group"_s, u"user"_s, u"im"_s, u"calendar"_s, u"crm"_s};
    QCOMPARE(idsOf(scopeGaps(bitrix24Features(), granted, Door::Bitrix24Webhook)), QStringList());
    QCOMPARE(
        idsOf(scopeGaps(bitrix24Features(), granted, Door::Bitrix24App)), (QStringList{u"calls"_s, u"embedding"_s}));
}

void ScopeTest::eachDoorHasItsOwnPlace()
{
    const QStringList wanted{u"im"_s, u"crm"_s};
    QVERIFY(howToAdd(wanted, Door::Bitrix24Webhook).contains("inbound webhook"_L1));
    QVERIFY(howToAdd(wanted, Door::Bitrix24App).contains("local application"_L1));
    QVERIFY(howToAdd(wanted, Door::MiroApp).contains("app's settings in Miro"_L1));
    for (const Door door : {Door::Bitrix24Webhook, Door::Bitrix24App, Door::MiroApp})
        QVERIFY(howToAdd(wanted, door).contains("im, crm"_L1));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ScopeTest scopes;
    RedactionTest redaction;
    LogTest log;
    int failed = 0;
    for (QObject* test :
        {static_cast<QObject*>(&scopes), static_cast<QObject*>(&redaction), static_cast<QObject*>(&log)})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
