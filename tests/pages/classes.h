// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What holds for every page and dialog that tests/screens can draw. The test classes are of one executable,
// as linking the window takes longer than testing it.

#include <QObject>

/// In every language nothing is cut on the smallest screen, nothing lies on something else, and a letter with Alt
/// leads to one place only.
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void whatIsCutIsNoticed();
};

/// A person without a mouse, and one without a screen.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsNamedAndReachedByTab();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
};

/// A person who sees few contrasts, or no colours.
class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextReadsOnEveryGround();
    void placeholdersAndArrowsRead();
    void whatIsDisabledLooksSo();
    void theFocusOfAPrimaryButtonTakesNothingOfIt();
    void whatIsPaintedStandsOut();
    void stickiesAndBadgesRead();
    void badgesDifferWithoutColour();
    void everyStateHasAWordAndAGlyph();
};

/// The program that draws the screens.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsShownInItsStates();
    void theNetworkIsRefused();
    void whatIsDrawnIsNotBlankAndOfTheRightSize();
};
