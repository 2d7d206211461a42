// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "core/settings/profile_file.h"
#include "tests/screens/sample_world.h"
#include "tests/ui/rig.h"
#include "ui/language/language.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimeEdit>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using ui::SettingsSection;

namespace {

ui::SettingsPage& openPage(const Rig& rig, SettingsSection section = SettingsSection::Sync)
{
    rig.session->window().showPage(ui::PageId::Settings);
    rig.session->window().settings().showSection(section);
    return rig.session->window().settings();
}

void retype(const Rig& rig, const char* field, const QString& text)
{
    auto* edit = rig.find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void choose(const Rig& rig, const char* name, const QString& word)
{
    auto* combo = rig.find<QComboBox>(name);
    combo->setCurrentIndex(combo->findData(word));
    QVERIFY2(combo->currentIndex() >= 0, qPrintable(word));
    Q_EMIT combo->activated(combo->currentIndex());
}

settings::Profile onDisk(const Rig& rig)
{
    return *settings::loadProfile(QDir(rig.folder.path()));
}

QString problemOf(const Rig& rig, const QString& name)
{
    const auto* label = rig.session->window().findChild<QLabel*>(name + u"Problem"_s);
    return label->isVisible() ? label->text() : QString();
}

QString currentPage(const Rig& rig)
{
    return rig.find<QStackedWidget>("pages")->currentWidget()->objectName();
}

} // namespace

void SettingsTest::whatIsWrongIsSaidInTheProfilesOwnWords()
{
    ui::ProfileDraft draft(screens::sampleProfile());
    const ui::ProfileField poll{"/miro/poll_seconds"};
    draft.set(poll, 0);
    QCOMPARE(draft.problem(poll), u"0 is not allowed here, only a whole number from 1 to 3600"_s);
    QVERIFY(!draft.isGood());
    QCOMPARE(draft.appliedTo(screens::sampleProfile()).error().kind, ErrorKind::Configuration);
    const ui::ProfileField percent{"/guard/max_removed_percent", {u"backlog"_s}};
    draft.set(percent, "a lot");
    QCOMPARE(draft.problem(percent), u"“a lot” is not allowed here, only a whole number from 0 to 100"_s);
    draft.set(poll, 20);
    draft.set(percent, 30);
    QVERIFY(draft.isGood());
    const auto changed = draft.appliedTo(screens::sampleProfile());
    QCOMPARE(changed->miro.poll.count(), 20);
    QCOMPARE(changed->links[0].maxRemovedPercent, 20);
    QCOMPARE(changed->links[1].maxRemovedPercent, 30);
    draft.set(poll, 10);
    draft.set(percent, 20);
    QVERIFY2(!draft.isChanged(), "what is typed back is no change");
}

void SettingsTest::everySettingIsBoundToTheProfile()
{
    ui::SettingsDraft draft;
    settings::Profile profile = screens::sampleProfile();
    draft.load({}, profile);
    QWidget parent;
    int bound = 0;
    for (int i = 0; i < ui::settingsSectionCount; ++i) {
        const auto* form = ui::makeSection(SettingsSection(i), draft, {.hasTray = true}, &parent);
        for (const ui::SettingRow* row : form->rows()) {
            if (qobject_cast<QPushButton*>(row->control())) // leads to another page
                continue;
            QVERIFY2(row->showValue, qPrintable(row->objectName()));
            row->showValue();
            if (const auto* edit = qobject_cast<QLineEdit*>(row->control()))
                QVERIFY2(!edit->text().isEmpty() || edit->objectName() == "settingBookingPosition"_L1,
                    qPrintable(row->objectName()));
            if (const auto* combo = qobject_cast<QComboBox*>(row->control()))
                QVERIFY2(combo->currentIndex() >= 0, qPrintable(row->objectName()));
            ++bound;
        }
    }
    QVERIFY(bound > 35);
}

void SettingsTest::whatIsTypedIsCheckedAndSaved()
{
    Rig rig;
    QVERIFY(rig.open());
    openPage(rig);
    const int passes = rig.world.passes;
    QVERIFY(!rig.find<QPushButton>("settingsSaveButton")->isEnabled());
    retype(rig, "settingMiroPoll", u"x"_s);
    QCOMPARE(problemOf(rig, u"settingMiroPoll"_s), u"“x” is not allowed here, only a whole number from 1 to 3600"_s);
    QVERIFY(!rig.find<QPushButton>("settingsSaveButton")->isEnabled());
    retype(rig, "settingMiroPoll", u"25"_s);
    QCOMPARE(problemOf(rig, u"settingMiroPoll"_s), QString());
    choose(rig, "settingConflict", u"ask"_s);
    choose(rig, "settingDirection", u"false"_s);

    // Another part of the window writes the same file meanwhile.
    settings::Profile other = onDisk(rig);
    other.name = u"Renamed meanwhile"_s;
    QVERIFY(settings::saveProfile(other, QDir(rig.folder.path())));
    rig.click("settingsSaveButton");
    const settings::Profile saved = onDisk(rig);
    QCOMPARE(saved.miro.poll.count(), 25);
    QCOMPARE(saved.links[0].conflict, ConflictPolicy::Ask);
    QVERIFY(!saved.links[0].stickiesFromTasks);
    QCOMPARE(saved.name, u"Renamed meanwhile"_s);
    QCOMPARE(rig.text("settingsSaid"), u"Saved."_s);
    QVERIFY(!rig.find<QPushButton>("settingsSaveButton")->isEnabled());
    QTRY_VERIFY2(rig.world.passes > passes, "the worker begins anew");
}

void SettingsTest::whatCantBeWrittenIsSaidAndKept()
{
    Rig rig;
    QVERIFY(rig.open());
    openPage(rig);
    retype(rig, "settingHistoryDays", u"30"_s);
    QVERIFY(QFile::remove(settings::profilePath(QDir(rig.folder.path()))));
    rig.click("settingsSaveButton");
    QVERIFY2(rig.text("settingsSaid").contains(u"There is no profile"_s), qPrintable(rig.text("settingsSaid")));
    QVERIFY(rig.session->window().settings().draft().isChanged());
    rig.writeProfile();
    rig.click("settingsSaveButton");
    QCOMPARE(onDisk(rig).historyDays, 30);
}

void SettingsTest::theSearchShowsAndMarksWhatItFinds()
{
    Rig rig;
    QVERIFY(rig.open());
    openPage(rig, SettingsSection::General);
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    QTest::keyClick(&rig.session->window(), Qt::Key_F, Qt::ControlModifier);
    auto* search = rig.find<QLineEdit>("settingsSearch");
    QCOMPARE(rig.session->window().focusWidget(), search);
    QTest::keyClicks(search, u"quiet sticky"_s);
    QCOMPARE(rig.text("settingsFound"), u"Nothing found"_s);
    search->clear();
    QTest::keyClicks(search, u"quiet HOURS"_s); // a heading
    QCOMPARE(rig.text("settingsFound"), u"3 settings found"_s);
    QVERIFY(rig.find<QWidget>("settingQuietUntilRow")->isVisible());
    QVERIFY(!rig.find<QWidget>("settingNotifyTroubleRow")->isVisible());
    search->clear();
    QTest::keyClicks(search, u"look every"_s);
    QVERIFY(rig.find<QWidget>("settingMiroPollRow")->isVisible());
    QCOMPARE(rig.find<QWidget>("settingMiroPollRow")->property("look").toString(), u"hit"_s);
    QVERIFY(!rig.find<QWidget>("settingEventsRow")->isVisible());
    QVERIFY(!rig.find<QWidget>("settingAtLoginRow")->isVisible());
    QVERIFY2(rig.text("settingsFound").startsWith(u"2 "_s), qPrintable(rig.text("settingsFound")));
    auto* sections = rig.find<QListWidget>("settingsSections");
    QVERIFY(!(sections->item(int(SettingsSection::Language))->flags() & Qt::ItemIsEnabled)); // nothing there
    search->setText(u"a"_s);
    const auto* bar = rig.find<QScrollArea>("settingsScroll")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > rig.find<QWidget>("settingsSection3")->y());
    QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
        sections->visualItemRect(sections->item(int(SettingsSection::Booking))).center());
    QCOMPARE(bar->value(), rig.find<QWidget>("settingsSection3")->y());
    sections->setCurrentRow(int(SettingsSection::General));
    search->setText(u"look every"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(rig.session->window().focusWidget(), rig.find<QWidget>("settingMiroPoll"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(rig.find<QWidget>("settingAtLoginRow")->isVisible());
    QVERIFY(!rig.find<QWidget>("settingMiroPollRow")->isVisible());
}

void SettingsTest::whatIsSetElsewhereIsFoundAndLedTo()
{
    Rig rig;
    QVERIFY(rig.open());
    openPage(rig, SettingsSection::Appearance);
    rig.find<QLineEdit>("settingsSearch")->setText(u"proxy"_s);
    QCOMPARE(rig.text("settingsFound"), u"1 setting found"_s);
    rig.click("settingProxy");
    const auto* pages = rig.find<QStackedWidget>("pages");
    QCOMPARE(pages->currentWidget()->objectName(), u"accountsPage"_s);
    openPage(rig, SettingsSection::General);
    rig.click("settingRules");
    QCOMPARE(pages->currentIndex(), int(ui::PageId::Mapping));
}

void SettingsTest::defaultsComeBackAndChangesCanBeDiscarded()
{
    Rig rig;
    QVERIFY(rig.open());
    settings::Profile other = onDisk(rig);
    other.miro.poll = std::chrono::seconds(99);
    other.links[0].maxRemoved = 77;
    QVERIFY(settings::saveProfile(other, QDir(rig.folder.path())));
    openPage(rig);
    QCOMPARE(rig.find<QLineEdit>("settingMiroPoll")->text(), u"99"_s);
    rig.click("settingsDefaultsButton");
    QCOMPARE(rig.find<QLineEdit>("settingMiroPoll")->text(), u"10"_s);
    QCOMPARE(rig.find<QLineEdit>("settingMaxRemoved")->text(), u"5"_s);
    QCOMPARE(onDisk(rig).miro.poll.count(), 99);
    rig.click("settingsDiscardButton");
    QCOMPARE(rig.find<QLineEdit>("settingMaxRemoved")->text(), u"77"_s);
    QVERIFY(!rig.find<QPushButton>("settingsDiscardButton")->isEnabled());
}

void SettingsTest::unsavedChangesAreAskedAbout()
{
    Rig rig;
    QVERIFY(rig.open());
    openPage(rig);
    retype(rig, "settingMiroPoll", u"33"_s);
    rig.click("boardsButton");
    auto* stay = rig.find<QPushButton>("settingsLeaveStay");
    QVERIFY(stay);
    QCOMPARE(currentPage(rig), u"settingsPage"_s);
    QVERIFY(rig.find<QPushButton>("settingsButton")->isChecked());
    stay->click();
    QTRY_VERIFY(!rig.find<QMessageBox>("settingsLeaveBox"));

    QSignalSpy closed(&rig.session->window(), &ui::MainWindow::closed);
    rig.session->window().close();
    QCOMPARE(closed.count(), 0);
    rig.find<QPushButton>("settingsLeaveStay")->click();
    QTRY_VERIFY(!rig.find<QMessageBox>("settingsLeaveBox"));
    QVERIFY(rig.session->window().isVisible());

    rig.click("boardsButton");
    rig.find<QPushButton>("settingsLeaveSave")->click();
    QCOMPARE(currentPage(rig), u"boardsPage"_s);
    QCOMPARE(onDisk(rig).miro.poll.count(), 33);

    openPage(rig);
    retype(rig, "settingMiroPoll", u"44"_s);
    QTRY_VERIFY(!rig.find<QMessageBox>("settingsLeaveBox"));
    rig.click("overviewButton");
    rig.find<QPushButton>("settingsLeaveDiscard")->click();
    QCOMPARE(currentPage(rig), u"overviewPage"_s);
    QCOMPARE(onDisk(rig).miro.poll.count(), 33);
}

void SettingsTest::whatWasSavedBeforeIsNoChange()
{
    ui::SettingsDraft draft;
    ui::Preferences saved{.appearance = u"dark"_s,
        .language = u"de"_s,
        .scale = 150,
        .keepRunning = true,
        .startHidden = true,
        .notices = {.failures = true}};
    draft.setSavedPreferences(saved);
    QVERIFY2(!draft.isChanged(), "closing the window would ask about it");
    QCOMPARE(draft.wishes().preferences, saved);
    ui::WindowWishes wishes = draft.wishes();
    wishes.preferences.startHidden = false;
    draft.setWishes(wishes);
    saved.appearance = u"light"_s; // by the menu, meanwhile
    draft.setSavedPreferences(saved);
    QVERIFY(draft.isChanged());
    QVERIFY(!draft.wishes().preferences.startHidden);
    QCOMPARE(draft.wishes().preferences.appearance, u"light"_s);
}

void SettingsTest::theWindowsWishesAreKept()
{
    Rig rig;
    QVERIFY(rig.open());
    ui::SettingsPage& page = openPage(rig, SettingsSection::Notifications);
    QVERIFY(!rig.find<QTimeEdit>("settingQuietFrom")->isEnabled()); // no times without quiet hours
    QTest::mouseClick(rig.find<QCheckBox>("settingQuiet"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(rig.find<QTimeEdit>("settingQuietFrom")->isEnabled());
    rig.find<QTimeEdit>("settingQuietFrom")->setTime(QTime(21, 30));
    page.showSection(SettingsSection::General);
    QTest::mouseClick(rig.find<QCheckBox>("settingAtLogin"), Qt::LeftButton, {}, QPoint(8, 8));
    page.showSection(SettingsSection::Appearance);
    choose(rig, "settingAppearance", u"dark"_s);
    rig.click("settingsSaveButton");
    const ui::Preferences kept = gui::WindowSettings(QDir(rig.folder.path())).preferences();
    QVERIFY(kept.notices.quiet);
    QCOMPARE(kept.notices.quietFrom, QTime(21, 30));
    QCOMPARE(kept.appearance, u"dark"_s);
    QTRY_COMPARE(ui::schemeOf(rig.session->window().palette()), ui::Scheme::Dark);
    const QDir entries(rig.folder.filePath(u"autostart"_s));
    QCOMPARE(entries.entryList({u"*.desktop"_s}).size(), 1);

    page.showSection(SettingsSection::General);
    QTest::mouseClick(rig.find<QCheckBox>("settingAtLogin"), Qt::LeftButton, {}, QPoint(8, 8));
    rig.click("settingsSaveButton");
    QVERIFY(entries.entryList({u"*.desktop"_s}).isEmpty());
}

void SettingsTest::theLanguagesAreThoseThatAreBuiltIn()
{
    Rig rig;
    QVERIFY(rig.open());
    openPage(rig, SettingsSection::Language);
    const auto* combo = rig.find<QComboBox>("settingLanguage");
    QCOMPARE(combo->count(), int(ui::Language::all().size()) + 1); // and as the system is
    choose(rig, "settingLanguage", u"ru"_s);
    rig.click("settingsSaveButton");
    QTRY_COMPARE(rig.find<QPushButton>("overviewButton")->text(), u"Обзор"_s);
    QCOMPARE(currentPage(rig), u"settingsPage"_s);
}

void SettingsTest::withoutAProfileOnlyTheWindowCanBeSet()
{
    Rig rig(Rig::Profile::Missing);
    QVERIFY(rig.open());
    openPage(rig);
    QVERIFY(!rig.find<QLineEdit>("settingMiroPoll")->isEnabled());
    QVERIFY(rig.find<QWidget>("settingsSection1")->findChild<QLabel*>(u"settingsNoProfile"_s)->isVisible());
    rig.session->window().settings().showSection(SettingsSection::Appearance);
    QVERIFY(rig.find<QComboBox>("settingAppearance")->isEnabled());
}

void SettingsTest::anEntryStartsTheProfileAtLogin()
{
    const QTemporaryDir home;
    gui::Autostart autostart(
        QDir(home.filePath(u"autostart"_s)), u"/opt/a \"b\"/board$bridge"_s, QDir(u"/home/anna/100 %"_s));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    const QDir folder(home.filePath(u"autostart"_s));
    QFile file(folder.filePath(folder.entryList({u"*.desktop"_s}).value(0)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains(R"(Exec="/opt/a \\"b\\"/board\\$bridge" --profile "/home/anna/100 %%")"), text);
    const gui::Autostart other(folder, u"/opt/boardbridge"_s, QDir(u"/home/anna/other"_s));
    QVERIFY2(!other.isOn(), "each profile has an entry of its own");
    file.close();
    QVERIFY(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();
    QVERIFY2(!autostart.isOn(), "the desktop's own settings switched it off");
    QVERIFY(autostart.set(false));
    QVERIFY(folder.entryList({u"*.desktop"_s}).isEmpty());
}
