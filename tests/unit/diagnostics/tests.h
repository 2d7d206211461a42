// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a message for strangers may still hold.
class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGo_data();
    void secretsGo();
    void whatSupportNeedsStays_data();
    void whatSupportNeedsStays();
    void randomSecretsGo_data();
    void randomSecretsGo();
    void whatIsKnownGoesAnywhere();
    void redactingTwiceChangesNothing();
};

/// The log: what gets in, how large it grows, and what happens when it can't be written.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsTimeLevelCategoryAndText();
    void ownLinesTellFiguresAndNoWords();
    void whatOthersSayIsRedacted();
    void itStaysSmall();
    void anUnwritableFolderIsSaidOnce();
    void aFullDiskIsSaidOnce();
    void severalThreadsWriteWholeLines();
    void nothingIsRecordedWithoutALog();
};

/// Which scopes are missing, what for, and where to add them.
class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingFromAFullList();
    void anyAlternativeWillDo();
    void aGapSaysWhatDoesNotWork();
    void aWebhookIsNotAskedForWhatOnlyAppsMay();
    void eachDoorHasItsOwnPlace();
};
