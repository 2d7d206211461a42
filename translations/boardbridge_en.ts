<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations that failed or need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the chosen operations again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppMenu</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardMap</name>
    <message>
        <source>Board map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>Live board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live board opens in your browser here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardsPage</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link to profile.json and start BoardBridge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board wasn&apos;t read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 requests in the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 run time of one method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: %1 written to Bitrix24. Down: %2 written to Miro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkCard</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::Looks</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::MainWindow</name>
    <message>
        <source>About BoardBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::OverviewPage</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every board and project now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link of a board and a project to profile.json, then start BoardBridge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::QueueModel</name>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Connect Miro: run this in a terminal and paste the app&apos;s access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Bitrix24: run this and paste the address of an inbound webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up BoardBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile says which board belongs to which project. There is none yet in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this as profile.json into that folder, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is looked at or written until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::TimeText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::Tray</name>
    <message>
        <source>Open BoardBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
