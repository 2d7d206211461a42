// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// With a tray of the newer kind, to which icon and menu go over the bus.
class PanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrayThatComesLateGetsTheIcon(); // first: Qt must not have settled for another kind before
    void everyStateHasAPictureOfItsOwn();
    void theMenuDoesWhatItSays();
    void aClickShowsTheWindow();
    void losingTheTrayShowsTheWindow();
    void aTrayThatIsBackSoonLeavesTheWindowHidden();
};

/// With the desktop's service for messages.
class MessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageLeadsToWhatItTellsOf();
    void severalInOneLeadToTheOverview();
    void nothingIsToldToWhoeverLooks();
    void quietHoursPutItOff();
    void whatIsOverIsTakenBack();
    void aTextIsNeverReadAsMarkup();
};

/// A second start.
class BellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartShowsTheFirstsWindow();
    void aBellThatWasLeftBehindIsReplaced();
};

/// With a tray of the older kind, which takes the icon in as a window.
class XEmbedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsEveryState();
    void aClickOpens();
    void theServiceShowsTheMessages();
    void withoutAServiceTheIconShowsThem();
    void aTrayThatGoesIsNoticed();
};
