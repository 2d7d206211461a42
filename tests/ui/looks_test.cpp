// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "app/gui/start_options.h"
#include "tests/screens/sample_lists.h"
#include "tests/screens/sample_world.h"
#include "tests/ui/rig.h"
#include "ui/activity/decisions_model.h"
#include "ui/activity/failed_model.h"
#include "ui/activity/history_model.h"
#include "ui/activity/queue_model.h"
#include "ui/common/core_text.h"
#include "ui/overview/attention.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList allSentences()
{
    QStringList all;
    for (const auto* sentences : {&ui::coreSentences(), &ui::accountSentences()}) {
        for (const char* sentence : *sentences)
            all << QString::fromUtf8(sentence);
    }
    return all;
}

QStringList namelessControls(QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            found << u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return found;
}

} // namespace

void LooksTest::everyToneReadsOnEveryGround()
{
    using ui::Tone;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Colors& colors = ui::colorsOf(scheme);
        for (const Tone tone :
            {Tone::Text, Tone::Muted, Tone::Accent, Tone::Good, Tone::Waiting, Tone::Attention, Tone::Bad}) {
            for (const QColor& ground : {colors.surface, colors.window, colors.sunken})
                QVERIFY2(ui::contrast(colors.tone(tone), ground) >= 4.5,
                    qPrintable(u"%1 on %2"_s.arg(int(tone)).arg(ground.name())));
        }
        QVERIFY(ui::contrast(colors.onAccent, colors.accent) >= 4.5);
        QVERIFY(ui::contrast(colors.text, colors.selected) >= 4.5);
        QVERIFY(ui::contrast(colors.outline, colors.surface) >= 3);
    }
}

void LooksTest::everyControlHasAName()
{
    Rig rig;
    rig.fillJournal(screens::sampleOperations());
    QVERIFY(rig.open());
    QTRY_VERIFY(rig.world.passes > 0);
    for (const ui::PageId page :
        {ui::PageId::Overview, ui::PageId::Boards, ui::PageId::Activity, ui::PageId::Accounts, ui::PageId::Settings}) {
        rig.session->window().showPage(page);
        const QStringList nameless = namelessControls(&rig.session->window());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
}

/// Those of what people see most. A sentence is what has two words; rules are spelled as in profile.json.
void LooksTest::theCoresSentencesAreAllKnown()
{
    static const QRegularExpression literal(u"u\"([^\"]*)\"_s"_s);
    static const QRegularExpression seam(u"\"\\s*\\n\\s*u?\""_s); // of a literal in pieces
    static const QRegularExpression notForPeople(u"^yyyy"_s);
    static const QRegularExpression twoWords(u"\\p{L}{2,}.*\\s.*\\p{L}{2,}"_s);
    const QStringList known = allSentences();
    const QDir core(QStringLiteral(BRIDGE_SOURCE_DIR) + u"/core"_s);
    QStringList names{u"miro/errors.cpp"_s, u"net/qt_exchange.cpp"_s, u"auth/authorization.cpp"_s,
        u"auth/loopback_listener.cpp"_s, u"auth/renewal_ends.cpp"_s, u"auth/token_server.cpp"_s,
        u"diagnostics/scopes.cpp"_s};
    for (const QString& name : QDir(core.filePath(u"sync"_s)).entryList({u"*.cpp"_s}))
        names << u"sync/"_s + name;
    names.removeAll(u"sync/rules.cpp"_s);
    names.removeAll(u"sync/plan_file.cpp"_s); // what it says of a file is read at a shell
    names.removeAll(u"sync/frame_proposal.cpp"_s); // titles that people give their frames
    int sentences = 0;
    for (const QString& name : names) {
        QFile file(core.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        auto found = literal.globalMatch(QString::fromUtf8(file.readAll()).remove(seam));
        while (found.hasNext()) {
            const QString text = found.next().captured(1).replace(u"\\n"_s, u"\n"_s);
            if (!twoWords.match(text).hasMatch() || notForPeople.match(text).hasMatch())
                continue;
            ++sentences;
            QVERIFY2(known.contains(text), qPrintable(name + u": "_s + text));
        }
    }
    QVERIFY(sentences > 50);
}

void LooksTest::theChecksSentencesAreAllKnown()
{
    static const QRegularExpression seam(u"\"\\s*\\n\\s*u?\""_s); // of a literal on several lines
    static const QRegularExpression literal(u"u\"([^\"]*)\"_s"_s);
    static const QRegularExpression twoWords(u"\\p{L}{2,}.*\\s.*\\p{L}{2,}"_s);
    QStringList known;
    for (const char* sentence : ui::checkSentences())
        known << QString::fromUtf8(sentence);
    const QDir source(QStringLiteral(BRIDGE_SOURCE_DIR));
    QStringList names{u"core/diagnostics/scopes.cpp"_s};
    for (const QString& name : QDir(source.filePath(u"app/doctor"_s)).entryList({u"judge*.cpp"_s, u"look_at*.cpp"_s}))
        names << u"app/doctor/"_s + name;
    int sentences = 0;
    for (const QString& name : names) {
        QFile file(source.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QString text = QString::fromUtf8(file.readAll()).remove(seam);
        for (auto found = literal.globalMatch(text); found.hasNext();) {
            const QString sentence = found.next().captured(1);
            if (!twoWords.match(sentence).hasMatch())
                continue;
            ++sentences;
            QVERIFY2(known.contains(sentence), qPrintable(name + u": "_s + sentence));
        }
    }
    QVERIFY(sentences > 80);
    for (const QString& sentence : known)
        QCOMPARE(ui::CoreText::of(sentence), sentence);
}

void LooksTest::everyOperationHasAWord()
{
    static const QRegularExpression kind(u"\\bshown(?:For)?\\([^\";]*\"([a-z_]+)\"_L1"_s);
    const QDir folder(QStringLiteral(BRIDGE_SOURCE_DIR) + u"/core/sync"_s);
    QSet<QString> kinds;
    for (const QString& name : folder.entryList({u"plan*.cpp"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        auto found = kind.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            kinds << found.next().captured(1);
    }
    QVERIFY(kinds.size() > 8);
    for (const QString& each : kinds)
        QVERIFY2(ui::Words::operation(each) != each, qPrintable(each));
}

void LooksTest::theCoreSpeaksTheWindowsLanguage()
{
    ui::Language language;
    language.use(u"ru"_s);
    QCOMPARE(ui::CoreText::of(u"Somebody may still be typing"_s), u"Возможно, кто-то ещё печатает"_s);
    QCOMPARE(
        ui::CoreText::of(u"Update task 8 “Update “x” from task 3”"_s), u"Изменить задачу 8 «Update “x” from task 3»"_s);
    QCOMPARE(ui::CoreText::of(u"Create task “Buy it. Then “call. Them” back. Soon”"_s),
        u"Создать задачу «Buy it. Then “call. Them” back. Soon»"_s);
    QCOMPARE(ui::CoreText::of(u"Take the tag B24-7 off “a %1 off b”: it names another task"_s),
        u"Снять тег B24-7 с «a %1 off b»: он называет другую задачу"_s);
    QCOMPARE(ui::CoreText::of(u"Miro can't be reached (127.0.0.1: the connection was refused)"_s),
        u"Miro недоступен (127.0.0.1: в соединении отказано)"_s);
    QCOMPARE(ui::CoreText::of(u"Bitrix24 can't be reached (“a” and “b”)"_s), u"Битрикс24 недоступен (“a” and “b”)"_s);
    QCOMPARE(ui::CoreText::of(u"Bitrix24 left the task in its project. Sign in to Miro again."_s),
        u"Битрикс24 оставил задачу в её проекте. Войдите в Miro снова."_s);
    QCOMPARE(ui::CoreText::of(u"Its sticky was deleted. "
                              "Look at it, then press “Retry” to let it through."_s),
        u"Его стикер удалён. "
        "Взгляните на это и нажмите «Повторить», чтобы пропустить."_s);
    QCOMPARE(ui::CoreText::of(u"45.1 GB are free."_s), u"Свободно 45,1 ГБ."_s);
    QCOMPARE(ui::CoreText::of(u"It ended on 2026-11-27."_s), u"Вход закончился 27.11.2026."_s);
    QCOMPARE(ui::CoreText::of(u"“a: b” is not allowed here, only a whole number from 1 to 9"_s),
        u"«a: b» здесь недопустимо, только целое число от 1 до 9"_s);
    QCOMPARE(ui::CoreText::subject(u"Update task 8 “Ask “them” first”"_s), u"Ask “them” first"_s);
    QCOMPARE(ui::CoreText::subject(u"Its task was deleted"_s), u"Его задача удалена"_s);
    const QString unknown = u"Access denied (ERROR_CORE)"_s;
    QCOMPARE(ui::CoreText::of(unknown), unknown);
    language.use(u"en"_s);
    for (const QString& sentence : allSentences())
        QCOMPARE(ui::CoreText::of(sentence), sentence);
}

void LooksTest::theTablesAreSoundModels()
{
    const ManualClock clock(screens::sampleNow());
    ui::FailedModel failed(clock);
    ui::HistoryModel history;
    ui::QueueModel queue;
    ui::DecisionsModel decisions;
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&failed, &history, &queue, &decisions})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    screens::show(failed, screens::sampleOperations());
    screens::show(history, screens::sampleHistory());
    screens::show(decisions, screens::sampleDecisions());
    QCOMPARE(decisions.rowCount(), 3);
    QCOMPARE(decisions.total(), 2); // one is settled
    const auto pass = screens::samplePass({u"sprint"_s}, screens::sampleBoard());
    screens::show(queue, {ui::QueueModel::waiting(pass.waitingFor.front(), pass.board.name)});
    QCOMPARE(failed.rowCount(), 3); // one of the five is held, one on its way
    QCOMPARE(history.rowCount(), 60);
    QVERIFY(queue.rowCount() > 0);
    QCOMPARE(failed.index(0, ui::FailedModel::NextTry).data().toString(), u"in 2 min"_s);
    const Names names{.stages = {{StageId{45}, u"Doing"_s}}, .frames = {{{u"3458"_s}, u"Done"_s}}};
    const auto changeFrom = [&names](const Json& before, const Json& after) {
        return ui::describeChange({.before = before, .after = after}, names);
    };
    QCOMPARE(changeFrom({{"status", "pending"}}, {{"status", "completed"}}), u"Status: Pending → Completed"_s);
    QCOMPARE(changeFrom({{"stage", 45}}, {{"stage", 46}}), u"Stage: Doing → 46"_s); // 46: unknown
    QCOMPARE(changeFrom({{"frame", ""}}, {{"frame", "3458"}}), u"Frame: Done"_s);
    QCOMPARE(changeFrom({{"color", "red"}}, {{"color", "light_blue"}}), u"Colour: Red → Light blue"_s);
    QCOMPARE(changeFrom({{"title", "high"}}, {{"title", "red"}}), u"Title: high → red"_s);
    const std::string same(90, 'a');
    QCOMPARE(changeFrom({{"title", same}}, {{"title", same + " and more"}}),
        u"Title: …%1 → …%1 and more"_s.arg(QString(24, u'a')));
    QCOMPARE(changeFrom({{"title", "short"}}, {{"title", "shorter"}}), u"Title: short → shorter"_s);
}

void LooksTest::whatNeedsAPersonStandsOnTop()
{
    const auto links = ui::linkInfos(screens::sampleProfile());
    QVERIFY(ui::attentionOf(screens::healthyStatus(), links).empty());
    const auto busy = ui::attentionOf(screens::busyStatus(), links);
    QCOMPARE(busy.size(), size_t(2));
    QCOMPARE(busy[0].step, ui::Attention::Step::Decide);
    QVERIFY(busy[0].title.contains(u"12"_s)); // the held run, which holds all that is held
    // An account's trouble and the whole profile's are said once, not once more for each link.
    auto broken = screens::brokenStatus();
    QCOMPARE(ui::attentionOf(broken, links).size(), size_t(1));
    QCOMPARE(ui::attentionOf(broken, links)[0].step, ui::Attention::Step::SignIn);
    QVERIFY(ui::attentionOf(broken, links)[0].title.contains(u"Miro"_s));
    broken.error = broken.links[0].error;
    QCOMPARE(ui::attentionOf(broken, links).size(), size_t(1));
}

void LooksTest::theCommandLineIsStrict()
{
    const auto parse = [](const QStringList& words) { return gui::parseStartOptions(words, u"1.2"_s); };
    QCOMPARE(parse({u"--profile"_s, u"/a"_s})->profileFolder, u"/a"_s);
    QCOMPARE(parse({u"--profile=/a b"_s})->profileFolder, u"/a b"_s);
    QVERIFY(parse({u"--version"_s})->text.contains(u"1.2"_s));
    QVERIFY(parse({u"--help"_s})->text.contains(u"--profile"_s));
    QVERIFY(parse({})->text.isEmpty());
    for (const QStringList& wrong : {QStringList{u"--profile"_s}, {u"--profil"_s}, {u"x"_s}})
        QCOMPARE(parse(wrong).error().kind, ErrorKind::Configuration);
}
