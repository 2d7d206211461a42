// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_texts.h"

#include "ui/common/looks.h"

namespace bridge::ui {

QString StartTexts::title(StartStep step)
{
    switch (step) {
    case StartStep::Miro:
        return tr("Connect Miro");
    case StartStep::Bitrix24:
        return tr("Connect Bitrix24");
    case StartStep::Choice:
        return tr("Choose a board and a project");
    case StartStep::Frames:
        return tr("What the frames mean");
    case StartStep::Match:
        return tr("What is on both sides already");
    case StartStep::Plan:
        return tr("What will be written");
    }
    Q_UNREACHABLE();
}

QString StartTexts::explanation(StartStep step)
{
    switch (step) {
    case StartStep::Miro:
        return tr("BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.");
    case StartStep::Bitrix24:
        return tr("BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.");
    case StartStep::Choice:
        return tr("Stickies of the board become tasks of the project, and its tasks become stickies. More boards can "
                  "be linked later.");
    case StartStep::Frames:
        return tr("This is proposed from the frames' titles. Drag from a frame to what it means, or choose a frame and "
                  "press Del to take its line away.");
    case StartStep::Match:
        return tr("These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, "
                  "too.");
    case StartStep::Plan:
        return tr("Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.");
    }
    Q_UNREACHABLE();
}

QString StartTexts::waiting(StartStep step)
{
    switch (step) {
    case StartStep::Choice:
        return tr("Asking for boards and projects");
    case StartStep::Frames:
        return tr("Reading the board");
    case StartStep::Miro:
    case StartStep::Bitrix24:
    case StartStep::Match:
    case StartStep::Plan:
        break;
    }
    return tr("Finding out what would be written");
}

QString StartTexts::waitingText(StartStep step)
{
    if (step == StartStep::Choice)
        return tr("Both services are asked what you may see.");
    return tr("Both sides are read; nothing is written. A large board takes a while.");
}

QString StartTexts::advice(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
        return tr("Check the network, then try again.");
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
        return tr("Wait a little, then try again.");
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
        return tr("Go back to the account and sign in again, or choose another board or project.");
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::BadReply:
    case ErrorKind::Configuration:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        break;
    }
    return Words::advice(kind);
}

} // namespace bridge::ui
