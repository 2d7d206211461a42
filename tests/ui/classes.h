// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The test classes of one executable: linking the window takes longer than testing it.

#include <QObject>

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstRunSaysWhatToDo();
    void nobodySignedInShowsTheStepsUntilSomebodyIs();
    void aSecondWindowOnAProfileIsRefused();
    void aTypoInTheProfileIsNamed();
    void pagesSwitchByMouseAndKey();
    void theStatusTellsWhatTheWorkerTells();
    void whatHasANameIsCalledByIt();
    void pauseStopsTheLooksUntilResumed();
    void retryPostsTheCommandAndTheRowLeaves();
    void syncNowLooksAgain();
    void theAppearanceSwitches();
    void theLanguageSwitches();
    void closingEndsTheWorkerFirst();
};

class BoardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStickyIsDrawnWithItsState();
    void aLinksBoardIsKnownAtAGlance();
    void aClickShowsTheItemInTheInspector();
    void aFailedItemSaysWhyAndCanBeRetried();
    void anItemThatIsHeldLeadsToItsDecision();
    void theArrowKeysWalkFromStickyToSticky();
    void theSearchDimsWhatDoesNotMatch();
    void theLifeOfAnItemIsReadInPages();
    void theStatesAreCountedAndFiltered();
    void theOverviewMovesTheMap();
    void theZoomIsSaidAndReset();
    void withoutAMapThereIsNothingToSteerIt();
    void thePreviewStaysOnItsHost();
};

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChecksRunAndShowWhatIsNotWell();
    void theChecksCanBeStopped();
    void aButtonRepairs();
    void theLogIsFiltered();
    void aBundleIsWrittenOnceToAPlace();
    void aMappingIsTried();
    void aContradictionIsTold();
    void aTrialStops();
};

class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyToneReadsOnEveryGround();
    void everyControlHasAName();
    void theCoresSentencesAreAllKnown();
    void theChecksSentencesAreAllKnown();
    void everyOperationHasAWord();
    void theCoreSpeaksTheWindowsLanguage();
    void theTablesAreSoundModels();
    void whatNeedsAPersonStandsOnTop();
    void theCommandLineIsStrict();
};

class StallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandItemsDoNotHoldUpTheWindow_data();
    void aThousandItemsDoNotHoldUpTheWindow();
};

/// The board map with more stickies than a board should have.
class MapPaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextEndsWithAWholeLine();
    void theChosenOnesBadgeIsWhole();
    void paperThatMeltsIntoItsGroundHasARim();
    void aConnectorGoesBelowWhatIsOnItsWay();
};

class MapSpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveThousandStickiesMoveSmoothly_data();
    void fiveThousandStickiesMoveSmoothly();
    void aPassOverFiveThousandDoesNotHoldUpTheWindow();
};

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountsOpenBeforeAnythingIsSetUp();
    void anEndThatComesSoonIsAWarning();
    void anEndThatComesSoonIsOnTheOverview();
    void missingScopesAreNamedWithHowToAddThem();
    void profilesAreKept();
    void thisWindowsProfileStays();
    void aProfileApartIsShownAndLeftAlone();
    void theWayToTheServicesIsChosen();
    void signInsAreKeptWhereThePersonWants();
    void withoutABrowserEngineThereAreOtherWays();
    void aSignInIsAskedForAgainAfterTrouble();
    void everyControlOfTheDialogHasAName();
};

/// The Activity page: long lists, and what a person decides there.
class ActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongHistoryIsReadAsItIsLookedAt();
    void theHistoryIsFilteredByWordsOfTheWindow();
    void whatIsWrittenComesOnTopOfTheChosenRow();
    void anAnswerToAnOlderQuestionIsIgnored();
    void aConflictIsDecidedWithBothValuesInSight();
    void aSettledConflictIsTakenOffTheList();
    void aHeldRunIsConfirmedAsAWhole();
    void theChosenRowOpensItsStickyAndItsTask();
};

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSpokenIsBuiltIn();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void aTranslationKeepsWhatItsSourceHolds_data();
    void aTranslationKeepsWhatItsSourceHolds();
    void datesNumbersAndPluralsGoWithTheLanguage();
    void theSystemsLanguageIsUsedWhereItIsSpoken();
};

/// The Settings page and what it writes.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsSaidInTheProfilesOwnWords();
    void everySettingIsBoundToTheProfile();
    void whatIsTypedIsCheckedAndSaved();
    void whatCantBeWrittenIsSaidAndKept();
    void theSearchShowsAndMarksWhatItFinds();
    void whatIsSetElsewhereIsFoundAndLedTo();
    void defaultsComeBackAndChangesCanBeDiscarded();
    void unsavedChangesAreAskedAbout();
    void whatWasSavedBeforeIsNoChange();
    void theWindowsWishesAreKept();
    void theLanguagesAreThoseThatAreBuiltIn();
    void withoutAProfileOnlyTheWindowCanBeSet();
    void anEntryStartsTheProfileAtLogin();
};

/// The tray, notifications, keys, the window's place, and the overview's cards.
class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThingIsToldOnceAsLongAsItLasts();
    void quietHoursPutOffWhatIsTold();
    void onlyWhatIsWantedIsTold();
    void whatNeedsAPersonHasAKeyThatLasts();
    void theTrayShowsLargeWorkOnly();
    void withoutATrayClosingAsks();
    void everyKeyOfTheListWorks();
    void deleteSkipsWhatFailed();
    void theWindowComesBackAsItWas();
    void aWindowOffTheScreenIsMended();
    void theChartTellsItsFigures();
    void anEditsWayIsMeasured();
    void theSignInsLifeIsTold();
};
