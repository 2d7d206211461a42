// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/text_matching.h"

#include <QTest>

#include <ctime>
#include <random>

using namespace bridge;
using namespace bridge::sync;
using namespace Qt::StringLiterals;

class TextMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextIsTheSame_data()
    {
        QTest::addColumn<QString>("sticky");
        QTest::addColumn<QString>("task");
        QTest::newRow("to the letter") << u"Paint the door"_s << u"Paint the door"_s;
        QTest::newRow("case and punctuation") << u"PAINT the door!"_s << u"paint  the door"_s;
        QTest::newRow("Russian, ё") << u"Ещё раз проверить отчёт"_s << u"еще раз проверить ОТЧЕТ."_s;
        QTest::newRow("two lines") << u"Paint the door\nin blue"_s << u"Paint the door\nIn blue."_s;
    }

    void theSameTextIsTheSame()
    {
        QFETCH(const QString, sticky);
        QFETCH(const QString, task);
        const auto matches = matchTexts({sticky}, {u"Something else altogether"_s, task});
        QCOMPARE(matches, (std::vector<TextMatch>{{0, 1, 1.0, false}}));
    }

    void likeTextsMatch_data()
    {
        QTest::addColumn<QString>("sticky");
        QTest::addColumn<QString>("task");
        QTest::addColumn<double>("least");
        QTest::newRow("a typo") << u"Accessibility pass over the order form"_s
                                << u"Acessibility pass over the order form"_s << 0.9;
        QTest::newRow("another order") << u"Order form: accessibility"_s << u"Accessibility of the order form"_s << 0.7;
        QTest::newRow("other endings") << u"Проверка возвратов через СБП"_s << u"Проверить возврат через СБП"_s << 0.6;
        QTest::newRow("a description") << u"Договориться с курьерской службой"_s
                                       << u"Договориться с курьерской службой\nЕдиный формат статусов, до пятницы"_s
                                       << 0.9;
    }

    void likeTextsMatch()
    {
        QFETCH(const QString, sticky);
        QFETCH(const QString, task);
        QFETCH(const double, least);
        const auto matches = matchTexts({sticky}, {task});
        QCOMPARE(matches.size(), size_t(1));
        QVERIFY2(matches[0].score >= least, qPrintable(QString::number(matches[0].score)));
        QVERIFY(matches[0].score < 1);
    }

    void otherTextsDoNot()
    {
        QVERIFY(matchTexts({u"Paint the door"_s}, {u"Buy a new lock"_s}).empty());
        QVERIFY(matchTexts({u"Закрыть старую очередь"_s}, {u"Открыть новый склад"_s}).empty());
        QVERIFY(matchTexts({QString(), u"…"_s}, {QString(), u"!"_s}).empty());
        QVERIFY(matchTexts({}, {u"Paint the door"_s}).empty());
    }

    /// The better one gets the task, and the other one the next best.
    void eachIsTakenOnce()
    {
        const auto matches = matchTexts({u"Paint the front door red"_s, u"Paint the front door"_s},
            {u"Paint the front door"_s, u"Paint the front door in red"_s});
        QCOMPARE(matches.size(), size_t(2));
        QCOMPARE(matches[0].task, size_t(1));
        QCOMPARE(matches[1].task, size_t(0));
        QCOMPARE(matches[1].score, 1.0);
    }

    void twinsNeedALook()
    {
        const auto matches = matchTexts({u"Call the bank"_s, u"Say thanks to Olga"_s},
            {u"Call the bank"_s, u"Call the bank"_s, u"Say thanks to Olga"_s});
        QCOMPARE(matches.size(), size_t(2));
        QVERIFY(matches[0].isAmbiguous);
        QVERIFY(!matches[1].isAmbiguous);
    }

    void theSameTitleOverOtherDescriptionsIsNoSureMatch()
    {
        const auto matches
            = matchTexts({u"Weekly report\nof the shop, by Anna"_s}, {u"Weekly report\nКурьерская служба"_s});
        QCOMPARE(matches.size(), size_t(1));
        QVERIFY(matches[0].score < 0.9);
    }

    /// 2,000 × 2,000 texts of a common vocabulary, as an old board and an old project have.
    void thousandsTakeASecond()
    {
        constexpr int texts = 2000;
        std::mt19937 random(7);
        std::vector<QString> words;
        for (int i = 0; i < 600; ++i) {
            QString word;
            for (int letters = 3 + int(random() % 8); letters > 0; --letters)
                word += QChar(char16_t((i % 2 ? u'а' : u'a') + random() % 26));
            words.push_back(word);
        }
        std::vector<QString> stickies;
        for (int i = 0; i < texts; ++i) {
            QStringList text;
            for (int count = 4 + int(random() % 8); count > 0; --count)
                text << words[random() % words.size()];
            stickies.push_back(text.join(u' '));
        }
        std::vector<QString> tasks(stickies.rbegin(), stickies.rend());
        const std::clock_t start = std::clock();
        const auto matches = matchTexts(stickies, tasks);
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("%d × %d texts: %.0f ms", texts, texts, seconds * 1000);
        QCOMPARE(matches.size(), size_t(texts));
        for (const TextMatch& match : matches)
            QCOMPARE(match.task, texts - 1 - match.sticky);
        QVERIFY(seconds < 5); // promised: one; sanitizers make it several times as much
    }
};

QTEST_APPLESS_MAIN(TextMatchingTest)
#include "tst_text_matching.moc"
