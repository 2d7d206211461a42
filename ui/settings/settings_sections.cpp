// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_sections.h"

#include "ui/desktop/desktop_tray.h"
#include "ui/language/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::SettingsSections)
};

QString seconds(int count)
{
    return Texts::tr("seconds", nullptr, count);
}

QString minutes(int count)
{
    return Texts::tr("minutes", nullptr, count);
}

QString days(int count)
{
    return Texts::tr("days", nullptr, count);
}

QString pairsAtOnce(int count)
{
    return Texts::tr("pairs end at once", nullptr, count);
}

QString ofAllPairs(int /*percent*/)
{
    return Texts::tr("% of all pairs");
}

/// Whoever looks for these here is led to where they are.
void addElsewhere(SettingsForm& form)
{
    const QString accounts = Texts::tr("Accounts");
    form.addHeading(Texts::tr("On other pages"));
    form.addDoor(u"settingRules"_s, Texts::tr("Rules and frames"),
        Texts::tr("What stickies become, by colour, tag or beginning, and what frames mean."), Texts::tr("Mapping"),
        SettingsElsewhere::Mapping);
    form.addDoor(u"settingSignIns"_s, Texts::tr("Sign-ins and profiles"),
        Texts::tr("Miro's and Bitrix24's account, and whether the keychain or a file keeps the sign-ins."), accounts,
        SettingsElsewhere::Accounts);
    form.addDoor(u"settingProxy"_s, Texts::tr("Proxy"), Texts::tr("How this computer reaches both services."), accounts,
        SettingsElsewhere::Accounts);
}

void addGeneral(SettingsForm& form, const Surroundings& surroundings)
{
    const QString noTray = Texts::tr("This desktop has no tray, so a hidden window could not be opened again.");
    auto* atLogin = form.addSwitch(u"settingAtLogin"_s, Texts::tr("Start BoardBridge when I log in"),
        surroundings.canStartAtLogin ? QString() : Texts::tr("Not possible on this system."),
        [](WindowWishes& wishes) -> bool& { return wishes.atLogin; });
    atLogin->control()->setEnabled(surroundings.canStartAtLogin);
    auto* hidden = form.addSwitch(u"settingStartHidden"_s, Texts::tr("Start without the window, in the tray"),
        surroundings.hasTray ? Texts::tr("The window opens from the tray's icon.") : noTray,
        [](WindowWishes& wishes) -> bool& { return wishes.preferences.startHidden; });
    auto* keep = form.addSwitch(u"settingKeepRunning"_s, Texts::tr("Keep syncing when the window is closed"),
        surroundings.hasTray ? Texts::tr("“Quit” in the menu or in the tray ends BoardBridge.") : noTray,
        [](WindowWishes& wishes) -> bool& { return wishes.preferences.keepRunning; });
    for (const SettingRow* row : {hidden, keep})
        row->control()->setEnabled(surroundings.hasTray);
    addElsewhere(form);
}

void addLinkSettings(SettingsForm& form)
{
    form.addHeading(Texts::tr("For one link"));
    form.addLinkChoice();
    form.addChoice(u"settingDirection"_s, Texts::tr("New items"),
        Texts::tr("What exists on both sides is always kept in step both ways."),
        {{Texts::tr("Both ways: tasks get stickies, too"), u"true"_s},
            {Texts::tr("Only from stickies to tasks"), u"false"_s}},
        "/stickies_from_tasks", true);
    form.addChoice(u"settingConflict"_s, Texts::tr("Changed on both sides"),
        Texts::tr("The text that loses is kept in the history."),
        {{Texts::tr("The newer one wins"), u"newest"_s}, {Texts::tr("Miro wins"), u"miro"_s},
            {Texts::tr("Bitrix24 wins"), u"bitrix24"_s}, {Texts::tr("Ask me"), u"ask"_s}},
        "/conflict", true);
    form.addChoice(u"settingStickyDeleted"_s, Texts::tr("When a sticky is deleted"), {},
        {{Texts::tr("Leave its task alone"), u"detach"_s}, {Texts::tr("Complete its task"), u"complete"_s},
            {Texts::tr("Delete its task"), u"delete"_s}, {Texts::tr("Ask me"), u"ask"_s}},
        "/on_sticky_deleted", true);
    form.addChoice(u"settingTaskDeleted"_s, Texts::tr("When a task is deleted"), {},
        {{Texts::tr("Leave its sticky alone"), u"detach"_s}, {Texts::tr("Mark its sticky"), u"mark"_s},
            {Texts::tr("Delete its sticky"), u"delete"_s}, {Texts::tr("Ask me"), u"ask"_s}},
        "/on_task_deleted", true);
    form.addNumber(u"settingSettle"_s, Texts::tr("Wait until typing stops"), seconds,
        Texts::tr("An edit is synced once it has stayed the same for this long."), "/settle_seconds", true);
    form.addNumber(u"settingMaxRemoved"_s, Texts::tr("Ask before more than"), pairsAtOnce,
        Texts::tr("Deleted, completed or moved to another project. Whichever of both limits is higher holds."),
        "/guard/max_removed", true);
    form.addNumber(
        u"settingMaxRemovedPercent"_s, Texts::tr("or more than"), ofAllPairs, {}, "/guard/max_removed_percent", true);
}

void addSync(SettingsForm& form)
{
    form.setNeedsProfile();
    form.addText(u"settingProfileName"_s, Texts::tr("Name of the profile"),
        Texts::tr("Shown above the pages and in the list of profiles."), "/name");
    form.addNumber(u"settingMiroPoll"_s, Texts::tr("Look at Miro every"), seconds,
        Texts::tr("Twice as often after a change, half as often when it is quiet."), "/miro/poll_seconds");
    form.addNumber(
        u"settingBitrix24Poll"_s, Texts::tr("Look at Bitrix24 every"), seconds, {}, "/bitrix24/poll_seconds");
    form.addChoice(u"settingEvents"_s, Texts::tr("Changes from Bitrix24"),
        Texts::tr("Events tell of deletions at once; they need an app signed in by an administrator."),
        {{Texts::tr("Events where possible"), u"auto"_s}, {Texts::tr("Events only"), u"offline"_s},
            {Texts::tr("Ask for what changed"), u"polling"_s}},
        "/bitrix24/events");
    form.addNumber(u"settingHistoryDays"_s, Texts::tr("Keep the history for"), days,
        Texts::tr("Only what is in the history can be taken back."), "/history_days");
    addLinkSettings(form);
}

void addNotifications(SettingsForm& form)
{
    const auto notice = [](bool NoticeWishes::*which) {
        return [which](WindowWishes& wishes) -> bool& { return wishes.preferences.notices.*which; };
    };
    const auto time = [](QTime NoticeWishes::*which) {
        return [which](WindowWishes& wishes) -> QTime& { return wishes.preferences.notices.*which; };
    };
    form.addSwitch(u"settingNotifyDecisions"_s, Texts::tr("Something waits for my decision"),
        Texts::tr("A conflict, or a run that would change a lot at once."), notice(&NoticeWishes::decisions));
    form.addSwitch(
        u"settingNotifySignIns"_s, Texts::tr("A service refuses the sign-in"), {}, notice(&NoticeWishes::signIns));
    form.addSwitch(u"settingNotifyTrouble"_s, Texts::tr("A link stops until somebody repairs it"),
        Texts::tr("A missing right, a board that is gone, a full disk. Not a network that is down for a while."),
        notice(&NoticeWishes::trouble));
    form.addSwitch(u"settingNotifyFailures"_s, Texts::tr("Operations failed"),
        Texts::tr("They are tried again by themselves."), notice(&NoticeWishes::failures));
    form.addHeading(Texts::tr("Quiet hours"));
    form.addSwitch(u"settingQuiet"_s, Texts::tr("No notifications at these times"),
        Texts::tr("What still needs you afterwards is told then."), notice(&NoticeWishes::quiet));
    const auto isQuiet = [&draft = form.draft()] { return draft.wishes().preferences.notices.quiet; };
    form.addTime(u"settingQuietFrom"_s, Texts::tr("From"), time(&NoticeWishes::quietFrom))->isUsable = isQuiet;
    form.addTime(u"settingQuietUntil"_s, Texts::tr("Until"), time(&NoticeWishes::quietUntil))->isUsable = isQuiet;
}

/// What nothing works with must not look as if it did.
void addNotYet(SettingsForm& form)
{
    form.setNotYet(Texts::tr("This version does not use these settings yet. They are kept for a later one."));
}

void addBooking(SettingsForm& form)
{
    form.setNeedsProfile();
    addNotYet(form);
    form.addNumber(u"settingBookingOwner"_s, Texts::tr("Owner of the calendar"), {},
        Texts::tr("The number of a Bitrix24 user; 0 while nobody is chosen."), "/booking/owner_id");
    form.addNumber(u"settingBookingDuration"_s, Texts::tr("A booking takes"), minutes, {}, "/booking/duration_minutes");
    form.addNumber(u"settingBookingDays"_s, Texts::tr("Offer slots of"), days, {}, "/booking/availability_days");
    form.addText(u"settingBookingPosition"_s, Texts::tr("Position of the employees"),
        Texts::tr("Deals are shared out among the employees with this position."), "/booking/employee_position");
    form.addHeading(Texts::tr("Allowed"));
    form.addSwitch(u"settingBookingSlots"_s, Texts::tr("Look up free slots"), {}, "/booking/enable_slot_check");
    form.addSwitch(u"settingBookingBook"_s, Texts::tr("Book"), {}, "/booking/enable_booking");
    form.addSwitch(u"settingBookingCancel"_s, Texts::tr("Cancel bookings"), {}, "/booking/enable_cancellation");
    form.addSwitch(u"settingBookingTasks"_s, Texts::tr("Create tasks"), {}, "/booking/enable_task_creation");
    form.addSwitch(u"settingBookingLeads"_s, Texts::tr("Create leads"), {}, "/booking/enable_lead_creation");
    form.addHeading(Texts::tr("Conversations"));
    form.addSwitch(u"settingBookingAtStart"_s, Texts::tr("Look up free slots when a conversation starts"), {},
        "/booking/check_availability_on_conversation_start");
    form.addSwitch(u"settingBookingDeal"_s, Texts::tr("Create a deal when a conversation ends"), {},
        "/booking/create_deal_on_conversation_end");
}

void addEndpoint(SettingsForm& form)
{
    form.setNeedsProfile();
    addNotYet(form);
    form.addSwitch(u"settingEndpoint"_s, Texts::tr("Programs on this computer may report events"),
        Texts::tr("By HTTP on this computer's own address, with a token; nothing is open to the network."),
        "/endpoint/enabled");
    form.addNumber(u"settingEndpointPort"_s, Texts::tr("Port"), {}, {}, "/endpoint/port");
}

void addLanguage(SettingsForm& form, const Surroundings& surroundings)
{
    SettingsForm::Choices choices{{Texts::tr("Same as the system"), QString()}};
    choices += surroundings.languages;
    form.addChoice(u"settingLanguage"_s, Texts::tr("Language of the window"), Texts::tr("Dates and numbers follow it."),
        choices, [](WindowWishes& wishes) -> QString& { return wishes.preferences.language; });
}

void addAppearance(SettingsForm& form)
{
    form.addChoice(u"settingAppearance"_s, Texts::tr("Colours"), {},
        {{Texts::tr("Same as the system"), QString()}, {Texts::tr("Light"), u"light"_s},
            {Texts::tr("Dark"), u"dark"_s}},
        [](WindowWishes& wishes) -> QString& { return wishes.preferences.appearance; });
    form.addScale(u"settingScale"_s, Texts::tr("Size"),
        Texts::tr("Relative to the system's size. It takes effect at the next start."), {100, 110, 125, 150, 175, 200});
}

} // namespace

Surroundings surroundingsNow()
{
    Surroundings now{.hasTray = DesktopTray::isThere()};
#ifdef Q_OS_LINUX
    now.canStartAtLogin = true;
#endif
    for (const Language::Spoken& language : Language::all())
        now.languages.emplaceBack(language.name, language.word);
    return now;
}

QString titleOf(SettingsSection section)
{
    switch (section) {
    case SettingsSection::General:
        return Texts::tr("General");
    case SettingsSection::Sync:
        return Texts::tr("Sync");
    case SettingsSection::Notifications:
        return Texts::tr("Notifications");
    case SettingsSection::Booking:
        return Texts::tr("Booking");
    case SettingsSection::Endpoint:
        return Texts::tr("Endpoint");
    case SettingsSection::Language:
        return Texts::tr("Language");
    case SettingsSection::Appearance:
        return Texts::tr("Appearance");
    }
    Q_UNREACHABLE();
}

SettingsForm* makeSection(
    SettingsSection section, SettingsDraft& draft, const Surroundings& surroundings, QWidget* parent)
{
    auto* form = new SettingsForm(section, draft, parent);
    switch (section) {
    case SettingsSection::General:
        addGeneral(*form, surroundings);
        break;
    case SettingsSection::Sync:
        addSync(*form);
        break;
    case SettingsSection::Notifications:
        addNotifications(*form);
        break;
    case SettingsSection::Booking:
        addBooking(*form);
        break;
    case SettingsSection::Endpoint:
        addEndpoint(*form);
        break;
    case SettingsSection::Language:
        addLanguage(*form, surroundings);
        break;
    case SettingsSection::Appearance:
        addAppearance(*form);
        break;
    }
    return form;
}

} // namespace bridge::ui
