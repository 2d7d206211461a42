// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/core_text.h"

namespace bridge::ui {

/// As they stand in the core's sources; a test finds those that are missing here.
const std::vector<const char*>& coreSentences()
{
    static const std::vector<const char*> sentences{
        // What the plan says of an item or a task
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The frame “%1” is full and has no room to grow"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "It has no text: the task keeps its own"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Its text leaves no room for the task's id"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Belongs to another link"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "A rule says to leave it alone"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "No rule matches its colour, tags or text"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "It has no text yet"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "An earlier attempt is being looked up"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Somebody may still be typing"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Will be created"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Will be added"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The item it is connected to has to become a task first"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The item it is connected to is not a task"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Connect it to a task"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The board or the item has no room for another tag: the mark stands in the text"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "No frame stands for the task's project, status and stage: it stays where it is"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Its sticky was deleted"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Its task was deleted"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Both sides were deleted"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Decide what happens to the task"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Decide what happens to the sticky"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Both sides were edited: choose one"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Delete the second task in Bitrix24"),
        // Operations in a line
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Create task %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Create subtask %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Comment %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Edit the comment %1 on task %2"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Recognise %1 as task %2"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Create a sticky for task %1 %2"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Update task %2 %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Update %1 from task %2"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Write B24-%2 on %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Tag %1 with %2"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Tag %1 as deleted in Bitrix24"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Take the tag %2 off %1: it names another task"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Note that %1 is in step"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Both sides changed %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Sticky %1 was deleted"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Task %2 of %1 was deleted"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Task %1 was created twice: task %2 is kept"),
        // Why a pass holds or stops
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Its task was deleted. Retry leaves the sticky as it is and lets the pair go"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Its sticky was deleted. Retry leaves the task as it is and lets the pair go"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "All %1 linked stickies are gone from the board: is it the right board?"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "%1 of %2 pairs would be closed, moved or let go at once; the link allows %3"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText",
            "The link was started with another portal than %1. Is it the same portal under a new address?"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "The link was started with another board than %1. A new board needs a new link."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The profile has no link “%1”."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Nobody is signed in to %1 with this profile"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "It was held together with others"),
        // What helps
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Look at it, then press Retry to let it through."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "It goes away by itself once the second task is deleted."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Give the signed-in account the right to do this in %1, then press Retry."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Look whether it was deleted in %1; the next pass finds out by itself."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Somebody changed it at the same moment; it is tried again by itself."),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Change the item so that %1 takes it; it is tried again at once then."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1 had a problem; it is tried again by itself, or press Retry."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Sign in to %1 again."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "It is tried again by itself."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Make room on the disk, or check the rights of the profile folder."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Mend the profile, then press Retry."),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Look at the task; press Retry if the comment is missing."),
        // What went wrong
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The comment may be there already: %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "The comment may be there already: the account can't read comments"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "It was written, and yet the other side shows something else"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 left the status at “%1”"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 left the task in its project"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 left the task in its kanban stage"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 left the priority at “%1”"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 left out the link to the sticky"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "No failed or held operation has the id “%1”"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 can't be reached (%1)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Bitrix24 gave no answer (%1)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1: the address doesn't answer like a Bitrix24 portal (HTTP %2)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro can't be reached (%1)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro gave no answer (%1)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1; whether Miro did it is not known"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro did not accept the access token: connect Miro again"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the Miro account or app has no right to this board: %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro has no such board or item, or hides it: %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "it was changed in Miro meanwhile: %1"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro's limit of calls a minute is used up"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro has a fault of its own (HTTP %1)"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "Miro refused it: %1"),
        QT_TRANSLATE_NOOP(
            "bridge::ui::CoreText", "Miro's address gave an unexpected answer (HTTP %1): check the address of the API"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "no reason given"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the connection was refused"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the host was not found"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the certificate or the encryption was not accepted"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "the connection broke before the answer was complete"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "no answer in time"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1: cancelled"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1: the answer is too large"),
        QT_TRANSLATE_NOOP("bridge::ui::CoreText", "%1: no whole answer in time"),
    };
    return sentences;
}

} // namespace bridge::ui
