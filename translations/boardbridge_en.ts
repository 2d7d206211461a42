<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation>Lists of activity</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation>Operations that wait</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation>Everything that was found to do is done.</translation>
    </message>
    <message>
        <source>Operations that failed or need you</source>
        <translation>Operations that failed or need you</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nothing failed</translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation>When a write fails it shows here at once, with its cause and what repairs it.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Retry</translation>
    </message>
    <message>
        <source>Try the chosen operations again now</source>
        <translation>Try the chosen operations again now</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Retry &amp;all</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Try everything in this list again now</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change</source>
        <translation>Leave the chosen operations alone until their items change</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Nothing was written yet</translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation>After the first sync every change stands here, as it was and as it became.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppMenu</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Keep syncing when the window is closed</translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation>About BoardBridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends BoardBridge.</source>
        <translation>This desktop has no tray, so closing the window ends BoardBridge.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%n operation waits for your decision</numerusform>
            <numerusform>%n operations wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%n operation failed</numerusform>
            <numerusform>%n operations failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Nothing is written until you say so.</translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation>The list says why, and what repairs it.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is held with %n operation(s)</source>
        <translation>
            <numerusform>run %1 is held with %n operation</numerusform>
            <numerusform>run %1 is held with %n operations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>%1 refuses the sign-in</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; that is noticed by itself.</source>
        <translation>Nothing is asked of either service until you sign in again; that is noticed by itself.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardMap</name>
    <message>
        <source>Board map</source>
        <translation>Board map</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>Live board</source>
        <translation>Live board</translation>
    </message>
    <message>
        <source>The live board opens in your browser here.</source>
        <translation>The live board opens in your browser here.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Open in browser</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardsPage</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Chosen item</translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation>Find a sticky</translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation>Find a sticky (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation>Show the whole board (0)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No board is linked</translation>
    </message>
    <message>
        <source>Add a link to profile.json and start BoardBridge again.</source>
        <translation>Add a link to profile.json and start BoardBridge again.</translation>
    </message>
    <message>
        <source>The board wasn&apos;t read yet</source>
        <translation>The board wasn&apos;t read yet</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>The map appears after the first look at it.</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>found: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Miro credits this minute</translation>
    </message>
    <message>
        <source>Bitrix24 requests in the bucket</source>
        <translation>Bitrix24 requests in the bucket</translation>
    </message>
    <message>
        <source>Bitrix24 run time of one method</source>
        <translation>Bitrix24 run time of one method</translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation>Limits of the services</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 of %2 s</translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation>Sent since the start: Miro %1, Bitrix24 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Up: %1 written to Bitrix24. Down: %2 written to Miro.</source>
        <translation>Up: %1 written to Bitrix24. Down: %2 written to Miro.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CoreText</name>
    <message>
        <source>Belongs to another link</source>
        <translation>Belongs to another link</translation>
    </message>
    <message>
        <source>A rule says to leave it alone</source>
        <translation>A rule says to leave it alone</translation>
    </message>
    <message>
        <source>No rule matches its colour, tags or text</source>
        <translation>No rule matches its colour, tags or text</translation>
    </message>
    <message>
        <source>It has no text yet</source>
        <translation>It has no text yet</translation>
    </message>
    <message>
        <source>An earlier attempt is being looked up</source>
        <translation>An earlier attempt is being looked up</translation>
    </message>
    <message>
        <source>Somebody may still be typing</source>
        <translation>Somebody may still be typing</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Will be created</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Will be added</translation>
    </message>
    <message>
        <source>The item it is connected to has to become a task first</source>
        <translation>The item it is connected to has to become a task first</translation>
    </message>
    <message>
        <source>The item it is connected to is not a task</source>
        <translation>The item it is connected to is not a task</translation>
    </message>
    <message>
        <source>Connect it to a task</source>
        <translation>Connect it to a task</translation>
    </message>
    <message>
        <source>The board or the item has no room for another tag: the mark stands in the text</source>
        <translation>The board or the item has no room for another tag: the mark stands in the text</translation>
    </message>
    <message>
        <source>No frame stands for the task&apos;s project, status and stage: it stays where it is</source>
        <translation>No frame stands for the task&apos;s project, status and stage: it stays where it is</translation>
    </message>
    <message>
        <source>Its sticky was deleted</source>
        <translation>Its sticky was deleted</translation>
    </message>
    <message>
        <source>Its task was deleted</source>
        <translation>Its task was deleted</translation>
    </message>
    <message>
        <source>Both sides were deleted</source>
        <translation>Both sides were deleted</translation>
    </message>
    <message>
        <source>Decide what happens to the task</source>
        <translation>Decide what happens to the task</translation>
    </message>
    <message>
        <source>Decide what happens to the sticky</source>
        <translation>Decide what happens to the sticky</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one</source>
        <translation>Both sides were edited: choose one</translation>
    </message>
    <message>
        <source>Delete the second task in Bitrix24</source>
        <translation>Delete the second task in Bitrix24</translation>
    </message>
    <message>
        <source>Create task %1</source>
        <translation>Create task %1</translation>
    </message>
    <message>
        <source>Create subtask %1</source>
        <translation>Create subtask %1</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Comment %1</translation>
    </message>
    <message>
        <source>Edit the comment %1 on task %2</source>
        <translation>Edit the comment %1 on task %2</translation>
    </message>
    <message>
        <source>Recognise %1 as task %2</source>
        <translation>Recognise %1 as task %2</translation>
    </message>
    <message>
        <source>Create a sticky for task %1 %2</source>
        <translation>Create a sticky for task %1 %2</translation>
    </message>
    <message>
        <source>Update task %2 %1</source>
        <translation>Update task %2 %1</translation>
    </message>
    <message>
        <source>Update %1 from task %2</source>
        <translation>Update %1 from task %2</translation>
    </message>
    <message>
        <source>Write B24-%2 on %1</source>
        <translation>Write B24-%2 on %1</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Tag %1 with %2</translation>
    </message>
    <message>
        <source>Tag %1 as deleted in Bitrix24</source>
        <translation>Tag %1 as deleted in Bitrix24</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: it names another task</source>
        <translation>Take the tag %2 off %1: it names another task</translation>
    </message>
    <message>
        <source>Note that %1 is in step</source>
        <translation>Note that %1 is in step</translation>
    </message>
    <message>
        <source>Both sides changed %1</source>
        <translation>Both sides changed %1</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted</source>
        <translation>Sticky %1 was deleted</translation>
    </message>
    <message>
        <source>Task %2 of %1 was deleted</source>
        <translation>Task %2 of %1 was deleted</translation>
    </message>
    <message>
        <source>Task %1 was created twice: task %2 is kept</source>
        <translation>Task %1 was created twice: task %2 is kept</translation>
    </message>
    <message>
        <source>All %1 linked stickies are gone from the board: is it the right board?</source>
        <translation>All %1 linked stickies are gone from the board: is it the right board?</translation>
    </message>
    <message>
        <source>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</source>
        <translation>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</translation>
    </message>
    <message>
        <source>%1 of %2 pairs would be closed, moved or let go at once; the link allows %3</source>
        <translation>%1 of %2 pairs would be closed, moved or let go at once; the link allows %3</translation>
    </message>
    <message>
        <source>The link was started with another portal than %1. Is it the same portal under a new address?</source>
        <translation>The link was started with another portal than %1. Is it the same portal under a new address?</translation>
    </message>
    <message>
        <source>The link was started with another board than %1. A new board needs a new link.</source>
        <translation>The link was started with another board than %1. A new board needs a new link.</translation>
    </message>
    <message>
        <source>The profile has no link “%1”.</source>
        <translation>The profile has no link “%1”.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 with this profile</source>
        <translation>Nobody is signed in to %1 with this profile</translation>
    </message>
    <message>
        <source>Give the signed-in account the right to do this in %1, then press Retry.</source>
        <translation>Give the signed-in account the right to do this in %1, then press Retry.</translation>
    </message>
    <message>
        <source>Look whether it was deleted in %1; the next pass finds out by itself.</source>
        <translation>Look whether it was deleted in %1; the next pass finds out by itself.</translation>
    </message>
    <message>
        <source>Somebody changed it at the same moment; it is tried again by itself.</source>
        <translation>Somebody changed it at the same moment; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Change the item so that %1 takes it; it is tried again at once then.</source>
        <translation>Change the item so that %1 takes it; it is tried again at once then.</translation>
    </message>
    <message>
        <source>%1 had a problem; it is tried again by itself, or press Retry.</source>
        <translation>%1 had a problem; it is tried again by itself, or press Retry.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Sign in to %1 again.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the rights of the profile folder.</source>
        <translation>Make room on the disk, or check the rights of the profile folder.</translation>
    </message>
    <message>
        <source>Mend the profile, then press Retry.</source>
        <translation>Mend the profile, then press Retry.</translation>
    </message>
    <message>
        <source>Look at the task; press Retry if the comment is missing.</source>
        <translation>Look at the task; press Retry if the comment is missing.</translation>
    </message>
    <message>
        <source>The comment may be there already: the account can&apos;t read comments</source>
        <translation>The comment may be there already: the account can&apos;t read comments</translation>
    </message>
    <message>
        <source>It was written, and yet the other side shows something else</source>
        <translation>It was written, and yet the other side shows something else</translation>
    </message>
    <message>
        <source>Bitrix24 left the status at “%1”</source>
        <translation>Bitrix24 left the status at “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its project</source>
        <translation>Bitrix24 left the task in its project</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its kanban stage</source>
        <translation>Bitrix24 left the task in its kanban stage</translation>
    </message>
    <message>
        <source>Bitrix24 left the priority at “%1”</source>
        <translation>Bitrix24 left the priority at “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left out the link to the sticky</source>
        <translation>Bitrix24 left out the link to the sticky</translation>
    </message>
    <message>
        <source>No failed or held operation has the id “%1”</source>
        <translation>No failed or held operation has the id “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached (%1)</source>
        <translation>Bitrix24 can&apos;t be reached (%1)</translation>
    </message>
    <message>
        <source>Bitrix24 gave no answer (%1)</source>
        <translation>Bitrix24 gave no answer (%1)</translation>
    </message>
    <message>
        <source>Miro can&apos;t be reached (%1)</source>
        <translation>Miro can&apos;t be reached (%1)</translation>
    </message>
    <message>
        <source>Miro gave no answer (%1)</source>
        <translation>Miro gave no answer (%1)</translation>
    </message>
    <message>
        <source>%1; whether Miro did it is not known</source>
        <translation>%1; whether Miro did it is not known</translation>
    </message>
    <message>
        <source>Miro did not accept the access token: connect Miro again</source>
        <translation>Miro did not accept the access token: connect Miro again</translation>
    </message>
    <message>
        <source>the Miro account or app has no right to this board: %1</source>
        <translation>the Miro account or app has no right to this board: %1</translation>
    </message>
    <message>
        <source>Miro has no such board or item, or hides it: %1</source>
        <translation>Miro has no such board or item, or hides it: %1</translation>
    </message>
    <message>
        <source>it was changed in Miro meanwhile: %1</source>
        <translation>it was changed in Miro meanwhile: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s limit of calls a minute is used up</source>
        <translation>Miro&apos;s limit of calls a minute is used up</translation>
    </message>
    <message>
        <source>Miro has a fault of its own (HTTP %1)</source>
        <translation>Miro has a fault of its own (HTTP %1)</translation>
    </message>
    <message>
        <source>Miro refused it: %1</source>
        <translation>Miro refused it: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</source>
        <translation>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>the connection was refused</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>the host was not found</translation>
    </message>
    <message>
        <source>the certificate or the encryption was not accepted</source>
        <translation>the certificate or the encryption was not accepted</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>the connection broke before the answer was complete</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelled</translation>
    </message>
    <message>
        <source>%1: the answer is too large</source>
        <translation>%1: the answer is too large</translation>
    </message>
    <message>
        <source>%1: no whole answer in time</source>
        <translation>%1: no whole answer in time</translation>
    </message>
    <message>
        <source>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</source>
        <translation>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</translation>
    </message>
    <message>
        <source>It was held together with others</source>
        <translation>It was held together with others</translation>
    </message>
    <message>
        <source>The frame “%1” is full and has no room to grow</source>
        <translation>The frame “%1” is full and has no room to grow</translation>
    </message>
    <message>
        <source>It has no text: the task keeps its own</source>
        <translation>It has no text: the task keeps its own</translation>
    </message>
    <message>
        <source>Its text leaves no room for the task&apos;s id</source>
        <translation>Its text leaves no room for the task&apos;s id</translation>
    </message>
    <message>
        <source>Its task was deleted. Retry leaves the sticky as it is and lets the pair go</source>
        <translation>Its task was deleted. Retry leaves the sticky as it is and lets the pair go</translation>
    </message>
    <message>
        <source>Its sticky was deleted. Retry leaves the task as it is and lets the pair go</source>
        <translation>Its sticky was deleted. Retry leaves the task as it is and lets the pair go</translation>
    </message>
    <message>
        <source>Look at it, then press Retry to let it through.</source>
        <translation>Look at it, then press Retry to let it through.</translation>
    </message>
    <message>
        <source>It goes away by itself once the second task is deleted.</source>
        <translation>It goes away by itself once the second task is deleted.</translation>
    </message>
    <message>
        <source>The comment may be there already: %1</source>
        <translation>The comment may be there already: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 of them</translation>
    </message>
    <message>
        <source>%1 were in a frame that is no longer on the board: was it deleted?</source>
        <translation>%1 were in a frame that is no longer on the board: was it deleted?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</source>
        <translation>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”: was it emptied?</source>
        <translation>%1 were in the frame “%2”: was it emptied?</translation>
    </message>
    <message>
        <source>All linked stickies of the board are gone at once: is it the right board?</source>
        <translation>All linked stickies of the board are gone at once: is it the right board?</translation>
    </message>
    <message>
        <source>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</source>
        <translation>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</translation>
    </message>
    <message>
        <source>All linked tasks are gone at once: is it the right portal, and may the account see them?</source>
        <translation>All linked tasks are gone at once: is it the right portal, and may the account see them?</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” is new: %2</source>
        <translation>The mapping of the frame “%1” is new: %2</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” says something new: %2 instead of %3</source>
        <translation>The mapping of the frame “%1” says something new: %2 instead of %3</translation>
    </message>
    <message>
        <source>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</source>
        <translation>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</translation>
    </message>
    <message>
        <source>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</source>
        <translation>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</translation>
    </message>
    <message>
        <source>Both sides changed the %1: %2 won</source>
        <translation>Both sides changed the %1: %2 won</translation>
    </message>
    <message>
        <source>Bitrix24 left the parent task as it was</source>
        <translation>Bitrix24 left the parent task as it was</translation>
    </message>
    <message>
        <source>Take one side, or both.</source>
        <translation>Take one side, or both.</translation>
    </message>
    <message>
        <source>Both sides changed the %1; %2 won</source>
        <translation>Both sides changed the %1; %2 won</translation>
    </message>
    <message>
        <source>The text that lost can still be taken, or added to the task as a comment.</source>
        <translation>The text that lost can still be taken, or added to the task as a comment.</translation>
    </message>
    <message>
        <source>Keep the text that was not taken as a comment on task %1</source>
        <translation>Keep the text that was not taken as a comment on task %1</translation>
    </message>
    <message>
        <source>From the sticky, not taken over:
%1</source>
        <translation>From the sticky, not taken over:
%1</translation>
    </message>
    <message>
        <source>From the task, not taken over:
%1</source>
        <translation>From the task, not taken over:
%1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: %3</source>
        <translation>Take the tag %2 off %1: %3</translation>
    </message>
    <message>
        <source>the link writes no tags now</source>
        <translation>the link writes no tags now</translation>
    </message>
    <message>
        <source>it names another task</source>
        <translation>it names another task</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted, its task %2 was not</source>
        <translation>Sticky %1 was deleted, its task %2 was not</translation>
    </message>
    <message>
        <source>Task %2 was deleted, its sticky %1 was not</source>
        <translation>Task %2 was deleted, its sticky %1 was not</translation>
    </message>
    <message>
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to let the pair go</source>
        <translation>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to let the pair go</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to let the pair go</source>
        <translation>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to let the pair go</translation>
    </message>
    <message>
        <source>Both sides of %1 were deleted</source>
        <translation>Both sides of %1 were deleted</translation>
    </message>
    <message>
        <source>Its sticky was deleted, but the task was changed since: it stays</source>
        <translation>Its sticky was deleted, but the task was changed since: it stays</translation>
    </message>
    <message>
        <source>Complete task %2: its sticky %1 was deleted</source>
        <translation>Complete task %2: its sticky %1 was deleted</translation>
    </message>
    <message>
        <source>Delete task %2: its sticky %1 was deleted</source>
        <translation>Delete task %2: its sticky %1 was deleted</translation>
    </message>
    <message>
        <source>Delete %1: its task %2 was deleted</source>
        <translation>Delete %1: its task %2 was deleted</translation>
    </message>
    <message>
        <source>Task %1 was deleted</source>
        <translation>Task %1 was deleted</translation>
    </message>
    <message>
        <source>No rule matches it now: its comment on task %1 stays</source>
        <translation>No rule matches it now: its comment on task %1 stays</translation>
    </message>
    <message>
        <source>No rule matches it now: task %1 is left as it is</source>
        <translation>No rule matches it now: task %1 is left as it is</translation>
    </message>
    <message>
        <source>It is connected to no task: it stays a subtask of task %1</source>
        <translation>It is connected to no task: it stays a subtask of task %1</translation>
    </message>
    <message>
        <source>Take the mark %2 off %1: it is a comment now</source>
        <translation>Take the mark %2 off %1: it is a comment now</translation>
    </message>
    <message>
        <source>Its sticky is a comment now</source>
        <translation>Its sticky is a comment now</translation>
    </message>
    <message>
        <source>No conflict has the id “%1”</source>
        <translation>No conflict has the id “%1”</translation>
    </message>
    <message>
        <source>Only texts can be kept both: take miro or bitrix24</source>
        <translation>Only texts can be kept both: take miro or bitrix24</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>less than a second</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>Nothing is to be written.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is the limit</source>
        <translation>%1: %2, %3 is the limit</translation>
    </message>
    <message>
        <source>No held run has the number %1</source>
        <translation>No held run has the number %1</translation>
    </message>
    <message>
        <source>The sticky is gone since</source>
        <translation>The sticky is gone since</translation>
    </message>
    <message>
        <source>The sticky is there again</source>
        <translation>The sticky is there again</translation>
    </message>
    <message>
        <source>The sticky was edited since</source>
        <translation>The sticky was edited since</translation>
    </message>
    <message>
        <source>The task is gone since</source>
        <translation>The task is gone since</translation>
    </message>
    <message>
        <source>The task is there again</source>
        <translation>The task is there again</translation>
    </message>
    <message>
        <source>The task was edited since</source>
        <translation>The task was edited since</translation>
    </message>
    <message>
        <source>It would write something else now</source>
        <translation>It would write something else now</translation>
    </message>
    <message>
        <source>Unknown operation: nothing of this id is planned</source>
        <translation>Unknown operation: nothing of this id is planned</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>It is no longer needed</translation>
    </message>
    <message>
        <source>It failed before and waits for its next try</source>
        <translation>It failed before and waits for its next try</translation>
    </message>
    <message>
        <source>The run was made with another %1 (%2): it can&apos;t be taken back here</source>
        <translation>The run was made with another %1 (%2): it can&apos;t be taken back here</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>Nothing is known of a run %1</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>A run was taken back: it is not made again</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>A comment may have been read: it stays</translation>
    </message>
    <message>
        <source>Let %1 go: its comment goes with task %2</source>
        <translation>Let %1 go: its comment goes with task %2</translation>
    </message>
    <message>
        <source>A comment may have been read: its task stays</source>
        <translation>A comment may have been read: its task stays</translation>
    </message>
    <message>
        <source>The task has a subtask that stays</source>
        <translation>The task has a subtask that stays</translation>
    </message>
    <message>
        <source>Delete task %1 “%2” again</source>
        <translation>Delete task %1 “%2” again</translation>
    </message>
    <message>
        <source>Delete %1 again</source>
        <translation>Delete %1 again</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Take the tag %2 off %1</translation>
    </message>
    <message>
        <source>Put task %1 “%2” back as it was</source>
        <translation>Put task %1 “%2” back as it was</translation>
    </message>
    <message>
        <source>Put %1 back as it was</source>
        <translation>Put %1 back as it was</translation>
    </message>
    <message>
        <source>The task is there</source>
        <translation>The task is there</translation>
    </message>
    <message>
        <source>The sticky has another task by now</source>
        <translation>The sticky has another task by now</translation>
    </message>
    <message>
        <source>Make task “%1” again</source>
        <translation>Make task “%1” again</translation>
    </message>
    <message>
        <source>The task gets a new id, and its comments do not come back</source>
        <translation>The task gets a new id, and its comments do not come back</translation>
    </message>
    <message>
        <source>The sticky is there</source>
        <translation>The sticky is there</translation>
    </message>
    <message>
        <source>The task has another sticky by now</source>
        <translation>The task has another sticky by now</translation>
    </message>
    <message>
        <source>Make sticky %1 again</source>
        <translation>Make sticky %1 again</translation>
    </message>
    <message>
        <source>The sticky gets a new id, and its connectors do not come back</source>
        <translation>The sticky gets a new id, and its connectors do not come back</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>The task is gone</translation>
    </message>
    <message>
        <source>The sticky is gone</source>
        <translation>The sticky is gone</translation>
    </message>
    <message>
        <source>Join %1 and task %2 again</source>
        <translation>Join %1 and task %2 again</translation>
    </message>
    <message>
        <source>Let %1 and task %2 go</source>
        <translation>Let %1 and task %2 go</translation>
    </message>
    <message>
        <source>The task was changed since</source>
        <translation>The task was changed since</translation>
    </message>
    <message>
        <source>An older version wrote it and did not keep what it would take</source>
        <translation>An older version wrote it and did not keep what it would take</translation>
    </message>
    <message>
        <source>The sticky was changed since</source>
        <translation>The sticky was changed since</translation>
    </message>
    <message>
        <source>The sticky and the task no longer belong together</source>
        <translation>The sticky and the task no longer belong together</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Written to</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Before → after</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Open task</translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation>Open in Miro</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Chosen item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation>Choose a sticky on the map to see what became of it.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>No rule matches</translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation>Outside every frame</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation>Comment on task %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Show board</translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Looked %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>working now</source>
        <translation>working now</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>next look %1</translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation>last pass took %1</translation>
    </message>
    <message>
        <source>%1 of %2 writes are done</source>
        <translation>%1 of %2 writes are done</translation>
    </message>
    <message>
        <source>About %1 to go, %2 is the limit.</source>
        <translation>About %1 to go, %2 is the limit.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is held: %n operation(s) wait for your word.</source>
        <translation>
            <numerusform>Run %1 is held: %n operation waits for your word.</numerusform>
            <numerusform>Run %1 is held: %n operations wait for your word.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>Nothing is asked until you sign in again.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation>No project</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Project %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Looks</name>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>In sync</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Some failed</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Not reachable</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Not synced</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Detached</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtask</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MainWindow</name>
    <message>
        <source>About BoardBridge</source>
        <translation>About BoardBridge</translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Waits for the service&apos;s answer.</source>
        <translation>the service&apos;s answer</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Looking at both sides…</translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation>Trying everything again…</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation>
            <numerusform>Trying %n operation again…</numerusform>
            <numerusform>Trying %n operations again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%n operation skipped until its item changes.</numerusform>
            <numerusform>%n operations skipped until their items change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::OverviewPage</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Look at every board and project now (F5)</source>
        <translation>Look at every board and project now (F5)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No board is linked</translation>
    </message>
    <message>
        <source>Add a link of a board and a project to profile.json, then start BoardBridge again.</source>
        <translation>Add a link of a board and a project to profile.json, then start BoardBridge again.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>bridge::ui::QueueModel</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Connect Miro: run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Connect Miro: run this in a terminal and paste the app&apos;s access token.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: run this and paste the address of an inbound webhook.</source>
        <translation>Connect Bitrix24: run this and paste the address of an inbound webhook.</translation>
    </message>
    <message>
        <source>Set up BoardBridge</source>
        <translation>Set up BoardBridge</translation>
    </message>
    <message>
        <source>A profile says which board belongs to which project. There is none yet in %1.</source>
        <translation>A profile says which board belongs to which project. There is none yet in %1.</translation>
    </message>
    <message>
        <source>Write this as profile.json into that folder, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>Write this as profile.json into that folder, with your portal, board and project. A board&apos;s id stands in its address after /board/.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation>Connect Miro and Bitrix24</translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation>The profile needs a correction</translation>
    </message>
    <message>
        <source>Correct the file, then press Try again.</source>
        <translation>Correct the file, then press Try again.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>The profile is in use</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation>The first look is under way.</translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation>Comparing both sides and writing what differs.</translation>
    </message>
    <message>
        <source>Nothing is looked at or written until you resume.</source>
        <translation>Nothing is looked at or written until you resume.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%n operation waits for your decision.</numerusform>
            <numerusform>%n operations wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%n operation failed and will be tried again.</numerusform>
            <numerusform>%n operations failed and will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%n operation waits.</numerusform>
            <numerusform>%n operations wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>No board is linked.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Both sides agree on %n item.</numerusform>
            <numerusform>Both sides agree on %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Next look %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Clear the filter to see everything again.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Tray</name>
    <message>
        <source>Open BoardBridge</source>
        <translation>Open BoardBridge</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation>Live board</translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation>Loading the board…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Open in browser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation>The browser view stopped. Try again, or open the board in your browser.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 can&apos;t be reached: %2</translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation>The live board can&apos;t be shown</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation>Create task</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Change task</translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation>Create subtask</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Add comment</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Change comment</translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation>Create sticky</translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation>Change sticky</translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation>Mark sticky</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Delete task</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Complete task</translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation>Delete sticky</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>Parent task</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>The service can&apos;t be reached.</translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation>No answer came; it is looked up before anything is sent again.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>The service asks for a pause.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>The sign-in was refused.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>A right is missing.</translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation>It isn&apos;t there.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>It was changed meanwhile.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>The service refused it.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>The service&apos;s answer can&apos;t be read.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>The service has a fault.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation>The journal can&apos;t be read or written.</translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation>The profile needs a correction.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation>Check the network. BoardBridge tries again by itself.</translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation>Connect again with a new token or webhook address.</translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation>Give the account the missing right or scope, then sync again.</translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation>Check the board&apos;s and the project&apos;s ids in profile.json.</translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation>Change the sticky or the task, then retry.</translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation>Check that the profile folder can be written and the disk isn&apos;t full.</translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation>Correct profile.json and start BoardBridge again.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nothing to do: it is tried again by itself.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Remove mark</translation>
    </message>
    <message>
        <source>Two tasks for one sticky</source>
        <translation>Two tasks for one sticky</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Awaiting control</source>
        <translation>Awaiting control</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Bitrix24</source>
        <translation>Bitrix24</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Recognise task</source>
        <translation>Recognise task</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Note agreement</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Keep text</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>Another board</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Another portal</translation>
    </message>
</context>
</TS>
